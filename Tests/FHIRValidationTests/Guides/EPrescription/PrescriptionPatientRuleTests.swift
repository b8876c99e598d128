import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"{"gender": "male", "birthDate": "1980-01-01"}"#),
        []
    ),
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"{"gender": "unknown", "birthDate": "1980"}"#),
        ["Patient.gender", "Patient.birthDate"]
    ),
]

@Test("ERX-0023: Gender or day of birth", arguments: cases)
func prescriptionPatientRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0023", in: record) == expected)
}
