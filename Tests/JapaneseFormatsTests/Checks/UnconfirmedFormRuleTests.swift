import Diagnostics
import FHIRTree
import Testing

@testable import JapaneseFormats

@Suite("What can be told of a result of dispensing")
struct UnconfirmedFormRuleTests {
    private static func findings(_ from: String, _ to: String) throws -> [String] {
        let text = DispensingRecordTests.example.replacing(from, with: to)
        return DispensingRecordFile(SourceBytes(text)).text.validate().map {
            "\($0.severity) \($0.code) \($0.expression)"
        }
    }

    @Test(
        "values are warnings; a field is asked for where the record is its own",
        arguments: [
            ("", "", []), ("521,2,2,20261203", "521,2,2,", ["warning JHS-0301 521-3"]),
            ("521,2,2,20261203", "521,2,3,20261203", ["warning JHS-0305 521-2"]), ("1,見本　太郎,1", "1,,1", []),
            ("511,999,", "511,998,", ["warning JHS-0305 511-1"]), ("1,見本　太郎,1", "1,見本　太郎,7", ["warning JHS-0305 1-2"]),
            ("19460301", "19461301", ["warning JHS-0303 1-3"]),
        ] as [(String, String, [String])])
    func values(from: String, to: String, expected: [String]) throws {
        let found = try Self.findings(from, to)
        #expect(found.filter { !$0.contains("JHS-0113") } == expected)
        #expect(found.contains("information JHS-0113 0"))
    }

    @Test("bytes that cannot be read are errors")
    func encoding() {
        let bytes = Array(DispensingRecordTests.example.utf8) + [0x0A] + Array("512,".utf8) + [0xFF, 0x0A]
        let found = DispensingRecordFile(SourceBytes(bytes)).text.validate()
        #expect(found.contains { $0.severity == .error && ["JHS-0105", "JHS-0112"].contains($0.code) })
    }
}
