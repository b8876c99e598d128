import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "eCS/JP_Patient_eCS",
            #"""
            {
              "identifier": [
                {
                  "system": "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
                  "value": "00012345:あいう:１８７:05"
                },
                {
                  "system": "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
                  "value": "00012345:A-1:187:"
                }
              ]
            }
            """#),
        []
    ),
    (
        resource(
            "Patient", "eCS/JP_Patient_eCS",
            #"""
            {"identifier": [{
              "system": "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
              "value": "00012345:あ1:１８７:05"
            }]}
            """#),
        ["Patient.identifier[0].value"]
    ),
]

@Test("CLN-0031: Symbol or number mixes full and half width", arguments: cases)
func insuranceWidthRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0031", in: record) == expected)
}
