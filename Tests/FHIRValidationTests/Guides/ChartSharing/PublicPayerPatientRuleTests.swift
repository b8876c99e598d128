import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "eCS/JP_Patient_eCS",
            #"""
            {"identifier": [{
              "system": "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
              "value": "00012345:あいう:１８７:05"
            }]}
            """#),
        []
    ),
    (
        resource(
            "Patient", "eCS/JP_Patient_eCS",
            #"""
            {"identifier": [{
              "system": "http://jpfhir.jp/fhir/clins/Idsystem/JP_PublicPayer_memberID",
              "value": "12345678::1234567:"
            }]}
            """#),
        ["Patient.identifier[0]"]
    ),
]

@Test("CLN-0032: An identifier of public assistance alone", arguments: cases)
func publicPayerPatientRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0032", in: record) == expected)
}
