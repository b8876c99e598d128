import Testing

private let cases: [(record: String, places: [String])] = [
    (
        resource(
            "Patient", "clins/JP_Patient_eCheckupGeneral", meta: stamped,
            #"""
            {"identifier": [{
              "system": "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
              "value": "06990019:９０１:２３４５６:02"
            }]}
            """#),
        []
    ),
    (resource("Patient", "clins/JP_Patient_eCheckupGeneral", meta: stamped), ["Patient"]),
    (
        resource(
            "Patient", "clins/JP_Patient_eCheckupGeneral", meta: stamped,
            #"""
            {"identifier": [{
              "system": "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID",
              "value": "06990019:1"
            }]}
            """#),
        ["Patient.identifier[0].value"]
    ),
]

@Test("CKP-0015: The identifier of the insured person", arguments: cases)
func checkupMemberRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CKP-0015", in: record) == expected)
}
