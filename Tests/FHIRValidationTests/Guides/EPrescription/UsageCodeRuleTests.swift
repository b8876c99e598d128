import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{
              "timing": {"code": {"coding": [{
                "system": "urn:oid:1.2.392.200250.2.2.20.20",
                "code": "1013044400000000"
              }]}},
              "additionalInstruction": [{"coding": [{
                "system": "urn:oid:1.2.392.200250.2.2.20.22",
                "code": "I1100000"
              }]}]
            }]}
            """#),
        []
    ),
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{"timing": {"code": {"coding": [{
              "system": "urn:oid:1.2.392.200250.2.2.20.20",
              "code": "1013"
            }]}}}]}
            """#),
        ["MedicationRequest.dosageInstruction[0].timing.code.coding[0].code"]
    ),
]

@Test("ERX-0045: A usage code of another form", arguments: cases)
func usageCodeRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0045", in: record) == expected)
}
