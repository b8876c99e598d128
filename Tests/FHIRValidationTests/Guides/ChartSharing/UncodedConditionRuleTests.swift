import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"code": {"coding": [{
              "system": "http://medis.or.jp/CodeSystem/master-disease-keyNumber",
              "code": "99999999",
              "display": "未コード化傷病名"
            }]}}
            """#),
        []
    ),
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"code": {"coding": [{
              "system": "http://medis.or.jp/CodeSystem/master-disease-keyNumber",
              "code": "99999999",
              "display": "見本病"
            }]}}
            """#),
        ["Condition.code.coding[0].display"]
    ),
]

@Test("CLN-0050: Another display of the code for \"not coded\"", arguments: cases)
func uncodedConditionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0050", in: record) == expected)
}
