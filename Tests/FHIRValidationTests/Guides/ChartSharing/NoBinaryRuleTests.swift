import Testing

private let composition = resource("Composition", "eReferral/JP_Composition_eReferral")

private let cases: [(record: String, places: [String])] = [
    (bundle("clins/JP_Bundle_eReferral", [composition, resource("Patient", "eCS/JP_Patient_eCS")]), []),
    (
        bundle(
            "clins/JP_Bundle_eReferral",
            [composition, resource("Patient", "eCS/JP_Patient_eCS"), #"{"resourceType": "Binary"}"#]),
        ["Bundle.entry[2].resource"]
    ),
]

@Test("CLN-0095: A Binary, which is forbidden", arguments: cases)
func noBinaryRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0095", in: record) == expected)
}
