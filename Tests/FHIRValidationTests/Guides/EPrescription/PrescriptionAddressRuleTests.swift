import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"{"address": [{"text": "見本県見本市１", "postalCode": "123-4567"}]}"#),
        []
    ),
    (
        resource(
            "Patient", "ePrescription/JP_Patient_ePrescriptionData",
            #"{"address": [{"text": "見本県", "postalCode": "1234567"}]}"#),
        ["Patient.address[0].postalCode"]
    ),
]

@Test("ERX-0024: The postal code", arguments: cases)
func prescriptionAddressRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0024", in: record) == expected)
}
