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
            [
                composition,
                resource("MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData"),
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                resource(
                    "Composition", "ePrescription/JP_Composition_ePrescriptionData",
                    #"""
                    {"category": [{"coding": [{
                      "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                      "code": "03"
                    }]}]}
                    """#)
            ]),
        []
    ),
    (
        bundle("ePrescription/JP_Bundle_ePrescriptionData", [composition]),
        ["Bundle"]
    ),
]

@Test("ERX-0003: A prescription without drugs", arguments: cases)
func prescribedDrugRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0003", in: record) == expected)
}
