import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Organization", "ePrescription/JP_Organization_ePrescriptionData_coveragePayer",
            #"{"identifier": [{"system": "urn:oid:1.2.392.100495.20.3.61", "value": "33120015"}]}"#),
        []
    ),
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_publicPayment",
            #"{"subscriberId": "7654320"}"#),
        []
    ),
    (
        resource(
            "Organization", "ePrescription/JP_Organization_ePrescriptionData_coveragePayer",
            #"{"identifier": [{"system": "urn:oid:1.2.392.100495.20.3.61", "value": "06123456"}]}"#),
        ["Organization.identifier[0].value"]
    ),
]

@Test("ERX-0037: The check digit does not fit", arguments: cases)
func checkDigitRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0037", in: record) == expected)
}
