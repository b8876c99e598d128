import Testing

@testable import FHIRDefinitions

@Suite("Codes that are made by rules")
struct CodeGrammarTests {
    @Test(
        "a language tag is well-formed or not",
        arguments: [
            ("ja", true), ("en-US", true), ("zh-Hant-TW", true), ("de-CH-1996", true), ("sl-rozaj-biske", true),
            ("x-clinic", true), ("en-x-clinic", true), ("i-klingon", true), ("zh-cmn-Hans-CN", true),
            ("de-a-value", true), ("es-419", true), ("EN-gb", true),
            ("", false), ("j", false), ("ja_JP", false), ("ja-", false), ("x", false), ("en-x", false),
            ("de-a", false), ("1a", false), ("日本語", false), ("ja-JP-JP", false), ("toolonglanguage", false),
            ("en-a-x-b", false),
        ])
    func language(tag: String, isValid: Bool) {
        #expect(CodeGrammar.isValid(tag, in: "urn:ietf:bcp:47") == isValid)
    }

    @Test(
        "a media type is well-formed or not",
        arguments: [
            ("text/plain", true), ("application/fhir+json; fhirVersion=4.0", true), ("image/*", true), ("json", true),
            ("text/plain;charset=\"utf-8\"", true), ("multipart/mixed; boundary=\"a;b\"; x=y", true),
            ("application/dicom; variant=DICOM WADO-RS", true), ("application/vnd.ms-excel", true),
            ("", false), ("text", false), ("/plain", false), ("text/", false), ("text/plain/x", false),
            ("[%type%]", false), ("text/plain; charset", false), ("text/plain; =a", false),
            ("text/plain; a=\"b", false), ("テキスト/plain", false),
        ])
    func mediaType(type: String, isValid: Bool) {
        #expect(CodeGrammar.isValid(type, in: "urn:ietf:bcp:13") == isValid)
    }

    @Test(
        "a URI has a scheme or not",
        arguments: [
            ("urn:oid:1.2.392", true), ("http://example.org/a#b", true), ("mailto:a@example.org", true),
            ("1.2.392", false), ("RicardianContract", false), (":a", false), ("urn:", false), ("a b:c", false),
        ])
    func uri(text: String, isValid: Bool) {
        #expect(CodeGrammar.isValid(text, in: "urn:ietf:rfc:3986") == isValid)
    }

    @Test("other systems are no grammars known here")
    func others() {
        #expect(CodeGrammar.isValid("mg", in: "http://unitsofmeasure.org") == nil)
        #expect(CodeGrammar.isValid("a", in: "http://loinc.org") == nil)
    }

    @Test("a value set of a grammar is decided by it")
    func membership() {
        let valueSet = ValueSetDefinition(
            url: "http://example.org/vs", package: PackageID(name: "a", version: "1"),
            completeness: .undecidable([.grammar("urn:ietf:bcp:13")]), codes: ["http://example.org/cs": ["odd"]])
        #expect(valueSet.membership(system: nil, code: "text/plain") == .member)
        #expect(valueSet.membership(system: "urn:ietf:bcp:13", code: "text/plain") == .member)
        #expect(valueSet.membership(system: nil, code: "odd") == .member)
        #expect(valueSet.membership(system: nil, code: "plain") == .notMember)
        #expect(valueSet.membership(system: "http://example.org/cs", code: "text/plain") == .notMember)
    }
}
