import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Encounter", "eCheckup/JP_Encounter_eCheckupGeneral", meta: stamped,
            #"{"period": {"start": "2026-01-31", "end": "2026-01-31"}}"#),
        []
    ),
    (
        resource(
            "Encounter", "eCheckup/JP_Encounter_eCheckupGeneral", meta: stamped,
            #"{"period": {"start": "2026-01-30", "end": "2026-01-31"}}"#),
        ["Encounter.period"]
    ),
]

@Test("CKP-0018: A checkup of more than one day", arguments: cases)
func checkupPeriodRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0018", in: record) == expected)
}
