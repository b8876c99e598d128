import Testing

private let cases: [(labels: String, expected: [String])] = [
    (#"{"system": "http://example.org/a", "code": "N"}, {"system": "http://example.org/b", "code": "N"}"#, []),
    (
        #"{"system": "http://example.org/a", "code": "N"}, {"system": "http://example.org/a", "code": "N"}"#,
        ["VAL-1541 Patient.meta.security[1]"]
    ),
]

@Test("security labels are a set", arguments: cases)
func securityLabels(labels: String, expected: [String]) throws {
    let json = #"{"resourceType": "Patient", "meta": {"security": [\#(labels)]}}"#
    #expect(try findings(json, with: [], of: "VAL-154") == expected)
}

private let attachments: [(hash: String, expected: [String])] = [
    ("9/+ei3uy4Jtwk1pdeF4MxdnQq/A=", []), ("AAAAAAAAAAAAAAAAAAAAAAAAAAA=", ["VAL-1519 Patient.photo[0]"]),
]

@Test("the hash of an attachment is the SHA-1 digest of its data", arguments: attachments)
func hash(hash: String, expected: [String]) throws {
    let json = #"""
        {"resourceType": "Patient", "photo": [{"contentType": "text/plain", "data": "SGVsbG8=", "hash": "\#(hash)"}]}
        """#
    #expect(try findings(json, with: [], of: "VAL-15") == expected)
}
