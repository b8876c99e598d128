import Testing

private let composition = prescription("01", #"{"event": [{"period": {"start": "2026-01-31"}}]}"#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                composition,
                resource(
                    "Patient", "ePrescription/JP_Patient_ePrescriptionData", #"{"birthDate": "1980-01-01"}"#),
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                composition,
                resource(
                    "Patient", "ePrescription/JP_Patient_ePrescriptionData", #"{"birthDate": "2026-02-01"}"#),
            ]),
        ["Bundle.entry[1].resource.birthDate"]
    ),
]

@Test("ERX-0013: Born after the day of issue", arguments: cases)
func birthBeforeIssueRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0013", in: record) == expected)
}
