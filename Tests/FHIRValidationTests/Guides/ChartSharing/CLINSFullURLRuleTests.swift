import Testing

private let cases: [(record: String, places: [String])] = [
    (
        bundle(
            "clins/JP_Bundle_CLINS", of: "Condition",
            [resource("Patient", "eCS/JP_Patient_eCS"), resource("Condition", "eCS/JP_Condition_eCS")]),
        []
    ),
    (
        resource(
            "Bundle", "clins/JP_Bundle_CLINS",
            meta: #"""
                {"tag": [{
                  "system": "http://jpfhir.jp/fhir/clins/CodeSystem/BundleResourceType_CS",
                  "code": "Condition"
                }]}
                """#),
        ["Bundle.entry[0].fullUrl", "Bundle.entry[2].fullUrl"]
    ),
]

@Test("CLN-0011: A fullUrl is no UUID, or stands twice", arguments: cases)
func fullURLRule(record: String, expected: [String]) throws {
    #expect(try places(of: "CLN-0011", in: record) == expected)
}
