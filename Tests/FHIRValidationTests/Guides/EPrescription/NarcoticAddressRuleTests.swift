import Testing

private let composition = resource(
    "Composition", "ePrescription/JP_Composition_ePrescriptionData",
    #"""
    {"category": [{"coding": [{
      "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
      "code": "02"
    }]}]}
    """#)
private let patient = resource("Patient", "ePrescription/JP_Patient_ePrescriptionData")

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                resource(
                    "Composition", "ePrescription/JP_Composition_ePrescriptionData",
                    #"""
                    {"category": [{"coding": [{
                      "system": "http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-category",
                      "code": "01"
                    }]}]}
                    """#),
                patient,
            ]),
        []
    ),
    (
        bundle(
            "ePrescription/JP_Bundle_ePrescriptionData",
            [
                composition,
                resource("Patient", "ePrescription/JP_Patient_ePrescriptionData", #"{"address": [{}]}"#),
            ]),
        []
    ),
    (
        bundle("ePrescription/JP_Bundle_ePrescriptionData", [composition, patient]),
        ["Bundle.entry[1].resource"]
    ),
]

@Test("ERX-0009: A narcotic prescription without the address", arguments: cases)
func narcoticAddressRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0009", in: record) == expected)
}
