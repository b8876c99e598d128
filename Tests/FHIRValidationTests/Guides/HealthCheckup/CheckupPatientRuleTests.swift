import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "clins/JP_Patient_eCheckupGeneral", meta: stamped,
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
    (resource("Patient", "clins/JP_Patient_eCheckupGeneral", meta: stamped), ["Patient"]),
]

@Test("CKP-0016: The patient lacks what a report needs", arguments: cases)
func checkupPatientRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0016", in: record) == expected)
}
