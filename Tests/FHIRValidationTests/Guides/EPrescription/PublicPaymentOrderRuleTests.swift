import Testing

private let cases: [(record: String, places: [String])] = [
    (resource("Coverage", "ePrescription/JP_Coverage_ePrescriptionData_publicPayment", #"{"order": 1}"#), []),
    (resource("Coverage", "ePrescription/JP_Coverage_ePrescriptionData_publicPayment"), ["Coverage"]),
    (
        resource("Coverage", "ePrescription/JP_Coverage_ePrescriptionData_publicPayment", #"{"order": 5}"#),
        ["Coverage.order"]
    ),
]

@Test("ERX-0033: No order of a public payment", arguments: cases)
func publicPaymentOrderRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0033", in: record) == expected)
}
