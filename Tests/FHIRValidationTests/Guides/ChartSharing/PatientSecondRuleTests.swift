import Testing

private let composition = resource("Composition", "eReferral/JP_Composition_eReferral")

private let cases: [(record: String, places: [String])] = [
    (bundle("clins/JP_Bundle_eReferral", [composition, resource("Patient", "eCS/JP_Patient_eCS")]), []),
    (bundle("clins/JP_Bundle_eReferral", [composition, #"{"resourceType": "Organization"}"#]), ["Bundle.entry[1]"]),
]

@Test("CLN-0094: The second entry is not the Patient", arguments: cases)
func patientSecondRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0094", in: record) == expected)
}
