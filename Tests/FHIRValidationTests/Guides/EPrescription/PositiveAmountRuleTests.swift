import Testing

private func drug(_ quantity: String, days: String, dose: String) -> String {
    #"""
    {
      "resourceType": "MedicationRequest",
      "meta": {
        "profile": [
          "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
        ]
      },
      "dosageInstruction": [
        {"doseAndRate": [{"doseQuantity": {"value": \#(dose)}, "rateRatio": {"numerator": {"value": 3}}}]}
      ],
      "dispenseRequest": {"quantity": {"value": \#(quantity)}, "expectedSupplyDuration": {"value": \#(days)}}
    }
    """#
}

private let dispense = "MedicationRequest.dispenseRequest"
private let cases: [(record: String, places: [String])] = [
    (drug("21", days: "7", dose: "0.5"), []),
    (drug("-21", days: "7", dose: "1"), ["\(dispense).quantity.value"]),
    (
        drug("0", days: "-7", dose: "0"),
        [
            "MedicationRequest.dosageInstruction[0].doseAndRate[0].dose.ofType(Quantity).value",
            "\(dispense).quantity.value", "\(dispense).expectedSupplyDuration.value",
        ]
    ),
]

@Test("ERX-0053: an amount that is not greater than 0", arguments: cases)
func positiveAmountRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0053", in: record) == expected)
}
