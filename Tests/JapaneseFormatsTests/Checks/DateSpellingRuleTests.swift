import Testing

@testable import JapaneseFormats

@Suite("Days as formats spell them")
struct DateSpellingRuleTests {
    @Test(
        "a day in the spelling of another format is told, and read all the same",
        arguments: [
            ("JAHIS10", "13,19850714", []), ("JAHIS10", "13,3600714", []), ("JAHIS10", "13,S600714", ["JHS-0313 13-1"]),
            ("JAHIS10", "13,360", []), ("JAHIS10", "13,S6007", ["JHS-0313 13-1"]),
            ("JAHIS10", "13,S601314", ["JHS-0303 13-1"]),
            ("SJ1", "13,19850714", []), ("SJ1", "13,198507", ["JHS-0313 13-1"]),
            ("SJ1", "13,3600714", ["JHS-0313 13-1"]),
            ("JAHISTC08,1", "1,例示　花子,2,S600714", []), ("JAHISTC08,1", "1,例示　花子,2,3600714", ["JHS-0313 1-3"]),
            ("JAHISTC08,1", "1,例示　花子,2,s600714", ["JHS-0313 1-3"]),
        ] as [(String, String, [String])])
    func dates(header: String, line: String, expected: [String]) throws {
        let isHandbook = header.hasPrefix("JAHISTC")
        var lines = isHandbook ? TaggedSamples.handbook : TaggedSamples.prescription
        lines[0] = header
        let text = try TaggedSamples.text(lines, with: [line])
        let places = ["13-1", "1-3"]
        #expect(
            TaggedSamples.findings(text).filter { finding in places.contains { finding.hasSuffix(" " + $0) } }
                == expected)
        guard !expected.contains(where: { $0.hasPrefix("JHS-0303") }) else { return }
        let birth =
            isHandbook
            ? try HandbookFile(text).handbook.patient.birthDate
            : try PrescriptionFile(text).prescription.patient.birthDate
        #expect(birth?.year == 1985)
    }
}
