import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Composition", "ePrescription/JP_Composition_ePrescriptionData",
            #"""
            {"category": [{"coding": [{
              "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
              "code": "01"
            }]}]}
            """#),
        []
    ),
    (
        resource(
            "Composition", "ePrescription/JP_Composition_ePrescriptionData",
            #"""
            {"category": [{"coding": [{
              "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
              "code": "03"
            }]}]}
            """#),
        ["Composition"]
    ),
]

@Test("ERX-0011: Sections of a split prescription", arguments: cases)
func splitSectionsRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0011", in: record) == expected)
}
