import Testing

@testable import JapaneseFormats

@Test(
    "SiteCodeRule tells codes that the list of sites has not",
    arguments: [
        ("181,1,1,9,右眼,,26R", []), ("181,1,1,9,右眼,,26B", []), ("181,1,1,9,眼,,260", []), ("181,1,1,9,言葉,,", []),
        ("181,1,1,9,口,,52B", ["JHS-0417 181-6"]), ("181,1,1,9,目,,ZZZ", ["JHS-0417 181-6"]),
        ("181,1,1,9,目,,26", ["JHS-0417 181-6"]),
    ] as [(String, [String])])
func sites(line: String, expected: [String]) throws {
    let found = try TaggedSamples.text(TaggedSamples.prescription, with: [line]).validate()
        .filter { $0.code == "JHS-0417" }
    #expect(found.map { "\($0.code) \($0.expression)" } == expected)
    #expect(found.allSatisfy { $0.severity == .warning && $0.hint != nil })
}
