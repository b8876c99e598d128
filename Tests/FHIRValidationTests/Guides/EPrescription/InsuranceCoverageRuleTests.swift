import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01"),
                resource(
                    "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
                    #"{"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]}}"#),
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01"),
                resource(
                    "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_publicPayment",
                    #"{"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "8"}]}}"#),
            ]),
        ["Bundle"]
    ),
]

@Test("ERX-0005: No coverage of an insurance", arguments: cases)
func insuranceCoverageRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0005", in: record) == expected)
}
