import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCS/JP_Observation_LabResult_eCS",
            #"""
            {"interpretation": [{"coding": [{
              "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
              "code": "H"
            }]}]}
            """#),
        []
    ),
    (
        resource(
            "Observation", "eCS/JP_Observation_LabResult_eCS",
            #"""
            {"interpretation": [{"coding": [{
              "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
              "code": "HH"
            }]}]}
            """#),
        ["Observation.interpretation[0].coding[0].code"]
    ),
]

@Test("CLN-0083: An interpretation that the guide does not list", arguments: cases)
func labInterpretationRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0083", in: record) == expected)
}
