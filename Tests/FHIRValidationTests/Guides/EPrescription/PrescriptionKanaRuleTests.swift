import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"""
            {"name": [{
              "extension": [{
                "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                "valueCode": "SYL"
              }],
              "text": "ミホン　ハナコ",
              "family": "ミホン",
              "given": ["ハナコ"]
            }]}
            """#),
        []
    ),
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"""
            {"name": [{
              "extension": [{
                "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                "valueCode": "SYL"
              }],
              "text": "みほん　ハナコ",
              "family": "ミホン",
              "given": ["ハナコ"]
            }]}
            """#),
        ["Patient.name[0].text"]
    ),
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"""
            {"name": [{
              "extension": [{
                "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                "valueCode": "SYL"
              }],
              "text": "ミホン　ハナコ"
            }]}
            """#),
        ["Patient.name[0]"]
    ),
]

@Test("ERX-0022: A kana name in other letters", arguments: cases)
func prescriptionKanaRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0022", in: record) == expected)
}
