import Diagnostics
import Testing

@testable import FHIRValidation

private func findings(_ severities: [Diagnostic.Severity]) -> [Diagnostic] {
    severities.map { Diagnostic($0, "JHS-0301", at: "1-1", message: BilingualText(ja: "", en: "")) }
}

@Test(
    "a file gives so many errors and so many others, and how many are left out",
    arguments: [
        ([.error, .warning], 1, nil), ([.error, .warning, .error], 2, nil),
        ([.error, .warning, .error], 1, "The first error is listed, and 1 more is not."),
        (
            [.warning, .error, .information, .warning], 1,
            "Of the warnings and notes the first is listed, and 2 are not; all errors are."
        ),
    ] as [([Diagnostic.Severity], Int, String?)])
func findingLimit(severities: [Diagnostic.Severity], limit: Int, message: String?) {
    let limited = findings(severities).limited(to: limit)
    #expect(limited.first { $0.code == "VAL-0009" }?.message.en == message)
    #expect(limited.count { $0.code != "VAL-0009" } == (message == nil ? severities.count : 2))
    #expect(limited.contains { $0.isError } == severities.contains(.error))
}
