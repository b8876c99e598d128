import Testing

@testable import FHIRValidation

private let cases: [(text: String, kind: ReferenceForm.Kind, type: String?)] = [
    ("#", .fragment, nil), ("#a", .fragment, nil), ("#a b", .notURI, nil),
    ("Patient/1", .relative, "Patient"), ("Patient/1/_history/2", .relative, "Patient"),
    ("Patient/1#x", .relative, "Patient"), ("Patient/1|2", .relative, "Patient"),
    ("Chicken/1", .odd, nil), ("Patient/a_b", .odd, nil), ("Patient/1/2", .odd, nil), ("XXX/_history/1", .odd, nil),
    ("/Patient/1", .odd, nil), ("Resource/1", .odd, nil), ("Patient/", .odd, nil),
    ("12345", .word, nil), ("", .word, nil), ("Patient", .word, nil),
    ("Patient?identifier=http://a|1", .conditional, "Patient"), ("Chicken?a=b", .odd, nil),
    ("http://a.jp/fhir/Patient/1", .restful, "Patient"), ("HTTPS://a.jp/Patient/1/_history/3", .restful, "Patient"),
    ("http://a.jp/Chicken/1", .absolute, nil), ("http://Patient/1", .absolute, nil), ("http://a.jp", .absolute, nil),
    ("http://a.jp/Patient/1?x=y", .absolute, nil), ("mailto:a@b.jp", .absolute, nil),
    ("urn:uuid:c757873d-ec9a-4326-a141-556f43239520", .urn, nil), ("urn:oid:1.2.3", .urn, nil),
    ("urn:x:1", .absolute, nil),
    ("URN:UUID:C757873D-EC9A-4326-A141-556F43239520", .urn, nil),
    ("ht sdtps://example.org/Chicken/example", .notURI, nil), ("Patient/\u{1}1", .notURI, nil),
    ("http://a.jp/患者/1", .absolute, nil),
]

@Test("the text of a reference tells its form and type", arguments: cases)
func referenceForm(text: String, kind: ReferenceForm.Kind, type: String?) {
    let form = ReferenceForm(text)
    #expect(form.kind == kind && form.type?.name == type)
}
