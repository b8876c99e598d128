import Testing

private let group = resource(
    "Observation", "eCheckup/JP_ObservationGroup_eCheckupGeneral", meta: stamped,
    #"{"hasMember": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}]}"#)
private let observation = resource(
    "Observation", "eCheckup/JP_Observation_eCheckupGeneral", meta: stamped,
    #"""
    {"code": {"coding": [{"system": "urn:oid:1.2.392.200119.6.1005", "code": "9N001000000000001"}]}}
    """#)

private let cases: [(record: String, places: [String])] = [
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
                group,
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
                      "entry": [{"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}]
                    }]}
                    """#),
                group,
                observation,
            ]),
        ["Bundle.entry[0].resource.section[0].entry[0]"]
    ),
]

@Test("CKP-0013: A member of a group in a section", arguments: cases)
func groupMemberSectionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0013", in: record) == expected)
}
