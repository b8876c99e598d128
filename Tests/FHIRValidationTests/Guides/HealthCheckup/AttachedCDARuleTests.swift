import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "DocumentReference", "eCheckup/JP_DocumentReference_eCheckupGeneral", meta: stamped,
            #"""
            {"content": [{
              "format": {
                "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/attachement-format",
                "code": "cdar2_hc08_v08"
              },
              "attachment": {"contentType": "text/xml"}
            }]}
            """#),
        []
    ),
    (
        resource(
            "DocumentReference", "eCheckup/JP_DocumentReference_eCheckupGeneral", meta: stamped,
            #"""
            {"content": [{
              "format": {
                "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/attachement-format",
                "code": "cdar2_hc08_v08"
              },
              "attachment": {"contentType": "application/pdf"}
            }]}
            """#),
        ["DocumentReference.content[0].attachment.contentType"]
    ),
]

@Test("CKP-0014: The media type of an attached CDA", arguments: cases)
func attachedCDARule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0014", in: record) == expected)
}
