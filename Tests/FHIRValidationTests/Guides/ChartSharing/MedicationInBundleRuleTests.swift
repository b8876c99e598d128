import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [resource("Patient", "eCS/JP_Patient_eCS"), resource("Condition", "eCS/JP_Condition_eCS")]),
        []
    ),
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [
                resource("Patient", "eCS/JP_Patient_eCS"),
                resource("MedicationRequest", "eCS/JP_MedicationRequest_eCS"),
            ]),
        ["Bundle.entry[1].resource"]
    ),
]

@Test("CLN-0057: A prescription in a Bundle of items", arguments: cases)
func medicationInBundleRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0057", in: record) == expected)
}
