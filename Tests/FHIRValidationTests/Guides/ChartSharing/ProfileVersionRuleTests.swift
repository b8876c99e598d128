import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition", [resource("Patient", "eCS/JP_Patient_eCS")],
            #"{"id": "a"}"#),
        ["Bundle.meta.profile[0]", "Bundle.entry[0].resource.meta.profile[0]"]
    ),
    (resource("Bundle", "clins/JP_Bundle_CLINS|1"), []),
]

@Test("CLN-0002: The profile is named without its version", arguments: cases)
func profileVersionRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0002", in: record) == expected)
}
