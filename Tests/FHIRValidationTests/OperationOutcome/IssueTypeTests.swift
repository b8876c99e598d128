import Diagnostics
import Testing

@testable import FHIRValidation

private let cases: [(code: String, type: String)] = [
    ("JSN-0104", "structure"), ("JSN-0121", "too-long"), ("XML-0105", "structure"), ("XML-0106", "duplicate"),
    ("XML-0131", "too-long"), ("NDJ-0101", "too-long"), ("VAL-0101", "required"), ("VAL-0201", "structure"),
    ("VAL-0501", "code-invalid"), ("CMD-0101", "processing"),
    ("JHS-0101", "structure"), ("JHS-0204", "required"), ("JHS-0302", "too-long"), ("JHS-0305", "code-invalid"),
    ("JHS-0303", "value"), ("JHS-0407", "invariant"), ("JHS-0601", "incomplete"), ("CNV-0101", "not-supported"),
]

@Test("a finding is exported with the issue type of its code or group", arguments: cases)
func issueType(code: String, type: String) {
    #expect(IssueType(code: code).rawValue == type)
}

@Test("every code of the native files and of their conversion has a type of its own in one table")
func recordCodes() {
    let codes = DiagnosticPage.all.map(\.code).filter { $0.hasPrefix("JHS-") || $0.hasPrefix("CNV-") }
    #expect(codes.sorted() == IssueType.ofRecords.keys.sorted())
}
