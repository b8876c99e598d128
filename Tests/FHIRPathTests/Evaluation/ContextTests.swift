import Testing

@testable import FHIRPath

@Suite("%context, %resource and %rootResource")
struct ContextTests {
    static let bundle = #"""
        {"resourceType": "Bundle", "type": "collection", "id": "b", "entry": [
          {"fullUrl": "http://a/Patient/p", "resource": {"resourceType": "Patient", "id": "p", "name": [
             {"family": "山田", "_given": [null, {"extension": [{"url": "u", "valueString": "x"}]}], "given": ["a", null]}],
            "_birthDate": {"extension": [{"url": "v", "valueCode": "y"}]},
            "contained": [{"resourceType": "Organization", "id": "o", "alias": ["z"]}]}}]}
        """#
    private static let patient = ["entry", "0", "resource"]

    /// - Source: FHIR R4 (4.0.1), fhirpath.html#variables: `%rootResource` differs for contained resources only.
    static let cases: [(place: [String], expression: String, result: String)] = [
        ([], "%resource.id | %rootResource.id", "'b'"), ([], "%context.id", "'b'"),
        (patient, "%resource.id", "'p'"), (patient, "%rootResource.id", "'p'"), (patient, "$this.id", "'p'"),
        (patient + ["name", "0"], "%resource.id", "'p'"), (patient + ["name", "0"], "family", "'山田'"),
        (patient + ["name", "0"], "%context.type().name", "'HumanName'"),
        (patient + ["name", "0"], "HumanName.family", "'山田'"),
        (patient + ["name", "0", "given", "0"], "$this & '!'", "'a!'"),
        (patient + ["name", "0", "family"], "%resource.name.family = $this", "true"),
        (patient + ["contained", "0"], "%resource.id", "'o'"),
        (patient + ["contained", "0"], "%rootResource.id", "'p'"),
        (patient + ["contained", "0", "alias", "0"], "%resource.id & %rootResource.id", "'op'"),
        (["entry", "0"], "%resource.id", "'b'"), (["entry", "0"], "resource.id", "'p'"),
        (patient + ["_birthDate"], "extension.value", "'y'"), (patient + ["_birthDate"], "$this is date", "true"),
        (patient + ["_birthDate"], "hasValue()", "false"),
        ([], "entry.resource.select(%resource.id)", "'b'"),
        ([], "entry.resource.name.where(%context.id = 'b').family", "'山田'"),
    ]

    @Test("for nodes anywhere", arguments: cases)
    func contexts(place: [String], expression: String, result: String) {
        #expect(shown(expression, on: Self.bundle, at: place) == result)
    }

    static let standard: [Case] = [
        ("%ucum", "'http://unitsofmeasure.org'"), ("%sct", "'http://snomed.info/sct'"),
        ("%loinc", "'http://loinc.org'"),
        ("%`vs-administrative-gender`", "'http://hl7.org/fhir/ValueSet/administrative-gender'"),
        ("%'vs-a'", "'http://hl7.org/fhir/ValueSet/a'"), ("%`ext-a`", "'http://hl7.org/fhir/StructureDefinition/a'"),
        ("%resorce", "PTH-0304"), ("%context", "{}"), ("%resource", "{}"),
    ]

    @Test("variables that every expression has", arguments: standard)
    func variables(expression: String, result: String) {
        #expect(shown(expression) == result)
    }
}
