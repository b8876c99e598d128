import Testing

@testable import FHIRValidation

private let cases: [(code: String, type: String)] = [
    ("JSN-0104", "structure"), ("JSN-0121", "too-long"), ("XML-0105", "structure"), ("XML-0106", "duplicate"),
    ("XML-0131", "too-long"), ("NDJ-0101", "too-long"), ("VAL-0101", "required"), ("VAL-0201", "structure"),
    ("VAL-0501", "code-invalid"), ("CMD-0101", "processing"),
]

@Test("a finding is exported with the issue type of its code or group", arguments: cases)
func issueType(code: String, type: String) {
    #expect(IssueType(code: code).rawValue == type)
}
