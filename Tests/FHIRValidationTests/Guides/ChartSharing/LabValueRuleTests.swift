import Testing

private let cases: [(record: String, places: [String])] = [
    (resource("Observation", "eCS/JP_Observation_LabResult_eCS", #"{"valueString": "見本"}"#), []),
    (
        resource(
            "Observation", "eCS/JP_Observation_LabResult_eCS", #"{"dataAbsentReason": {"text": "検体不良"}}"#),
        []
    ),
    (resource("Observation", "eCS/JP_Observation_LabResult_eCS"), ["Observation"]),
    (
        resource(
            "Observation", "eCS/JP_Observation_LabResult_eCS",
            #"""
            {"dataAbsentReason": {"coding": [{
              "system": "http://terminology.hl7.org/CodeSystem/data-absent-reason",
              "code": "error"
            }]}}
            """#),
        ["Observation.dataAbsentReason"]
    ),
]

@Test("CLN-0082: No value and no reason", arguments: cases)
func labValueRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0082", in: record) == expected)
}
