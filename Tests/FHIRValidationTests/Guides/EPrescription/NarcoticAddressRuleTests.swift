import Testing

private let patient = resource("Patient", "ePrescription/JP_Patient_ePrescriptionData")

private let cases: [(record: String, places: [String])] = [
    (bundle("ePrescription/JP_Bundle_ePrescriptionData", [prescription("01"), patient]), []),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("02"),
                resource("Patient", "ePrescription/JP_Patient_ePrescriptionData", #"{"address": [{}]}"#),
            ]),
        []
    ),
    (
        bundle("ePrescription/JP_Bundle_ePrescriptionData", [prescription("02"), patient]),
        ["Bundle.entry[1].resource"]
    ),
]

@Test("ERX-0009: A narcotic prescription without the address", arguments: cases)
func narcoticAddressRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0009", in: record) == expected)
}
