import Foundation
import TestSupport
import Testing

@Suite("tagged files in encodings that they are not written in")
struct NativeEncodingTests {
    private static func bytes(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
        Array(text.data(using: encoding) ?? Data())
    }

    private static let text = "JAHIS10\r\n1,1,1234567,13,見本クリニック\r\n11,1,例示　花子,\r\n12,3\r\n13,19850714\r\n"

    @Test(
        "UTF-16 is told by its name, with the mark or without, whatever the file is called",
        arguments: ["a.csv", "a", "a.bin"], [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
    func utf16(name: String, encoding: String.Encoding) throws {
        let folder = try TemporaryFolder()
        try Data(Self.bytes(Self.text, encoding)).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
        for words in [["validate", "--no-source"], ["convert", "--to", "fhir"]] {
            let run = Run(words: words + ["\(folder.path)/\(name)"])
            #expect(run.status == 1)
            let answer = "\(name):1:1: fatal JHS-0112\n  The file seems to be written in UTF-16"
            #expect((run.output + run.errors).contains(answer), "\(run.output) \(run.errors)")
        }
        let all = Run("validate", "--no-source", folder.path)
        #expect(all.output.contains("JHS-0112") == (name == "a.csv"), "\(all.output)")
    }

    @Test(
        "another encoding is one finding, beside those of lines that it does not touch",
        arguments: [
            // 例示　花子 in EUC-JP and in ISO-2022-JP
            [0xCE, 0xE3, 0xBC, 0xA8, 0xA1, 0xA1, 0xB2, 0xD6, 0xBB, 0xD2],
            [0x1B, 0x24, 0x42, 0x4E, 0x63, 0x3C, 0x28, 0x21, 0x21, 0x32, 0x56, 0x3B, 0x52, 0x1B, 0x28, 0x42],
        ] as [[UInt8]])
    func foreign(name: [UInt8]) {
        let input = Array("JAHIS10\r\n11,1,".utf8) + name + Array(",\r\n12,3\r\n".utf8)
        let run = Run(words: ["validate", "--no-source", "-"], input: input)
        let found = run.output.split(separator: "\n").filter { $0.hasPrefix("-:") }
        #expect(found.contains { $0.hasSuffix("error JHS-0112 0") }, "\(run.output)")
        #expect(found.contains("-:3:4: error JHS-0305 12-1") && !found.contains { $0.hasPrefix("-:2:") })
    }

    @Test("as many findings are listed as --finding-limit says")
    func limit() {
        let text = "JAHIS10\r\n" + String(repeating: "12,3\r\n", count: 50)
        let run = Run("validate", "--no-source", "--finding-limit", "5", "-", input: text)
        #expect(run.output.split(separator: "\n").count { $0.hasPrefix("-") } == 6, "\(run.output)")
        #expect(run.output.contains("error VAL-0009\n  The first 5 errors are listed, and "))
    }
}
