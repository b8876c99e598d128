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
            #"{"address": [{"text": "〒123-4567 見本県"}]}"#),
        ["Patient.address[0].text"]
    ),
]

@Test("ERX-0051: A postal code in the text of an address", arguments: cases)
func addressTextRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0051", in: record) == expected)
}
