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
      ]
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
                        {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "2"},
                        {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
                      ]
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
                        {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "3"},
                        {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "1"}
                      ]
                    }
                    """#),
            ]),
        ["Bundle"]
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                composition,
                resource(
                    "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
                    #"""
                    {
                      "identifier": [
                        {"system": "urn:oid:1.2.392.100495.20.3.81", "value": "1"},
                        {"system": "urn:oid:1.2.392.100495.20.3.82", "value": "2"}
                      ]
                    }
                    """#),
            ]),
        ["Bundle"]
    ),
]

@Test("ERX-0007: A gap in the RP numbers", arguments: cases)
func rPGapRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0007", in: record) == expected)
}
