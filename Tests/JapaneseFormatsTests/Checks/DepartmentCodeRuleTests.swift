import Testing

@testable import JapaneseFormats

@Test(
    "DepartmentCodeRule tells codes that the list of departments has not",
    arguments: [
        ("4,2,01,内科", true), ("4,2,1,内科", true), ("4,2,39,救急科", true), ("4,2,90,歯科", true), ("4,1,,内科", true),
        ("4,2,,内科", true), ("4,2,99,内科", false), ("4,2,29,内科", false), ("4,2,00,内科", false), ("4,2,001,内科", false),
        ("4,2,X,内科", false),
    ])
func departments(line: String, isListed: Bool) throws {
    let found = try TaggedSamples.text(TaggedSamples.prescription, with: [line]).validate()
        .filter { $0.code == "JHS-0305" }
    #expect(found.map(\.expression) == (isListed ? [] : ["4-2"]))
    #expect(found.allSatisfy { $0.severity == .warning })
}
