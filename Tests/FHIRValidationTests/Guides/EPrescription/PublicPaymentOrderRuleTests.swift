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
          "order": 1
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
          }
        }
        """#,
        ["Coverage"]
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
          "order": 5
        }
        """#,
        ["Coverage.order"]
    ),
]

@Test("ERX-0033: No order of a public payment", arguments: cases)
func publicPaymentOrderRule(record: String, expected: [String]) throws {
    #expect(try places(of: "ERX-0033", in: record) == expected)
}
