import FHIRTree
import FHIRValidation
import Testing

private func condition(_ contained: String, _ more: String = "") -> String {
    #"{"resourceType": "Condition", "contained": [\#(contained)], "subject": {"reference": "Patient/1"}\#(more)}"#
}

private let organization = #"{"resourceType": "Organization", "id": "a", "name": "A"}"#
private let asserter = ##", "asserter": {"reference": "#b"}"##

private let cases: [(json: String, expected: [String])] = [
    (condition(organization), ["VAL-1021 Condition.contained[0]"]),
    (
        condition(organization, ##", "extension": [{"url": "http://a.jp/e", "valueUri": "#a"}]"##),
        ["VAL-0901 Condition.extension[0]"]
    ),
    // Referred to by another contained one
    (
        condition(
            organization
                + ##", {"resourceType": "PractitionerRole", "id": "b", "organization": {"reference": "#a"}}"##, asserter
        ), []
    ),
    // Referring back
    (
        condition(
            ##"{"resourceType": "Provenance", "id": "p", "target": [{"reference": "#"}], "recorded": "2024-01-01T00:00:00Z", "##
                + ##""agent": [{"who": {"display": "A"}}]}"##), []
    ),
    // A version or label
    (
        condition(
            #"""
            {"resourceType": "Practitioner", "id": "b", "meta": {"versionId": "1", "security": [
            {"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R"}]}}
            """#,
            asserter),
        ["VAL-1022 Condition", "VAL-1023 Condition"]
    ),
    // One id twice
    (
        condition(
            #"{"resourceType": "Practitioner", "id": "b"}, {"resourceType": "Practitioner", "id": "b"}"#, asserter),
        ["VAL-1024 Condition.contained[1]"]
    ),
    // A resource in a Bundle has contained resources of its own
    (
        """
        {"resourceType": "Bundle", "type": "collection", "entry": [{"fullUrl": "http://a.jp/Condition/1", "resource":
        {"id": "1", \(condition(organization).dropFirst())}, {"fullUrl": "http://a.jp/Condition/2", "resource":
        {"id": "2", \(condition(#"{"resourceType": "Practitioner", "id": "b"}"#, asserter).dropFirst())}]}
        """,
        ["VAL-1021 Bundle.entry[0].resource.contained[0]"]
    ),
]

@Test("contained resources are used and have no life of their own", arguments: cases)
func contained(json: String, expected: [String]) throws {
    #expect(try findings(json) == expected)
}

@Test("contained resources can be left out")
func unchecked() throws {
    let validator = Validator(options: .init(checksContained: false))
    let json = condition(#"{"resourceType": "Organization", "id": "a b", "unknown": 1}"#)
    #expect(try diagnostics(json, validator).filter(\.isError).isEmpty)
}
