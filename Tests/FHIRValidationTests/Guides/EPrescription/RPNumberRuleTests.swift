import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "MedicationRequest",
          "meta": {
            "profile": [
              "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
            ]
          },
          "identifier": [
            {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
            {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
          ]
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "MedicationRequest",
          "meta": {
            "profile": [
              "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
            ]
          },
          "identifier": [
            {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "01"},
            {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
          ]
        }
        """#,
        ["MedicationRequest.identifier[0].value"]
    ),
    (
        #"""
        {
          "resourceType": "MedicationRequest",
          "meta": {
            "profile": [
              "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
            ]
          },
          "identifier": [{"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"}]
        }
        """#,
        ["MedicationRequest"]
    ),
]

@Test("ERX-0038: No RP number or order", arguments: cases)
func rPNumberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0038", in: record) == expected)
}
