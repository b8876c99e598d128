import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS",
            #"""
            {"reaction": [{
              "manifestation": [
                {"text": "発疹"},
                {"extension": [{
                  "url": "http://hl7.org/fhir/StructureDefinition/iso21090-nullFlavor",
                  "valueCode": "NI"
                }]}
              ]
            }]}
            """#),
        []
    ),
    (
        resource(
            "AllergyIntolerance", "eCS/JP_AllergyIntolerance_eCS",
            #"{"reaction": [{"manifestation": [{"coding": [{"code": "1"}]}]}]}"#),
        ["AllergyIntolerance.reaction[0].manifestation[0]"]
    ),
]

@Test("CLN-0045: A manifestation without text", arguments: cases)
func manifestationTextRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0045", in: record) == expected)
}
