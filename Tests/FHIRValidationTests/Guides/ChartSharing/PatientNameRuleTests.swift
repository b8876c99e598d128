import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "eCS/JP_Patient_eCS",
            #"""
            {"name": [{
              "extension": [{
                "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                "valueCode": "IDE"
              }],
              "text": "見本 花子",
              "family": "見本",
              "given": ["花子"]
            }]}
            """#),
        []
    ),
    (
        resource(
            "Patient", "eCS/JP_Patient_eCS",
            #"""
            {
              "name": [
                {"text": "見本 花子", "family": "見本"},
                {
                  "extension": [{
                    "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                    "valueCode": "SYL"
                  }],
                  "text": "ミホン  ハナコ",
                  "family": "ミホン",
                  "given": ["ハナコ"]
                }
              ]
            }
            """#),
        ["Patient.name[0]", "Patient.name[1].text"]
    ),
]

@Test("CLN-0034: A name that is not written as the guide asks", arguments: cases)
func patientNameRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0034", in: record) == expected)
}
