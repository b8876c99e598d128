import Testing

@testable import JapaneseFormats

@Test(
    "NumberFormRule tells numbers of another length, and a postal code without its hyphen",
    arguments: [
        ("2,100-8999,東京都", []), ("2,1008999,東京都", ["JHS-0309 2-1"]), ("27,54136015,7654320", []),
        ("27,54136015,", []), ("27,123,1", ["JHS-0309 27-1", "JHS-0309 27-2"]),
        ("28,1234567,765432", ["JHS-0309 28-1", "JHS-0309 28-2"]), ("30,123,1", []),
    ] as [(String, [String])])
func numberForms(line: String, expected: [String]) throws {
    let found = try TaggedSamples.text(TaggedSamples.prescription, with: [line]).validate()
        .filter { $0.code == "JHS-0309" }
    #expect(found.map { "\($0.code) \($0.expression)" } == expected)
    #expect(found.allSatisfy { $0.severity == .warning })
}
