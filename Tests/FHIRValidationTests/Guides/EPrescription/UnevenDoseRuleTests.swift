import Testing

private let cases: [(record: String, places: [String])] = [
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{
              "additionalInstruction": [
                {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V14NNNNN"}]},
                {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V22NNNNN"}]},
                {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V31NNNNN"}]}
              ],
              "doseAndRate": [{"rateRatio": {"numerator": {"value": 7}}}]
            }]}
            """#),
        []
    ),
    (
        prescribed(
            rp: 1, order: 1,
            #"""
            {"dosageInstruction": [{
              "additionalInstruction": [
                {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V14NNNNN"}]},
                {"coding": [{"system": "urn:oid:1.2.392.200250.2.2.20.22", "code": "V20.5NNN"}]}
              ],
              "doseAndRate": [{"rateRatio": {"numerator": {"value": 8}}}]
            }]}
            """#),
        ["MedicationRequest.dosageInstruction[0].doseAndRate[0]"]
    ),
]

@Test("ERX-0048: Uneven doses do not add up", arguments: cases)
func unevenDoseRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0048", in: record) == expected)
}
