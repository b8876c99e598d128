import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01"),
                resource("MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData"),
            ]),
        []
    ),
    (bundle("ePrescription/JP_Bundle_ePrescriptionData", [prescription("03")]), []),
    (bundle("ePrescription/JP_Bundle_ePrescriptionData", [prescription("01")]), ["Bundle"]),
]

@Test("ERX-0003: A prescription without drugs", arguments: cases)
func prescribedDrugRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0003", in: record) == expected)
}
