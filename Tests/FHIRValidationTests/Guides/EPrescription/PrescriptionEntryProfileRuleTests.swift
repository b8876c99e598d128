import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [prescription("01"), resource("Patient", "ePrescription/JP_Patient_ePrescriptionData")]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [prescription("01"), #"{"resourceType": "PractitionerRole"}"#]),
        ["Bundle.entry[1].resource"]
    ),
]

@Test("ERX-0004: An entry that claims no profile of the guide", arguments: cases)
func prescriptionEntryProfileRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0004", in: record) == expected)
}
