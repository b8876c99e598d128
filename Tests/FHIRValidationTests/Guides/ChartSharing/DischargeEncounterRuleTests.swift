import Testing

private let composition = resource(
    "Composition", "eDischargeSummary/JP_Composition_eDischargeSummary",
    #"{"encounter": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}}"#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_eDischargeSummary",
            [
                composition,
                #"""
                {
                  "resourceType": "Encounter",
                  "class": {"code": "IMP"},
                  "period": {},
                  "diagnosis": [
                    {"use": {"coding": [{"code": "AD"}]}},
                    {"use": {"coding": [{"code": "CC"}]}},
                    {"use": {"coding": [{"code": "DD"}]}}
                  ]
                }
                """#,
            ]),
        []
    ),
    (
        bundle("clins/JP_Bundle_eDischargeSummary", [composition, #"{"resourceType": "Encounter"}"#]),
        ["Bundle.entry[1].resource"]
    ),
]

@Test("CLN-0093: The stay of a discharge summary is incomplete", arguments: cases)
func dischargeEncounterRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0093", in: record) == expected)
}
