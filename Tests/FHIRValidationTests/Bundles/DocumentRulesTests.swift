import Testing

private func entry(_ number: Int, _ resource: String) -> String {
    #"{"fullUrl": "urn:uuid:00000000-0000-4000-8000-00000000000\#(number)", "resource": \#(resource)}"#
}

private func urn(_ number: Int) -> String {
    #"{"reference": "urn:uuid:00000000-0000-4000-8000-00000000000\#(number)"}"#
}

private func composition(_ more: String, author: String = urn(1)) -> String {
    """
    {"resourceType": "Composition", "status": "final", "type": {"text": "a"}, "date": "2024-01-01", "title": "a",
    "author": [\(author)]\(more)}
    """
}

private let practitioner = entry(1, #"{"resourceType": "Practitioner", "id": "1"}"#)

private func document(_ entries: String..., links: String = "") -> String {
    """
    {"resourceType": "Bundle", "type": "document", "identifier": {"system": "http://a.jp", "value": "1"},
    "timestamp": "2024-01-01T00:00:00Z"\(links), "entry": [\(entries.joined(separator: ", "))]}
    """
}

private func observation(_ more: String = "") -> String {
    entry(2, #"{"resourceType": "Observation", "id": "2", "status": "final", "code": {"text": "a"}\#(more)}"#)
}

private func section(_ references: String...) -> String {
    #", "section": [{"title": "a", "entry": [\#(references.joined(separator: ", "))]}]"#
}

private let provenance = entry(
    3,
    """
    {"resourceType": "Provenance", "id": "3", "target": [\(urn(0))], "recorded": "2024-01-01T00:00:00Z",
    "agent": [{"who": \(urn(4))}]}
    """)
private let organization = entry(4, #"{"resourceType": "Organization", "id": "4", "name": "A"}"#)
private let binary = #"{"resourceType": "Binary", "id": "css", "contentType": "text/css"}"#

private let cases: [(json: String, expected: [String])] = [
    (document(entry(0, composition("")), practitioner), []),
    (document(entry(0, composition(section(urn(2)))), practitioner, observation()), []),
    // First a Composition
    (document(practitioner), ["VAL-1105 Bundle"]),
    (document(practitioner, entry(0, composition(""))), ["VAL-1105 Bundle"]),
    (
        document(practitioner, entry(0, composition(section(urn(2)))), observation(), organization),
        ["VAL-1105 Bundle", "VAL-1111 Bundle.entry[3]"]
    ),
    // What the Composition refers to
    (document(entry(0, composition(""))), ["VAL-1201 Bundle.entry[0].resource.author[0]"]),
    (
        document(entry(0, composition(section(urn(9)))), practitioner),
        ["VAL-1201 Bundle.entry[0].resource.section[0].entry[0]"]
    ),
    (
        document(entry(0, composition("", author: #"{"reference": "Practitioner/1"}"#)), practitioner),
        ["VAL-1201 Bundle.entry[0].resource.author[0]", "VAL-1111 Bundle.entry[1]"]
    ),
    (
        document(
            entry(
                0,
                composition(
                    #", "relatesTo": [{"code": "replaces", "targetReference": {"reference": "Composition/9"}}]"#)),
            practitioner), []
    ),
    (document(entry(0, composition("", author: #"{"display": "a"}"#))), []),
    // What has to do with it
    (document(entry(0, composition("")), practitioner, observation()), ["VAL-1111 Bundle.entry[2]"]),
    (
        document(entry(0, composition("")), practitioner, observation(#", "performer": [\#(urn(1))]"#)),
        ["VAL-1113 Bundle.entry[2]"]
    ),
    (document(entry(0, composition("")), practitioner, provenance, organization), []),
    (
        document(
            entry(0, composition("")), practitioner, entry(5, binary),
            links: #", "link": [{"relation": "stylesheet", "url": "Binary/css"}]"#), []
    ),
    (
        document(
            entry(0, composition("")), practitioner,
            links: #", "link": [{"relation": "stylesheet", "url": "Binary/css"}]"#),
        ["VAL-1116 Bundle.link[0].url"]
    ),
]

@Test("a document is what its Composition refers to", arguments: cases)
func documents(json: String, expected: [String]) throws {
    #expect(try findings(json).filter { $0.hasPrefix("VAL-1") } == expected)
}

@Test("a message starts with its header, and holds its focus")
func message() throws {
    func codes(_ entries: String...) throws -> [String] {
        let list = entries.joined(separator: ", ")
        let json = #"{"resourceType": "Bundle", "type": "message", "entry": [\#(list)]}"#
        return try findings(json).filter { $0.hasPrefix("VAL-1") }
    }
    func header(_ focus: String) -> String {
        entry(
            0,
            """
            {"resourceType": "MessageHeader", "eventUri": "http://a.jp", "source": {"endpoint": "http://a.jp"},
            "focus": [\(focus)]}
            """)
    }
    #expect(try codes(header(urn(1)), practitioner) == [])
    #expect(
        try codes(header(urn(2)), practitioner) == [
            "VAL-1202 Bundle.entry[0].resource.focus[0]", "VAL-1112 Bundle.entry[1]",
        ])
    #expect(try codes(practitioner) == ["VAL-1106 Bundle"])
}
