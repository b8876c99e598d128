import Diagnostics
import Testing

@Test(
    "a finding describes itself, with and without a place",
    arguments: [
        (position: SourcePosition(byteOffset: 3, line: 1, column: 4), expression: "", text: "1:4: error VAL-0101: A."),
        (position: nil, expression: "Patient.name", text: "error VAL-0101 Patient.name: A."),
    ] as [(position: SourcePosition?, expression: String, text: String)])
func description(position: SourcePosition?, expression: String, text: String) {
    let message = BilingualText(ja: "あ。", en: "A.")
    let finding = Diagnostic(.error, "VAL-0101", at: expression, position: position, message: message)
    #expect("\(finding)" == text)
}
