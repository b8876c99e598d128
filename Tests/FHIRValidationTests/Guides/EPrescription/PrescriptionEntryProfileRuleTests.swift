import Testing

private let composition = resource(
    "Composition", "ePrescription/JP_Composition_ePrescriptionData",
    #"""
    {"category": [{"coding": [{
      "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
      "code": "01"
    }]}]}
    """#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [composition, resource("Patient", "ePrescription/JP_Patient_ePrescriptionData")]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData", [composition, #"{"resourceType": "PractitionerRole"}"#]),
        ["Bundle.entry[1].resource"]
    ),
]

@Test("ERX-0004: An entry that claims no profile of the guide", arguments: cases)
func prescriptionEntryProfileRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0004", in: record) == expected)
}
