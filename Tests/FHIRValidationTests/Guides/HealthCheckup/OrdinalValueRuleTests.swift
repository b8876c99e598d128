import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Observation", "eCheckup/JP_Observation_eCheckupGeneral", meta: stamped,
            #"""
            {
              "code": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.1005",
                "code": "1A020000000190111"
              }]},
              "valueCodeableConcept": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.2102",
                "code": "1",
                "extension": [{
                  "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue",
                  "valueDecimal": 1
                }]
              }]}
            }
            """#),
        []
    ),
    (
        resource(
            "Observation", "eCheckup/JP_Observation_eCheckupGeneral", meta: stamped,
            #"""
            {
              "code": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.1005",
                "code": "1A020000000190111"
              }]},
              "valueCodeableConcept": {"coding": [{
                "system": "urn:oid:1.2.392.200119.6.2102",
                "code": "1"
              }]}
            }
            """#),
        ["Observation.value.ofType(CodeableConcept).coding[0]"]
    ),
]

@Test("CKP-0037: No ordinal value", arguments: cases)
func ordinalValueRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0037", in: record) == expected)
}
