import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescription(
            "01",
            #"""
            {"section": [{"code": {"coding": [{
              "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-section",
              "code": "01"
            }]}}]}
            """#),
        []
    ),
    (
        prescription(
            "01",
            #"""
            {"section": [{"code": {"coding": [{
              "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-section",
              "code": "99"
            }]}}]}
            """#),
        ["Composition.section[0]"]
    ),
]

@Test("ERX-0020: A section that the guide does not have", arguments: cases)
func prescriptionSectionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0020", in: record) == expected)
}
