import Testing

private func bundle(_ entry: String, url: String = "http://example.org/Patient?name=a") -> String {
    #"""
    {"resourceType": "Bundle", "type": "searchset", "link": [{"relation": "self", "url": "\#(url)"}],
     "entry": [{"fullUrl": "http://example.org/\#(entry.contains("Group") ? "Group" : "Patient")/1", \#(entry)}]}
    """#
}

private let group = #""resource": {"resourceType": "Group", "id": "1", "type": "person", "actual": true}"#
private let place = "Bundle.entry[0]"

private let cases: [(json: String, expected: [String])] = [
    (bundle(#""resource": {"resourceType": "Patient", "id": "1"}, "search": {"mode": "match"}"#), []),
    (bundle(#""search": {"mode": "match"}"#), ["VAL-1152 \(place)"]),
    (
        bundle(#""resource": {"resourceType": "Patient"}, "search": {"mode": "include"}"#),
        ["VAL-1153 \(place).resource"]
    ),
    (bundle(group + #", "search": {"mode": "match"}"#), ["VAL-1154 \(place).resource"]),
    (bundle(group + #", "search": {"mode": "include"}"#), []),
    (bundle(group + #", "search": {"mode": "match"}"#, url: "http://example.org?_type=Group,Patient"), []),
    (bundle(group + #", "search": {"mode": "match"}"#, url: "http://example.org/a"), []),
    (bundle(group + #", "search": {"mode": "outcome"}"#), ["VAL-1155 \(place).resource"]),
]

@Test("results of a search are what it asked for", arguments: cases)
func searchResults(json: String, expected: [String]) throws {
    #expect(try findings(json, with: [], of: "VAL-115") == expected)
}

private let links: [(type: String, expected: [String])] = [
    ("searchset", []), ("history", []), ("collection", ["VAL-1117 Bundle.link[0].relation"]),
]

@Test("only results of searches and histories come in pages", arguments: links)
func pages(type: String, expected: [String]) throws {
    let json = #"""
        {"resourceType": "Bundle", "type": "\#(type)", "link": [{"relation": "next", "url": "http://example.org/2"}]}
        """#
    #expect(try findings(json, with: [], of: "VAL-111") == expected)
}

private let definitions: [(id: String, expected: [String])] = [("a", []), ("b", ["VAL-1108 Bundle.entry[0]"])]

@Test("a canonical that is an address ends in the id of the definition", arguments: definitions)
func canonicalAddress(id: String, expected: [String]) throws {
    let url = "http://example.org/fhir/ValueSet/a"
    let json = #"""
        {"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "\#(url)", "resource":
         {"resourceType": "ValueSet", "id": "\#(id)", "url": "\#(url)", "status": "draft"}}]}
        """#
    #expect(try findings(json, with: [], of: "VAL-1108") == expected)
}
