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
              "title": "処方箋"
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
                "code": "02"
              }]}],
              "title": "麻薬処方箋"
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
              "title": "お薬"
            }
            """#),
        ["Composition.title"]
    ),
]

@Test("ERX-0018: The title does not fit the category", arguments: cases)
func prescriptionTitleRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0018", in: record) == expected)
}
