import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"medicationCodeableConcept": {"coding": [{
              "system": "urn:oid:1.2.392.100495.20.1.73",
              "code": "2233002F1280"
            }]}}
            """#),
        []
    ),
    (
        prescribed(rp: 1, order: 1, #"{"medicationCodeableConcept": {"text": "見本錠"}}"#),
        ["MedicationRequest.medication.ofType(CodeableConcept)"]
    ),
]

@Test("ERX-0040: No standard code of the drug", arguments: cases)
func drugCodeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0040", in: record) == expected)
}
