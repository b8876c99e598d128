import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription(
                    "01", #"{"subject": {"reference": "urn:uuid:00000000-0000-4000-8000-000000000002"}}"#),
                resource("Patient", "ePrescription/JP_Patient_ePrescriptionData"),
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("01", #"{"subject": {"reference": "Patient/1"}}"#),
                resource(
                    "MedicationRequest", "ePrescription/JP_MedicationRequest_ePrescriptionData",
                    #"{"subject": {"reference": "Patient/1"}}"#),
            ]),
        ["Bundle.entry[0].resource.subject"]
    ),
]

@Test("ERX-0002: A reference that is no urn:uuid", arguments: cases)
func prescriptionReferenceRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0002", in: record) == expected)
}
