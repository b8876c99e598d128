import Testing

private let patient = resource("Patient", "eCS/JP_Patient_eCS")

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition", [patient, resource("Condition", "eCS/JP_Condition_eCS")]),
        []
    ),
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [patient, resource("MedicationRequest", "eCS/JP_MedicationRequest_eCS")]),
        ["Bundle.entry[1].resource"]
    ),
]

@Test("CLN-0057: A prescription in a Bundle of items", arguments: cases)
func medicationInBundleRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0057", in: record) == expected)
}
