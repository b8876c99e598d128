import Testing

private let composition = resource(
    "Composition", "ePrescription/JP_Composition_ePrescriptionData",
    #"""
    {"category": [{"coding": [{
      "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
      "code": "01"
    }]}]}
    """#)
private let medicationRequest = resource(
    "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
    #"""
    {
      "identifier": [
        {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
        {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
      ],
      "dosageInstruction": [{"timing": {"code": {"coding": [{
        "system": "urn:oid:1.2.392.200250.2.2.20.20",
        "code": "1013044400000000"
      }]}}}]
    }
    """#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                composition,
                medicationRequest,
                resource(
                    "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
                    #"""
                    {
                      "identifier": [
                        {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                        {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "2"}
                      ],
                      "dosageInstruction": [{"timing": {"code": {"coding": [{
                        "system": "urn:oid:1.2.392.200250.2.2.20.20",
                        "code": "1013044400000000"
                      }]}}}]
                    }
                    """#),
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                composition,
                medicationRequest,
                resource(
                    "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
                    #"""
                    {
                      "identifier": [
                        {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                        {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "2"}
                      ],
                      "dosageInstruction": [{"timing": {"code": {"coding": [{
                        "system": "urn:oid:1.2.392.200250.2.2.20.20",
                        "code": "1011000400000000"
                      }]}}}]
                    }
                    """#),
            ]),
        ["Bundle.entry[2].resource"]
    ),
]

@Test("ERX-0008: Drugs of one RP with different usage", arguments: cases)
func rPUsageRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0008", in: record) == expected)
}
