import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Composition", "ePrescription/JP_Composition_ePrescriptionData",
            #"""
            {
              "category": [{"coding": [{
                "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                "code": "01"
              }]}],
              "section": [{"code": {"coding": [{
                "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-section",
                "code": "01"
              }]}}]
            }
            """#),
        []
    ),
    (
        resource(
            "Composition", "ePrescription/JP_Composition_ePrescriptionData",
            #"""
            {
              "category": [{"coding": [{
                "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                "code": "01"
              }]}],
              "section": [{"code": {"coding": [{
                "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-section",
                "code": "99"
              }]}}]
            }
            """#),
        ["Composition.section[0]"]
    ),
]

@Test("ERX-0020: A section that the guide does not have", arguments: cases)
func prescriptionSectionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0020", in: record) == expected)
}
