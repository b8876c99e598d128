import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [
                resource("Patient", "eCS/JP_Patient_eCS"),
                resource(
                    "Condition", "eCS/JP_Condition_eCS",
                    #"{"subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000001"}}"#),
            ]),
        []
    ),
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [
                resource("Patient", "eCS/JP_Patient_eCS"),
                resource(
                    "Condition", "eCS/JP_Condition_eCS",
                    #"""
                    {
                      "subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000001"},
                      "recorder": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000003"}
                    }
                    """#),
                #"{"resourceType": "Practitioner"}"#,
            ]),
        ["Bundle.entry[1].resource.recorder"]
    ),
]

@Test("CLN-0022: A reference to an entry other than the Patient", arguments: cases)
func entryReferenceRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0022", in: record) == expected)
}
