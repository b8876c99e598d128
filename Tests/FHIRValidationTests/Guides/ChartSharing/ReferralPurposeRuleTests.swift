import Testing

private let composition = resource(
    "Composition", "eReferral/JP_Composition_eReferral",
    #"""
    {"section": [{
      "code": {"coding": [{
        "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
        "code": "300"
      }]},
      "section": [{
        "code": {"coding": [{
          "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
          "code": "950"
        }]},
        "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
      }]
    }]}
    """#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_eReferral",
            [composition, #"{"resourceType": "Encounter", "reasonCode": [{"text": "精査"}]}"#]),
        []
    ),
    (
        bundle("clins/JP_Bundle_eReferral", [composition, #"{"resourceType": "Encounter"}"#]),
        ["Bundle.entry[1].resource"]
    ),
]

@Test("CLN-0091: No purpose of the referral", arguments: cases)
func referralPurposeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0091", in: record) == expected)
}
