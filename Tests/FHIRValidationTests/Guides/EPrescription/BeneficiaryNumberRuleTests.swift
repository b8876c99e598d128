import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_publicPayment",
            #"{"subscriberId": "7654320"}"#),
        []
    ),
    (
        resource(
            "Coverage", "ePrescription/JP_Coverage_ePrescriptionData_publicPayment",
            #"{"subscriberId": "12345678"}"#),
        ["Coverage.subscriberId"]
    ),
]

@Test("ERX-0032: The number of a beneficiary is not 7 digits", arguments: cases)
func beneficiaryNumberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0032", in: record) == expected)
}
