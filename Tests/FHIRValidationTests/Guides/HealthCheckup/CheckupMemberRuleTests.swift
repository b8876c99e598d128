import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Patient",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Patient_eCheckupGeneral"]
          },
          "identifier": [
            {
              "system": "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
              "value": "06990019:９０１:２３４５６:02"
            }
          ]
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Patient",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Patient_eCheckupGeneral"]
          }
        }
        """#,
        ["Patient"]
    ),
    (
        #"""
        {
          "resourceType": "Patient",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Patient_eCheckupGeneral"]
          },
          "identifier": [
            {
              "system": "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
              "value": "06990019:1"
            }
          ]
        }
        """#,
        ["Patient.identifier[0].value"]
    ),
]

@Test("CKP-0015: The identifier of the insured person", arguments: cases)
func checkupMemberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0015", in: record) == expected)
}
