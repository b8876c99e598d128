import Testing

private let patient = resource("Patient", "ePrescription/JP_Patient_ePrescriptionData")

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01"),
                patient,
                resource(
                    "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
                    #"""
                    {
                      "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "6"}]},
                      "payor": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
                    }
                    """#),
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01"),
                patient,
                resource(
                    "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
                    #"""
                    {
                      "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]},
                      "payor": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
                    }
                    """#),
            ]),
        ["Bundle.entry[2].resource.payor[0]"]
    ),
]

@Test("ERX-0015: The payer does not fit the kind of insurance", arguments: cases)
func selfPayerRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0015", in: record) == expected)
}
