import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_eReferral",
            [
                resource(
                    "AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS",
                    #"""
                    {"extension": [{
                      "url": "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber"
                    }]}
                    """#)
            ]),
        []
    ),
    (
        bundle(
            "clins/JP_Bundle_eReferral",
            [resource("Condition", "eCS/JP_Condition_eCS", #"{"onsetDateTime": "2026"}"#)]),
        ["Bundle.entry[0].resource"]
    ),
]

@Test("CLN-0028: An item of a document lacks what an item needs", arguments: cases)
func documentItemRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0028", in: record) == expected)
}
