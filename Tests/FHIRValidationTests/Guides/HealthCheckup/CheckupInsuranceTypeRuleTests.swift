import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Coverage", "eCheckup/JP_CoverageInsurance_eCheckupGeneral", meta: stamped,
            #"{"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "1"}]}}"#),
        []
    ),
    (
        resource(
            "Coverage", "eCheckup/JP_CoverageInsurance_eCheckupGeneral", meta: stamped,
            #"{"type": {"coding": [{"system": "urn:oid:1.2.392.100495.20.2.61", "code": "8"}]}}"#),
        ["Coverage.type"]
    ),
]

@Test("CKP-0020: The insurance is public payment", arguments: cases)
func checkupInsuranceTypeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0020", in: record) == expected)
}
