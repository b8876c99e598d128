import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"""
            {
              "name": [
                {
                  "extension": [{
                    "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                    "valueCode": "IDE"
                  }],
                  "text": "見本　花子"
                },
                {
                  "extension": [{
                    "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                    "valueCode": "SYL"
                  }],
                  "text": "ミホン　ハナコ"
                }
              ]
            }
            """#),
        []
    ),
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"""
            {
              "name": [
                {
                  "extension": [{
                    "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                    "valueCode": "IDE"
                  }],
                  "text": "見本 花子"
                },
                {"text": "見本　花子"}
              ]
            }
            """#),
        ["Patient.name[0].text", "Patient.name[1]"]
    ),
]

@Test("ERX-0021: A name that is not written as the guide asks", arguments: cases)
func prescriptionNameRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0021", in: record) == expected)
}
