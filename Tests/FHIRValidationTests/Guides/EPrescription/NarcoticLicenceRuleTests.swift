import Testing

private let composition = resource(
    "Composition", "ePrescription/JP_Composition_ePrescriptionData",
    #"""
    {"category": [{"coding": [{
      "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
      "code": "02"
    }]}]}
    """#)
private let patient = resource("Patient", "ePrescription/JP_Patient_ePrescriptionData", #"{"address": [{}]}"#)

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                composition,
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
                composition,
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
