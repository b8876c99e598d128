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
        // Malformed in one spelling, and right in the other.
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
            {"system": "http://jpfhir.jp/fhir/core/mhlw/IdSystem/Medication-RPGroupNumber", "value": "1"},
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
    (both("1", "1"), []),
    (both("1", "2"), ["MedicationRequest.identifier[1].value"]),
    (both("1", "02"), ["MedicationRequest.identifier[1].value"]),
]

/// A drug with its RP number in the spelling of JP Core and in that of the guide.
private func both(_ url: String, _ oid: String) -> String {
    #"""
    {
      "resourceType": "MedicationRequest",
      "meta": {
        "profile": [
          "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
        ]
      },
      "identifier": [
        {"system": "http://jpfhir.jp/fhir/core/mhlw/IdSystem/Medication-RPGroupNumber", "value": "\#(url)"},
        {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "\#(oid)"},
        {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
      ]
    }
    """#
}

@Test("ERX-0038: No RP number or order", arguments: cases)
func rPNumberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0038", in: record) == expected)
}
