import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [resource("Patient", "eCS/JP_Patient_eCS"), resource("Condition", "eCS/JP_Condition_eCS")]),
        []
    ),
    (bundle("clins/JP_Bundle_CLINS", of: "Condition", [resource("Patient", "eCS/JP_Patient_eCS")]), ["Bundle"]),
]

@Test("CLN-0013: The Bundle means deletion", arguments: cases)
func deletionBundleRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0013", in: record) == expected)
}
