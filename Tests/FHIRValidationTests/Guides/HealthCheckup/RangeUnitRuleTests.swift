import Testing

private let cases: [(record: String, places: [String])] = [
    (
        #"""
        {
          "resourceType": "Observation",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Observation_eCheckupGeneral"]
          },
          "code": {"coding": [{"system": "urn:oid:1.2.392.200119.6.1005", "code": "9N001000000000001"}]},
          "valueQuantity": {"value": 160, "system": "http://unitsofmeasure.org", "code": "cm"},
          "referenceRange": [{"low": {"value": 1, "code": "cm"}}]
        }
        """#,
        []
    ),
    (
        #"""
        {
          "resourceType": "Observation",
          "meta": {
            "lastUpdated": "2026-01-31T10:00:00.000+09:00",
            "profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Observation_eCheckupGeneral"]
          },
          "code": {"coding": [{"system": "urn:oid:1.2.392.200119.6.1005", "code": "9N001000000000001"}]},
          "valueQuantity": {"value": 160, "system": "http://unitsofmeasure.org", "code": "cm"},
          "referenceRange": [{"low": {"value": 1, "code": "m"}}]
        }
        """#,
        ["Observation.referenceRange[0].low"]
    ),
]

@Test("CKP-0035: The unit by its word where there is no code", arguments: [("cm", 0), ("CM", 0), ("mm", 2)])
func rangeUnitWord(word: String, count: Int) throws {
    let record = #"""
        {
          "resourceType": "Observation",
          "meta": {"profile": ["http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Observation_eCheckupGeneral"]},
          "code": {"coding": [{"system": "urn:oid:1.2.392.200119.6.1005", "code": "9N001000000000001"}]},
          "valueQuantity": {"value": 160, "unit": "cm", "system": "http://unitsofmeasure.org", "code": "cm"},
          "referenceRange": [{"low": {"value": 1, "unit": "\#(word)"}, "high": {"value": 2, "unit": "\#(word)"}}]
        }
        """#
    #expect(try places(of: "CKP-0035", in: record).count == count)
}

@Test("CKP-0035: The unit of the reference range", arguments: cases)
func rangeUnitRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0035", in: record) == expected)
}
