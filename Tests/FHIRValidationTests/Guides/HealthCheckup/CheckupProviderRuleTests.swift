import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Encounter", "eCheckup/JP_Encounter_eCheckupGeneral", meta: stamped,
            #"{"serviceProvider": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}}"#),
        []
    ),
    (resource("Encounter", "eCheckup/JP_Encounter_eCheckupGeneral", meta: stamped), ["Encounter"]),
]

@Test("CKP-0019: No provider of the checkup", arguments: cases)
func checkupProviderRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0019", in: record) == expected)
}
