import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "MedicationRequest", "eCS/JP_MedicationRequest_eCS",
            #"""
            {
              "extension": [
                {
                  "url": "http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber"
                },
                {
                  "url": "http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department"
                }
              ],
              "contained": [
                {
                  "resourceType": "Encounter",
                  "id": "e",
                  "meta": {"profile": [
                    "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Encounter"
                  ]}
                },
                {
                  "resourceType": "Practitioner",
                  "id": "p",
                  "meta": {"profile": [
                    "http://jpfhir.jp/fhir/core/StructureDefinition/JP_Practitioner"
                  ]}
                }
              ],
              "encounter": {"reference": "#e"},
              "requester": {"reference": "#p"}
            }
            """#),
        []
    ),
    (resource("MedicationRequest", "eCS/JP_MedicationRequest_eCS"), ["MedicationRequest"]),
]

@Test("CLN-0062: A prescription lacks its context", arguments: cases)
func medicationContextRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0062", in: record) == expected)
}
