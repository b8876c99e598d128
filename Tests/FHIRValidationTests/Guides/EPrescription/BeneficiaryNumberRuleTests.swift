import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Coverage",
          "meta": {
            "profile": [
              "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Coverage_ePrescriptionData_publicPayment"
            ]
          },
          "subscriberId": "7654320"
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Coverage",
          "meta": {
            "profile": [
              "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_Coverage_ePrescriptionData_publicPayment"
            ]
          },
          "subscriberId": "12345678"
        }
        """#,
        ["Coverage.subscriberId"]
    ),
]

@Test("ERX-0032: The number of a beneficiary is not 7 digits", arguments: cases)
func beneficiaryNumberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0032", in: record) == expected)
}
