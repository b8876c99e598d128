import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "clins/JP_Patient_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
            #"""
            {
              "name": [{"text": "ミホン"}],
              "gender": "female",
              "birthDate": "1980-01-01",
              "address": [{"text": "見本県"}]
            }
            """#),
        []
    ),
    (
        resource(
            "Patient", "clins/JP_Patient_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#),
        ["Patient"]
    ),
]

@Test("CKP-0016: The patient lacks what a report needs", arguments: cases)
func checkupPatientRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0016", in: record) == expected)
}
