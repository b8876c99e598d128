import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
            #"{"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]}}"#),
        []
    ),
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_insurance",
            #"{"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "8"}]}}"#),
        ["Coverage.type"]
    ),
]

@Test("ERX-0028: Public payment as an insurance", arguments: cases)
func insuranceTypeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0028", in: record) == expected)
}
