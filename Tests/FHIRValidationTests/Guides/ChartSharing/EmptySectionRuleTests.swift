import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Composition", "eReferral/JP_Composition_eReferral",
            #"""
            {"section": [{
              "code": {"coding": [{
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
                "code": "300"
              }]},
              "section": [
                {
                  "code": {"coding": [{
                    "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
                    "code": "340"
                  }]},
                  "text": {}
                },
                {
                  "code": {"coding": [{
                    "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
                    "code": "360"
                  }]},
                  "emptyReason": {}
                }
              ]
            }]}
            """#),
        []
    ),
    (
        resource(
            "Composition", "eReferral/JP_Composition_eReferral",
            #"""
            {"section": [{
              "code": {"coding": [{
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
                "code": "300"
              }]},
              "section": [{"code": {"coding": [{
                "system": "http://jpfhir.jp/fhir/clins/CodeSystem/document-section",
                "code": "340"
              }]}}]
            }]}
            """#),
        ["Composition.section[0].section[0]"]
    ),
]

@Test("CLN-0088: An empty section without a reason", arguments: cases)
func emptySectionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0088", in: record) == expected)
}
