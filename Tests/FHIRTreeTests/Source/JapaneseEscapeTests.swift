import Diagnostics
import FHIRTree
import Testing

/// 漢字 in ISO-2022-JP, and in other sequences that begin with the escape character.
private let cases: [(text: String, isJapanese: Bool)] = [
    ("\u{1B}$B4A;z\u{1B}(B", true), ("\u{1B}$@4A;z\u{1B}(J", true), ("\u{1B}(I61\u{1B}(B", true),
    ("\u{1B}[1mA\u{1B}[0m", false), ("\u{1B}", false), ("\u{7}", false),
]

@Suite("text in ISO-2022-JP")
struct JapaneseEscapeTests {
    @Test("is told as such in JSON", arguments: cases)
    func json(text: String, isJapanese: Bool) {
        let finding = #expect(throws: Diagnostic.self) {
            try SourceDocument(json: SourceBytes(#"{"resourceType": "Patient", "name": [{"text": "\#(text)"}]}"#))
        }
        #expect(finding?.code == "JSN-0110")
        #expect(finding?.hint?.en.contains("ISO-2022-JP") == isJapanese)
    }

    @Test("is told as such in XML", arguments: cases)
    func xml(text: String, isJapanese: Bool) {
        let finding = #expect(throws: Diagnostic.self) {
            try SourceDocument(
                xml: SourceBytes(#"<Patient xmlns="http://hl7.org/fhir"><id value="\#(text)"/></Patient>"#))
        }
        #expect(finding?.code == "XML-0110")
        #expect(finding?.hint?.en.contains("ISO-2022-JP") ?? false == isJapanese)
    }
}
