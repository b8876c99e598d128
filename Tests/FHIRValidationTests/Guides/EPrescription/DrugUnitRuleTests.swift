import Testing

private func drug(total: String, dose: String = "urn:oid:1.2.392.100495.20.2.101") -> String {
    #"""
    {
      "resourceType": "MedicationRequest",
      "meta": {
        "profile": [
          "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
        ]
      },
      "dosageInstruction": [{"doseAndRate": [
        {"doseQuantity": {"value": 1, "system": "\#(dose)", "code": "TAB"}, "rateRatio": {"numerator": {"value": 3}}}
      ]}],
      "dispenseRequest": {"quantity": {"value": 21, "system": "\#(total)", "code": "TAB"}}
    }
    """#
}

private let merit9 = "http://jpfhir.jp/fhir/core/mhlw/CodeSystem/MedicationUnitMERIT9Code"
private let ucum = "http://unitsofmeasure.org"

private let cases: [(record: String, places: [String])] = [
    (drug(total: "urn:oid:1.2.392.100495.20.2.101"), []),
    (drug(total: merit9), []),
    (drug(total: ucum), ["MedicationRequest.dispenseRequest.quantity.system"]),
    (
        drug(total: merit9, dose: ucum),
        ["MedicationRequest.dosageInstruction[0].doseAndRate[0].dose.ofType(Quantity).system"]
    ),
]

@Test("ERX-0054: a unit of another system than MERIT-9", arguments: cases)
func drugUnitRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0054", in: record) == expected)
}
