import Diagnostics
import FHIRTree
import RecordGenerators
import Testing

@testable import JapaneseFormats

@Suite("FilledFields")
struct FilledFieldsTests {
    @Test("columns count characters, offsets bytes", arguments: [TextEncoding.utf8, .cp932])
    func columns(encoding: TextEncoding) throws {
        let name: [UInt8] =
            encoding == .utf8
            ? Array("ノルバスク錠".utf8) : [0x83, 0x6D, 0x83, 0x8B, 0x83, 0x6F, 0x83, 0x58, 0x83, 0x4E, 0x8F, 0xF9]
        let unit: [UInt8] = encoding == .utf8 ? Array("錠".utf8) : [0x8F, 0xF9]
        let bytes = Array("JAHIS10\r\n201,1,1,,2,,".utf8) + name + Array(",1,,".utf8) + unit + Array("\r\n".utf8)
        let text = try TaggedText(SourceBytes(bytes), encoding: encoding)
        let found = Array(try #require(text.records.first).filledFields)
        #expect(found.map(\.field) == [1, 2, 4, 6, 7, 9])
        #expect(found.map(\.position.line) == [2, 2, 2, 2, 2, 2])
        #expect(found.map(\.position.column) == [5, 7, 10, 13, 20, 23])
        let start = 9
        #expect(
            found.map(\.position.byteOffset)
                == [start + 4, start + 6, start + 9, start + 12, start + 13 + name.count, start + 16 + name.count])
    }

    @Test("they are those that the record says, where it says them", arguments: 0..<40 as Range<UInt64>)
    func same(seed: UInt64) throws {
        var generator = PrescriptionGenerator(seed: seed)
        let text = try TaggedText(SourceBytes(generator.text()), encoding: .utf8)
        for record in text.records {
            let filled = (1..<record.fieldCount + 1).filter { !record.isEmpty($0) }
            #expect(record.filledFields.map(\.field) == filled)
            #expect(record.filledFields.map(\.position) == filled.map { record.position(ofField: $0) })
        }
    }

    @Test("a line of its number alone has none")
    func none() throws {
        let text = try TaggedText(SourceBytes("JAHIS10\r\n12\r\n81,\r\n".utf8), encoding: .utf8)
        #expect(text.records.map { Array($0.filledFields).count } == [0, 0])
    }
}
