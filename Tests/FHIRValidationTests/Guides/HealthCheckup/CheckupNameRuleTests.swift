import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "clins/JP_Patient_eCheckupGeneral", meta: stamped,
            #"""
            {"name": [{
              "extension": [{
                "url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation",
                "valueCode": "SYL"
              }],
              "text": "ミホン ハナコ"
            }]}
            """#),
        []
    ),
    (
        resource(
            "Patient", "clins/JP_Patient_eCheckupGeneral", meta: stamped, #"{"name": [{"text": "見本　花子"}]}"#),
        ["Patient.name[0]", "Patient.name[0].text"]
    ),
]

@Test("CKP-0017: A name that is not written as the guide asks", arguments: cases)
func checkupNameRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0017", in: record) == expected)
}
