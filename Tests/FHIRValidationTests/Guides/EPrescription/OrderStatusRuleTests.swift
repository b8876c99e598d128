import Testing

private func drug(status: String, intent: String) -> String {
    #"""
    {
      "resourceType": "MedicationRequest",
      "meta": {
        "profile": [
          "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
        ]
      },
      "status": "\#(status)",
      "intent": "\#(intent)"
    }
    """#
}

private let cases: [(record: String, places: [String])] = [
    (drug(status: "active", intent: "order"), []),
    (drug(status: "stopped", intent: "order"), ["MedicationRequest.status"]),
    (drug(status: "draft", intent: "plan"), ["MedicationRequest.status", "MedicationRequest.intent"]),
]

@Test("ERX-0052: not an order in force", arguments: cases)
func orderStatusRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0052", in: record) == expected)
}
