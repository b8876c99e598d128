import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescription(
            "01",
            #"""
            {"identifier": {
              "system": "http://jpfhir.jp/fhir/Common/IdSystem/resourceInstance-identifier",
              "value": "1310123458-2026-00000001"
            }}
            """#),
        []
    ),
    (
        prescription(
            "01",
            #"""
            {"identifier": {
              "system": "http://jpfhir.jp/fhir/Common/IdSystem/resourceInstance-identifier",
              "value": "34875506"
            }}
            """#),
        ["Composition.identifier.value"]
    ),
]

@Test("ERX-0016: An identifier of another form", arguments: cases)
func prescriptionIdentifierRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0016", in: record) == expected)
}
