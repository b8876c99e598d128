import Testing

@testable import JapaneseFormats

@Test(
    "WeekdayCodeRule tells codes of days that are neither 0 nor 1",
    arguments: [
        ("181,1,1,8,月木,W0100100,", []), ("181,1,1,8,月木,W0120100,", ["JHS-0309 181-5"]),
        ("181,1,1,8,月木,W0000000,", ["JHS-0309 181-5"]), ("181,1,1,8,隔日,I1100000,", []),
        ("281,1,1,1,7,月木,W0100100", []), ("281,1,1,1,7,月木,W01001A0", ["JHS-0309 281-6"]),
    ] as [(String, [String])])
func weekdays(line: String, expected: [String]) throws {
    let found = try TaggedSamples.text(TaggedSamples.prescription, with: [line]).validate()
        .filter { $0.code == "JHS-0309" }
    #expect(found.map { "\($0.code) \($0.expression)" } == expected)
    #expect(found.allSatisfy { $0.severity == .warning })
}
