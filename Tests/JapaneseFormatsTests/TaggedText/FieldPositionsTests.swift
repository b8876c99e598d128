import Diagnostics
import FHIRTree
import RecordGenerators
import TestSupport
import Testing

@testable import JapaneseFormats

@Suite("FieldPositions")
struct FieldPositionsTests {
    /// The positions of some fields of a line, asked for one behind the other.
    private static func positions(_ record: TaggedRecord, _ fields: some Sequence<Int>) -> [SourcePosition] {
        var positions = FieldPositions(record)
        return fields.map { positions.position(ofField: $0) }
    }

    @Test("columns count characters, offsets bytes", arguments: [TextEncoding.utf8, .cp932])
    func columns(encoding: TextEncoding) throws {
        let line = "201,1,1,1,2,612170709,ノルバスク錠,1,1,錠"
        let name: [UInt8] =
            encoding == .utf8
            ? Array("ノルバスク錠".utf8) : [0x83, 0x6D, 0x83, 0x8B, 0x83, 0x6F, 0x83, 0x58, 0x83, 0x4E, 0x8F, 0xF9]
        let unit: [UInt8] = encoding == .utf8 ? Array("錠".utf8) : [0x8F, 0xF9]
        let bytes =
            Array("JAHIS10\r\n201,1,1,1,2,612170709,".utf8) + name + Array(",1,1,".utf8) + unit + Array("\r\n".utf8)
        let text = try TaggedText(SourceBytes(bytes), encoding: encoding)
        let record = try #require(text.records.first)
        let found = Self.positions(record, [0, 5, 6, 7, 9])
        #expect(found.map(\.line) == [2, 2, 2, 2, 2])
        #expect(found.map(\.column) == [1, 13, 23, 30, 34])
        #expect(line.count == 34)
        let start = 9
        #expect(
            found.map(\.byteOffset)
                == [start, start + 12, start + 22, start + 22 + name.count + 1, start + 22 + name.count + 5])
    }

    @Test("they are those that the record gives, whichever are asked for", arguments: 0..<40 as Range<UInt64>)
    func same(seed: UInt64) throws {
        var generator = PrescriptionGenerator(seed: seed), random = SplitMix64(state: seed)
        let text = try TaggedText(SourceBytes(generator.text()), encoding: .utf8)
        for record in text.records {
            let fields = (0...record.fieldCount + 1).filter { _ in Bool.random(using: &random) }
            #expect(Self.positions(record, fields) == fields.map { record.position(ofField: $0) })
        }
    }

    @Test("behind the end of a line, and twice for one field, the place stays")
    func ends() throws {
        let text = try TaggedText(SourceBytes("JAHIS10\r\n12,2\r\n"), encoding: .utf8)
        let record = try #require(text.records.first)
        let found = Self.positions(record, [1, 1, 2, 9])
        #expect(found[0] == found[1] && found[0].column == 4)
        #expect(found[2].column == 5 && found[3] == found[2])
    }
}
