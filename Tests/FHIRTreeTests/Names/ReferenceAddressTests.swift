import Testing

@testable import FHIRTree

private let cases: [(text: String, target: String, version: String?, base: String?, isRelative: Bool)] = [
    ("Patient/1", "Patient/1", nil, nil, true),
    ("Patient/1/_history/2#x", "Patient/1", "2", nil, true),
    ("patient/1", "patient/1", nil, nil, false),
    ("Patient", "Patient", nil, nil, false),
    ("Patient/", "Patient/", nil, nil, false),
    ("../Patient/1", "../Patient/1", nil, nil, false),
    ("http://a.jp/Patient/1|3", "http://a.jp/Patient/1", nil, "http://a.jp/", false),
    ("https://a.jp/x/y/Patient/1/_history/4", "https://a.jp/x/y/Patient/1", "4", "https://a.jp/x/y/", false),
    ("http://a.jp/Mood/1_2", "http://a.jp/Mood/1_2", nil, "http://a.jp/", false),
    ("http://a.jp/page/1", "http://a.jp/page/1", nil, nil, false),
    ("http://Host/1", "http://Host/1", nil, nil, false),
    ("http://A.jp/Patient/X", "http://A.jp/Patient/X", nil, "http://A.jp/", false),
    ("URN:UUID:AB-1#x", "urn:uuid:ab-1", nil, nil, false),
    ("urn:oid:1.2", "urn:oid:1.2", nil, nil, false),
    ("urn:x:Patient/A", "urn:x:Patient/A", nil, nil, false),
    ("", "", nil, nil, false),
    ("#a", "", nil, nil, false),
]

@Test("the text of a reference has a target, a version and a base", arguments: cases)
func referenceAddress(text: String, target: String, version: String?, base: String?, isRelative: Bool) {
    let address = ReferenceAddress(text)
    #expect(address.target == target && address.version == version)
    #expect(address.base == base && address.isRelative == isRelative)
}
