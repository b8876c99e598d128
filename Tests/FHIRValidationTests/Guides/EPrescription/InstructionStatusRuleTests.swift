import Testing

private func remark(_ status: String, profile: String) -> String {
    #"""
    {
      "resourceType": "Bundle",
      "type": "document",
      "meta": {"profile": ["http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Bundle_ePrescriptionData"]},
      "entry": [{"resource": {
        "resourceType": "Communication", "meta": {"profile": ["http://jpfhir.jp/fhir/\#(profile)"]},
        "status": "\#(status)"
      }}]
    }
    """#
}

private let core = "core/StructureDefinition/JP_Communication"
private let own = "ePrescription/StructureDefinition/JP_Communication_ePrescriptionData"

private let cases: [(record: String, places: [String])] = [
    (remark("completed", profile: core), []),
    (remark("preparation", profile: core), ["Bundle.entry[0].resource.status"]),
    (remark("preparation", profile: own), []),
]

@Test("ERX-0055: a remark that is not completed", arguments: cases)
func instructionStatusRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0055", in: record) == expected)
}
