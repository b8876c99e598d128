import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "eCheckup/JP_CoverageInsurance_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
            #"{"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]}}"#),
        []
    ),
    (
        resource(
            "Coverage", "eCheckup/JP_CoverageInsurance_eCheckupGeneral",
            meta: #"{"lastUpdated": "2026-01-31T10:00:00.000+09:00"}"#,
            #"{"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "8"}]}}"#),
        ["Coverage.type"]
    ),
]

@Test("CKP-0020: The insurance is public payment", arguments: cases)
func checkupInsuranceTypeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0020", in: record) == expected)
}
