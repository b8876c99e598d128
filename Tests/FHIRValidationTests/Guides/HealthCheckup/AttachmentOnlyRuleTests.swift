import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
            #"""
            {"section": [{
              "code": {"coding": [{
                "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code",
                "code": "01011"
              }]},
              "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
            }]}
            """#),
        []
    ),
    (
        resource(
            "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
            #"""
            {"section": [{
              "code": {"coding": [{
                "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code",
                "code": "01995"
              }]},
              "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
            }]}
            """#),
        ["Composition.section[0]"]
    ),
]

@Test("CKP-0011: An attachment in the report", arguments: cases)
func attachmentOnlyRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0011", in: record) == expected)
}
