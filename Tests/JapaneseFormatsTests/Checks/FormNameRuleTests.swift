import Testing

@testable import JapaneseFormats

@Test(
    "FormNameRule tells the name of a form that has a code",
    arguments: [
        ("101,1,9,散,14", []), ("101,1,1,,14", []), ("101,1,1,散,14", ["JHS-0418 101-3"]), ("101,1,,散,14", []),
    ] as [(String, [String])])
func formNames(line: String, expected: [String]) throws {
    let found = try TaggedSamples.text(TaggedSamples.prescription, with: [line]).validate()
        .filter { $0.code == "JHS-0418" }
    #expect(found.map { "\($0.code) \($0.expression)" } == expected)
    #expect(found.allSatisfy { $0.severity == .warning && $0.hint != nil })
}
