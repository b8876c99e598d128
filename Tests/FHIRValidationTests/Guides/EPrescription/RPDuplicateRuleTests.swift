import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [prescription("01"), prescribed(rp: 1, order: 1), prescribed(rp: 1, order: 2)]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [prescription("01"), prescribed(rp: 1, order: 1), prescribed(rp: 1, order: 1)]),
        ["Bundle.entry[2].resource"]
    ),
]

@Test("ERX-0006: RP number and order stand twice", arguments: cases)
func rPDuplicateRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0006", in: record) == expected)
}
