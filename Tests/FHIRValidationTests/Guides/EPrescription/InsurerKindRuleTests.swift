import Testing

private let payer = resource(
    "Organization", "ePrescription/JP_Organization_ePrescriptionData_coveragePayer",
    #"{"identifier": [{"system": "urn:oid:1.2.392.100495.20.3.61", "value": "39137773"}]}"#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01"),
                resource(
                    "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
                    #"""
                    {
                      "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "7"}]},
                      "payor": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}]
                    }
                    """#),
                payer,
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01"),
                resource(
                    "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
                    #"""
                    {
                      "type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]},
                      "payor": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}]
                    }
                    """#),
                payer,
            ]),
        ["Bundle.entry[1].resource.type"]
    ),
]

@Test("ERX-0014: Kind of insurance and number of the insurer", arguments: cases)
func insurerKindRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0014", in: record) == expected)
}
