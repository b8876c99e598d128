import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "MedicationRequest", "eCS/JP_MedicationRequest_eCS",
            #"""
            {"identifier": [{
              "system": "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier",
              "value": "1"
            }]}
            """#),
        []
    ),
    (resource("MedicationRequest", "eCS/JP_MedicationRequest_eCS"), ["MedicationRequest"]),
]

@Test("CLN-0061: No identifier of the institution", arguments: cases)
func medicationIdentifierRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0061", in: record) == expected)
}
