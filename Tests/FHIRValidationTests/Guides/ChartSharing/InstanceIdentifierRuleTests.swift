import Testing

private func bundle(_ profile: String, _ values: [String]) -> String {
    let entries = values.map {
        #"""
        {"resource": {"resourceType": "Observation", "identifier": [
        {"system": "http://jpfhir.jp/fhir/core/IdSystem/resourceInstance-identifier", "value": "\#($0)"}]}}
        """#
    }
    return #"""
        {"resourceType": "Bundle", "meta": {"profile": ["http://jpfhir.jp/fhir/clins/StructureDefinition/\#(profile)"]},
        "type": "collection", "entry": [\#(entries.joined(separator: ", "))]}
        """#
}

private let second = "Bundle.entry[1].resource.identifier[0].value"
private let cases: [(profile: String, values: [String], places: [String])] = [
    ("JP_Bundle_CLINS", ["1", "2"], []), ("JP_Bundle_CLINS", ["1", "1"], [second]),
    ("JP_Bundle_eReferral", ["1", "1"], [second]), ("Other", ["1", "1"], []),
]

@Test("CLN-0029: Two items with the same identifier", arguments: cases)
func instanceIdentifierRule(profile: String, values: [String], expected: [String]) throws {
    #expect(try places(of: "CLN-0029", in: bundle(profile, values)) == expected)
}
