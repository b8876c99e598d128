import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [prescription("01"), prescribed(rp: 1, order: 1), prescribed(rp: 2, order: 1)]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [prescription("01"), prescribed(rp: 1, order: 1), prescribed(rp: 3, order: 1)]),
        ["Bundle"]
    ),
    (
        bundle("ePrescription/JP_Bundle_ePrescriptionData", [prescription("01"), prescribed(rp: 1, order: 2)]),
        ["Bundle"]
    ),
]

@Test("ERX-0007: A gap in the RP numbers", arguments: cases)
func rPGapRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0007", in: record) == expected)
}
