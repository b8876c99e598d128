import Diagnostics
import FHIRTree
import Testing

@testable import JapaneseFormats

@Suite("what of a tagged file cannot be read")
struct TaggedTextUnreadableTests {
    private func file(_ bytes: [UInt8]) throws -> PrescriptionFile { try PrescriptionFile(SourceBytes(bytes)) }

    /// The bytes of a line 11 in the place of the sample's.
    private func sample(_ line: [UInt8]) -> [UInt8] {
        let lines = TaggedSamples.prescription
        let (before, after) = (lines.prefix { !$0.hasPrefix("11,") }, lines.drop { !$0.hasPrefix("11,") }.dropFirst())
        let crlf: [UInt8] = [0x0D, 0x0A]
        return TaggedSamples.bytes(before.map { $0 }).filter { $0 != 0x1A } + line + crlf
            + TaggedSamples.bytes(after.map { $0 })
    }

    @Test("control characters are told, and their fields are named")
    func controls() throws {
        let read = try file(sample(Array("11,1,A\u{0}B,\u{1B}".utf8)))
        #expect(read.losses.map { "\($0.code) \($0.expression)" } == ["JHS-0304 11-2", "JHS-0304 11-3"])
        #expect(read.text.unreadableFields.map(\.field) == [2, 3])
    }

    @Test("what stands behind the end mark has a place")
    func end() throws {
        let whole = TaggedSamples.bytes(TaggedSamples.prescription).filter { $0 != 0x1A }
        #expect(try file(whole + [0x1A]).text.unreadEnd == nil)
        #expect(try file(whole + [0x1A, 0x31]).text.unreadEnd?.byteOffset == whole.count + 1)
    }

    @Test(
        "EUC-JP and ISO-2022-JP are told once, whatever they look like as Shift_JIS",
        arguments: [
            // 例示　花子, れいじ はなこ
            [0xCE, 0xE3, 0xBC, 0xA8, 0xA1, 0xA1, 0xB2, 0xD6, 0xBB, 0xD2],
            [0xA4, 0xEC, 0xA4, 0xA4, 0xA4, 0xB8], [0xFE, 0xFE],
            [0x1B, 0x24, 0x42, 0x4E, 0x63, 0x1B, 0x28, 0x42],
        ] as [[UInt8]])
    func foreign(name: [UInt8]) throws {
        let head = Array("JAHIS10\r\n1,1,1234567,13\r\n11,1,".utf8)
        let read = try file(head + name + Array(",\r\n".utf8))
        #expect(read.losses.count { $0.code == "JHS-0112" } == 1)
        #expect(!read.losses.contains { $0.code == "JHS-0105" })
        #expect(read.text.unreadableFields.contains { $0.record.number == 11 && $0.field == 2 })
    }

    @Test("Shift_JIS is not taken for another encoding")
    func shiftJIS() throws {
        #expect(try file(TaggedSamples.bytes(TaggedSamples.prescription)).text.foreignEncoding == nil)
        for name in ["ﾚｲｼﾞ ﾊﾅｺ", "ｱｲｳｴ", "例示　花子"] {
            let line = try #require(TextEncoding.cp932.bytes("11,1,,\(name)"))
            #expect(try file(Array("JAHIS10\r\n".utf8) + line).text.foreignEncoding == nil, "\(name)")
        }
    }
}
