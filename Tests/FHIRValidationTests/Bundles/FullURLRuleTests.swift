import Testing

private func bundle(_ entries: String..., type: String = "collection") -> String {
    let header =
        type == "message" ? #"{"fullUrl": "urn:oid:1.2", "resource": {"resourceType": "MessageHeader"}}, "# : ""
    return #"{"resourceType": "Bundle", "type": "\#(type)", "entry": [\#(header)\#(entries.joined(separator: ", "))]}"#
}

private func entry(_ url: String?, _ id: String? = "1", _ more: String = "", version: String? = nil) -> String {
    let url = url.map { #""fullUrl": "\#($0)", "# } ?? ""
    let id = id.map { #", "id": "\#($0)""# } ?? "", meta = version.map { #", "meta": {"versionId": "\#($0)"}"# } ?? ""
    return #"{\#(url)"resource": {"resourceType": "Patient"\#(id)\#(meta)}\#(more)}"#
}

private let uuid = "urn:uuid:5e1f0a52-0c2d-4f4e-9f53-0a1b2c3d4e5f"
private let create = #", "request": {"method": "POST", "url": "Patient"}"#
private let update = #", "request": {"method": "PUT", "url": "Patient/1"}"#
private let cases: [(json: String, expected: [String])] = [
    (bundle(entry("http://a.jp/fhir/Patient/1")), []),
    (bundle(entry(uuid)), []),
    (bundle(entry("http://a.jp/page")), []),
    (bundle(entry(nil)), ["VAL-1101 Bundle.entry[0]"]),
    (
        bundle(entry(nil, "1", #", "search": {"mode": "outcome"}"#), type: "searchset"),
        ["VAL-1155 Bundle.entry[0].resource"]
    ),
    (bundle(entry(nil, "1", #", "search": {"mode": "match"}"#), type: "searchset"), ["VAL-1101 Bundle.entry[0]"]),
    (bundle(entry(nil, nil, create), type: "transaction"), []),
    (bundle(entry("Patient/1")), ["VAL-1102 Bundle.entry[0]"]),
    (bundle(entry("abc")), ["VAL-1102 Bundle.entry[0]"]),
    (bundle(entry("http://a.jp/fhir/Patient/2")), ["VAL-1103 Bundle.entry[0]"]),
    (bundle(entry("http://a.jp/fhir/Group/1")), ["VAL-1103 Bundle.entry[0]"]),
    (bundle(entry("http://a.jp/fhir/Patient/1", nil)), ["VAL-1103 Bundle.entry[0]"]),
    (bundle(entry("http://a.jp/fhir/Patient/1", nil, create), type: "transaction"), []),
    (bundle(entry("http://a.jp/fhir/Patient/1/_history/2")), ["VAL-1104 Bundle.entry[0]"]),
    (bundle(entry(uuid), entry(uuid)), ["VAL-1107 Bundle"]),
    (bundle(entry(uuid, version: "1"), entry(uuid, version: "2")), []),
]

@Test("a fullUrl is there, absolute, unique, and that of the resource", arguments: cases)
func fullURL(json: String, expected: [String]) throws {
    #expect(try findings(json).filter { $0.hasPrefix("VAL-11") } == expected)
}

@Test(
    "a fullUrl that is a URN has the form of a UUID or OID",
    arguments: [
        (uuid, ""), ("urn:oid:1.2.3", ""), ("urn:uuid:5E1F0A52-0c2d-4f4e-9f53-0a1b2c3d4e5f", "VAL-0324"),
        ("urn:uuid:patient-1", "VAL-0313"), ("urn:oid:1.02", "VAL-0312"), ("oid:1.2.3", "VAL-0312"),
    ])
func urnForm(url: String, code: String) throws {
    #expect(try findings(bundle(entry(url))) == (code.isEmpty ? [] : ["\(code) Bundle.entry[0].fullUrl"]))
}

@Test("each reference to a fullUrl that two entries have is told")
func ambiguousReferences() throws {
    func observation(_ id: String) -> String {
        #"""
        {"fullUrl": "http://a.jp/Observation/\#(id)", "resource": {"resourceType": "Observation", "id": "\#(id)",
        "status": "final", "code": {"text": "a"}, "subject": {"reference": "\#(uuid)"}}}
        """#
    }
    let json = bundle(entry(uuid), entry(uuid), observation("a"), observation("b"), observation("c"))
    let found = try diagnostics(json).filter { $0.severity != .information }
    #expect(
        found.map { "\($0.code) \($0.expression)" } == ["VAL-1107 Bundle"]
            + (2...4).map { "VAL-1014 Bundle.entry[\($0)].resource.subject" })
}

private let links: [(relations: [String], expected: [String])] = [
    (["self", "next", "previous"], []), (["self", "self"], ["VAL-1115 Bundle.link[1]"]),
    (["prev", "previous"], ["VAL-1115 Bundle.link[1]"]), (["alternate", "alternate"], []),
]

@Test("there is one link of each kind that leads through pages", arguments: links)
func links(relations: [String], expected: [String]) throws {
    let list = relations.map { #"{"relation": "\#($0)", "url": "http://a.jp/Patient"}"# }.joined(separator: ", ")
    #expect(try findings(#"{"resourceType": "Bundle", "type": "searchset", "link": [\#(list)]}"#) == expected)
}

@Test("results of several types say why they are there")
func searchMode() throws {
    func codes(_ entries: String...) throws -> [String] {
        let list = entries.joined(separator: ", ")
        return try findings(#"{"resourceType": "Bundle", "type": "searchset", "entry": [\#(list)]}"#)
    }
    let group =
        #"{"fullUrl": "http://a.jp/Basic/1", "resource": {"resourceType": "Basic", "id": "1", "code": {"text": "a"}}}"#
    #expect(try codes(entry(uuid)) == [])
    #expect(try codes(entry(uuid), group) == ["VAL-1151 Bundle"])
    #expect(try codes(entry(uuid, "1", #", "search": {"mode": "match"}"#), group) == ["VAL-1151 Bundle"])
}
