import FHIRTree
import Testing

@testable import FHIRPath

private struct Codes: FHIRPathTerminology {
    func isMember(system: String?, code: String, ofValueSet canonical: String) -> Bool? {
        canonical == "unknown" ? nil : code == "in" && system != "other"
    }
    func subsumes(system: String, _ code: String, _ other: String) -> Bool? {
        system == "?" ? nil : other.hasPrefix(code)
    }
}

private struct Profiles: FHIRPathProfiles {
    func conforms(_ node: SourceNode, to canonical: String) -> Bool? {
        canonical == "named" ? node["name"] != nil : nil
    }

    func belongs(_ node: SourceNode, toSlice name: String, of canonical: String) -> Bool? {
        canonical == "named" ? name == "b" : nil
    }
}

@Suite("Functions of FHIR")
struct FHIRFunctionTests {
    private static let json = #"""
        {"resourceType": "Patient", "id": "p", "name": [{"family": "a"}], "gender": "in", "maritalStatus": {"coding": [
          {"system": "other", "code": "in"}, {"system": "s", "code": "in"}]}, "communication": [{"language": {"coding": [
          {"system": "s", "code": "ja"}]}}, {"language": {"coding": [{"system": "s", "code": "ja-JP"}]}},
          {"language": {"coding": [{"system": "?", "code": "x"}]}}],
         "managingOrganization": {"reference": "http://a/fhir/Organization/o1/_history/2"},
         "generalPractitioner": [{"reference": "Practitioner/d1"}, {"reference": "#c"}, {"display": "x"}]}
        """#

    /// - Source: FHIR R4 (4.0.1), fhirpath.html#functions; the keys: SQL on FHIR 2.0.
    static let cases: [Case] = [
        ("gender.memberOf('v')", "true"), ("maritalStatus.memberOf('v')", "true"),
        ("maritalStatus.coding[0].memberOf('v')", "false"), ("gender.memberOf('unknown')", "{}"),
        ("{}.memberOf('v')", "{}"), ("communication.language.memberOf('v')", "{}"),
        ("('male' | 'female').memberOf('v')", "{}"), ("communication[0].memberOf('v')", "PTH-0301"),
        ("name.memberOf('v')", "PTH-0301"), ("5.memberOf('v')", "PTH-0301"),
        ("communication[0].language.coding.subsumes(%context.communication[1].language.coding)", "true"),
        ("communication[1].language.coding.subsumes(%context.communication[0].language.coding)", "false"),
        ("communication[1].language.subsumedBy(%context.communication[0].language)", "true"),
        ("communication[2].language.coding.subsumes(%context.communication[2].language.coding)", "{}"),
        ("conformsTo('named')", "true"), ("maritalStatus.conformsTo('named')", "false"),
        ("conformsTo('none')", "PTH-0310"), ("{}.conformsTo('named')", "{}"),
        ("getResourceKey()", "'p'"), ("generalPractitioner[0].getReferenceKey()", "'d1'"),
        ("generalPractitioner[0].getReferenceKey(Practitioner)", "'d1'"),
        ("generalPractitioner[0].getReferenceKey(Patient)", "{}"), ("generalPractitioner[1].getReferenceKey()", "{}"),
        ("generalPractitioner[2].getReferenceKey()", "{}"),
        ("managingOrganization.getReferenceKey(Organization)", "'o1'"),
        ("extension('a')", "{}"), ("extension({})", "{}"), ("name.extension('a').exists()", "false"),
        ("1.hasValue()", "true"), ("1.getValue()", "{}"),
        ("slice('named', 'b') is Patient", "true"), ("slice('named', 'c')", "{}"), ("slice('a', 'b')", "PTH-0310"),
        ("checkModifiers('a') is Patient", "true"),
    ]

    @Test("with services that answer", arguments: cases)
    func services(expression: String, result: String) {
        var environment = FHIRPathEnvironment()
        (environment.terminology, environment.profiles) = (Codes(), Profiles())
        #expect(shown(expression, on: Self.json, environment) == result)
    }

    /// - Source: FHIR R4 (4.0.1), patient.html and datatypes.html, for what the definitions say.
    @Test(
        "elementDefinition gives what the definitions say of an element",
        arguments: [
            ("name.elementDefinition().path", "'Patient.name'"),
            ("name.family.elementDefinition().path", "'HumanName.family'"),
            ("gender.elementDefinition().binding.strength", "'required'"), ("name.elementDefinition().max", "'*'"),
            ("elementDefinition().path", "'Patient'"), ("name[0].elementDefinition().type.code", "'HumanName'"),
            ("elementDefinition().elementDefinition().path", "{}"), ("(1).elementDefinition()", "{}"),
        ])
    func definitions(expression: String, result: String) {
        #expect(shown(expression, on: Self.json) == result)
    }

    @Test("without them")
    func noServices() {
        let genders = "http://hl7.org/fhir/ValueSet/administrative-gender"
        #expect(shown("gender.memberOf('\(genders)')", on: Self.json) == "false")
        #expect(shown("gender.memberOf('v')", on: Self.json) == "{}")
        #expect(shown("maritalStatus.subsumes(maritalStatus)", on: Self.json) == "true")
        #expect(shown("conformsTo('http://hl7.org/fhir/StructureDefinition/Patient')", on: Self.json) == "true")
        #expect(shown("conformsTo('http://hl7.org/fhir/StructureDefinition/Person')", on: Self.json) == "false")
        #expect(shown("conformsTo('http://example.org/x')", on: Self.json) == "PTH-0310")
    }

    /// - Source: FHIR R4 (4.0.1), narrative.html#rules, which htmlChecks applies.
    static let narratives: [(html: String, isAllowed: String)] = [
        ("<p>a</p>", "true"), ("<b>襷</b><br/>", "true"), ("<a href='#x'>a</a>", "true"),
        ("<script>a()</script>", "false"),
        ("<p onclick='a()'>a</p>", "false"), ("<form/>", "false"), ("<p>", "false"),
    ]

    @Test("htmlChecks", arguments: narratives)
    func html(html: String, isAllowed: String) {
        let div = "<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">\(html)</div>"
        let json = #"{"resourceType": "Patient", "text": {"status": "generated", "div": "\#(div)"}}"#
        #expect(shown("text.`div`.htmlChecks()", on: json) == isAllowed)
    }
}
