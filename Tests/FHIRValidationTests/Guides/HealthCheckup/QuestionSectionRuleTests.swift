import Testing

private let observation = resource(
    "Observation", "eCheckup/JP_Observation_eCheckupGeneral", meta: stamped,
    #"""
    {"code": {"coding": [{"system": "urn:oid:1.2.392.200119.6.1005", "code": "9N736000000000011"}]}}
    """#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_eCheckupGeneral", meta: stamped,
            [
                resource(
                    "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
                    #"""
                    {
                      "section": [
                        {
                          "code": {"coding": [{
                            "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code",
                            "code": "01011"
                          }]},
                          "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
                        },
                        {
                          "code": {"coding": [{
                            "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code",
                            "code": "01012"
                          }]},
                          "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}]
                        }
                      ]
                    }
                    """#),
                resource(
                    "Observation", "eCheckup/JP_Observation_eCheckupGeneral", meta: stamped,
                    #"""
                    {"code": {"coding": [{
                      "system": "urn:oid:1.2.392.200119.6.1005",
                      "code": "9N001000000000001"
                    }]}}
                    """#),
                observation,
            ]),
        []
    ),
    (
        bundle(
            "clins/JP_Bundle_eCheckupGeneral", meta: stamped,
            [
                resource(
                    "Composition", "eCheckup/JP_Composition_eCheckupGeneral", meta: stamped,
                    #"""
                    {"section": [{
                      "code": {"coding": [{
                        "system": "http://jpfhir.jp/fhir/eCheckup/CodeSystem/section-code",
                        "code": "01011"
                      }]},
                      "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}]
                    }]}
                    """#),
                observation,
            ]),
        ["Bundle.entry[0].resource.section[0].entry[0]"]
    ),
]

@Test("CKP-0012: A question among results", arguments: cases)
func questionSectionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0012", in: record) == expected)
}
