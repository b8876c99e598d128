import Testing

private let medicationRequest = prescribed(
    rp: 1, order: 1,
    #"""
    {"dosageInstruction": [{"timing": {"code": {"coding": [{
      "system": "urn:oid:1.2.392.200250.2.2.20.20",
      "code": "1013044400000000"
    }]}}}]}
    """#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01"),
                medicationRequest,
                prescribed(
                    rp: 1, order: 2,
                    #"""
                    {"dosageInstruction": [{"timing": {"code": {"coding": [{
                      "system": "urn:oid:1.2.392.200250.2.2.20.20",
                      "code": "1013044400000000"
                    }]}}}]}
                    """#),
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01"),
                medicationRequest,
                prescribed(
                    rp: 1, order: 2,
                    #"""
                    {"dosageInstruction": [{"timing": {"code": {"coding": [{
                      "system": "urn:oid:1.2.392.200250.2.2.20.20",
                      "code": "1011000400000000"
                    }]}}}]}
                    """#),
            ]),
        ["Bundle.entry[2].resource"]
    ),
]

@Test("ERX-0008: Drugs of one RP with different usage", arguments: cases)
func rPUsageRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0008", in: record) == expected)
}
