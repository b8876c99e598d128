import Testing

private let patient = resource("Patient", "ePrescription/JP_Patient_ePrescriptionData", #"{"address": [{}]}"#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("02"),
                patient,
                resource(
                    "Practitioner", "ePrescription/JP_Practitioner_ePrescriptionData_author",
                    #"""
                    {"qualification": [{"code": {"coding": [{
                      "system": "http://jpfhir.jp/fhir/core/CodeSystem/practitioner-certificate-category",
                      "code": "NarcoticsPractitioner"
                    }]}}]}
                    """#),
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                prescription("02"),
                patient,
                resource("Practitioner", "ePrescription/JP_Practitioner_ePrescriptionData_author"),
            ]),
        ["Bundle.entry[2].resource"]
    ),
]

@Test("ERX-0010: No licence for narcotics", arguments: cases)
func narcoticLicenceRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0010", in: record) == expected)
}
