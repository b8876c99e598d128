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
            [resource("Patient", "eCS/JP_Patient_eCS"), resource("Condition", "core/JP_Condition")]),
        ["Bundle.entry[1].resource"]
    ),
    (
        bundle(
            "clins/JP_Bundle_eReferral",
            [
                resource("MedicationRequest", "core/JP_MedicationRequest"),
                #"{"resourceType": "Condition"}"#,
            ]),
        ["Bundle.entry[0].resource"]
    ),
]

@Test("CLN-0021: The item does not claim its eCS profile", arguments: cases)
func entryProfileRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0021", in: record) == expected)
}
