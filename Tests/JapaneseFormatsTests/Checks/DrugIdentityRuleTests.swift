import Diagnostics
import Testing

@testable import JapaneseFormats

@Test(
    "DrugIdentityRule tells materials without a name, and generic names without a code for the service",
    arguments: [
        ("201,1,1,2,2,777770000,,1,1,本", [.error], [.error]), ("201,1,1,2,2,777770000,架空材料,1,1,本", [], []),
        ("201,1,1,1,2,612170709,,4,1,錠", [], []), ("201,1,1,1,7,,【般】架空錠,4,1,錠", [], [.warning]),
        ("201,1,1,1,7,2171014M2ZZZ,【般】架空錠,4,1,錠", [], []),
    ] as [(String, [Diagnostic.Severity], [Diagnostic.Severity])])
func drugIdentity(line: String, symbols: [Diagnostic.Severity], service: [Diagnostic.Severity]) throws {
    for (header, expected) in [("JAHIS10", symbols), ("SJ1", service)] {
        var lines = TaggedSamples.prescription
        lines[0] = header
        let found = try TaggedSamples.text(lines, with: [line]).validate()
            .filter { $0.code == "JHS-0301" && $0.expression.hasPrefix("201") }
        #expect(found.map(\.severity) == expected)
    }
}
