import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"extension": [{
              "url": "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber",
              "valueIdentifier": {"value": "1310000019"}
            }]}
            """#),
        []
    ),
    (
        resource(
            "Condition", "eCS/JP_Condition_eCS",
            #"""
            {"extension": [{
              "url": "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber",
              "valueIdentifier": {"value": "131000001900"}
            }]}
            """#),
        ["Condition.extension[0].value.ofType(Identifier).value"]
    ),
]

@Test("CLN-0036: The institution number is not 10 digits", arguments: cases)
func institutionNumberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0036", in: record) == expected)
}
