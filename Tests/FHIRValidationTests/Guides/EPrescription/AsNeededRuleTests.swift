import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{
              "timing": {"code": {"coding": [{
                "system": "urn:oid:1.2.392.200250.2.2.20.20",
                "code": "1050110000000000"
              }]}},
              "asNeededBoolean": true
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
              "code": "1013044400000000"
            }]}}}]}
            """#),
        []
    ),
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{"timing": {"code": {"coding": [{
              "system": "urn:oid:1.2.392.200250.2.2.20.20",
              "code": "1050110000000000"
            }]}}}]}
            """#),
        ["MedicationRequest.dosageInstruction[0]"]
    ),
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{"timing": {"code": {"coding": [{
              "system": "urn:oid:1.2.392.200250.2.2.20.20",
              "code": "2H50B10000000000"
            }]}}}]}
            """#),
        []
    ),
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{
              "timing": {"code": {"coding": [{
                "system": "urn:oid:1.2.392.200250.2.2.20.20",
                "code": "2H73000000000000"
              }]}},
              "asNeededBoolean": true
            }]}
            """#),
        ["MedicationRequest.dosageInstruction[0]"]
    ),
]

@Test("ERX-0046: As needed in one way only", arguments: cases)
func asNeededRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0046", in: record) == expected)
}
