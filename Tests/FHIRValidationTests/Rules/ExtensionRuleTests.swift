import FHIRTree
import FHIRValidation
import Testing

/// - Source: FHIR R4 (4.0.1), extensibility.html and defining-extensions.html#context.
@Suite("Extensions")
struct ExtensionRuleTests {
    private static let birthTime = #"""
        {"url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime", "valueDateTime": "1980-01-02T03:04:05Z"}
        """#

    static let cases: [(members: String, expected: [String])] = [
        (#""birthDate": "1980-01-02", "_birthDate": {"extension": [\#(birthTime)]}"#, []),
        (#""extension": [\#(birthTime)]"#, ["VAL-0903 Patient"]),
        (
            #""extension": [{"url": "http://hospital.jp/none", "valueCode": "a"}]"#,
            ["VAL-0901 Patient.extension[0]"]
        ),
        (#""extension": [{"url": "http://example.org/none", "valueCode": "a"}]"#, []),
        (#""extension": [{"url": "urn:tasuki:handbook-form", "valueCode": "5"}]"#, []),
        (#""extension": [{"url": "none", "valueCode": "a"}]"#, ["VAL-0906 Patient.extension[0]"]),
        (
            #""modifierExtension": [{"url": "http://hospital.jp/none", "valueCode": "a"}]"#,
            ["VAL-0902 Patient.modifierExtension[0]"]
        ),
        (
            #""modifierExtension": [{"url": "http://hl7.org/fhir/StructureDefinition/patient-religion", "valueCodeableConcept": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation", "code": "1001"}]}}]"#,
            ["VAL-0905 Patient.modifierExtension[0]"]
        ),
        (
            #""extension": [{"url": "http://hl7.org/fhir/StructureDefinition/patient-animal", "extension": [{"url": "specie", "valueCodeableConcept": {"text": "x"}}]}]"#,
            ["VAL-0701 Patient.extension[0]", "VAL-0907 Patient.extension[0].extension[0]"]
        ),
        (#""extension": [{"url": "http://example.org/none"}]"#, ["VAL-0801 Patient.extension[0]"]),
    ]

    @Test("stand where their definition allows", arguments: cases)
    func places(members: String, expected: [String]) throws {
        #expect(try findings(#"{"resourceType": "Patient", \#(members)}"#) == expected)
    }

    @Test("stand on elements of which their context invariant is true", arguments: ["changes", "working"])
    func contextInvariants(mode: String) throws {
        let json = #"""
            {"resourceType": "List", "status": "current", "mode": "\#(mode)", "extension": [{"url":
            "http://hl7.org/fhir/StructureDefinition/list-changeBase", "valueReference": {"reference": "List/1"}}]}
            """#
        #expect(try findings(json) == (mode == "changes" ? [] : ["VAL-0903 List"]))
    }

    @Test("that are not defined are told as the options want")
    func unknown() throws {
        var options = ValidationOptions()
        options.unknownExtensions = .warning
        options.acceptsExampleURLs = false
        let json = #"{"resourceType": "Patient", "extension": [{"url": "http://example.org/x", "valueCode": "a"}]}"#
        let found = Validator(options: options).validate(try SourceDocument(json: SourceBytes(json)))
        #expect(found.map(\.code) == ["VAL-0901", "VAL-1515"])
        #expect(found.map(\.severity) == [.warning, .error])
    }

    private static func extended(_ context: String, type: String = "element") -> String {
        #"""
        {"resourceType": "StructureDefinition", "url": "http://example.jp/e", "name": "E", "kind": "complex-type",
         "type": "Extension", "abstract": false, "derivation": "constraint", "context": [
         {"type": "\#(type)", "expression": "\#(context)"}],
         "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension", "differential": {"element": [
         {"id": "Extension.url", "path": "Extension.url", "fixedUri": "http://example.jp/e"}]}}
        """#
    }
    private static let ours = #""extension": [{"url": "http://example.jp/e", "valueCode": "a"}]"#
    private static let inContact = #""contact": [{"name": {"text": "A", \#(ours)}}]"#
    private static let sliced = #"""
        {"id": "Patient.name", "path": "Patient.name",
         "slicing": {"discriminator": [{"type": "value", "path": "use"}], "rules": "open"}},
        {"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a"},
        {"id": "Patient.name:a.use", "path": "Patient.name.use", "min": 1, "fixedCode": "official"}
        """#

    static let ofDefinitions: [(context: String, members: String, expected: [String])] = [
        ("http://hl7.org/fhir/StructureDefinition/Patient#Patient.name", #""name": [{"text": "A", \#(ours)}]"#, []),
        (
            "http://hl7.org/fhir/StructureDefinition/Patient#Patient.name", inContact,
            ["VAL-0903 Patient.contact[0].name"]
        ),
        ("http://hl7.org/fhir/StructureDefinition/Patient", ours, []),
        ("http://example.org/p", ours, []),
        ("http://example.org/p#Patient", ours, []),
        ("http://example.org/p#Patient.name", #""name": [{"text": "A", \#(ours)}]"#, []),
        ("http://example.org/p#Patient.name", inContact, ["VAL-0903 Patient.contact[0].name"]),
        ("http://example.org/p#Patient.contact.name", inContact, []),
        ("http://example.org/p#Patient.name:a", #""name": [{"use": "official", \#(ours)}]"#, []),
        ("http://example.org/p#Patient.name:a", #""name": [{"use": "usual", \#(ours)}]"#, ["VAL-0903 Patient.name[0]"]),
        (
            "http://example.org/p#Patient.birthDate", #""birthDate": "2000", "_birthDate": {\#(ours)}"#, []
        ),
    ]

    @Test("stand on the elements of definitions that their context names", arguments: ofDefinitions)
    func contextOfDefinitions(context: String, members: String, expected: [String]) throws {
        let checker = try validator(of: "Patient", Self.sliced, extra: [Self.extended(context)])
        let found = try checker.findings(#"{"resourceType": "Patient", \#(members)}"#)
        #expect(found.filter { $0.hasPrefix("VAL-09") } == expected)
    }

    @Test(
        "are told once where their context cannot be asked",
        arguments: [
            ("http://example.org/unknown#Patient.name", "element"), ("name.where(", "fhirpath"),
        ])
    func undecidedContext(context: String, type: String) throws {
        let checker = try validator(of: "Patient", "", extra: [Self.extended(context, type: type)])
        let json = #"{"resourceType": "Patient", "name": [{"text": "A", \#(Self.ours)}, {"text": "B", \#(Self.ours)}]}"#
        let found = checker.validate(try SourceDocument(json: SourceBytes(json))).filter { $0.code == "VAL-0903" }
        #expect(found.map(\.severity) == [.information] && found.first?.expression == "Patient.name[0]")
    }

    private static func onItem(_ item: String, _ name: String, _ value: String) -> String {
        #"""
        {"resourceType": "Questionnaire", "status": "draft", "url": "http://example.org/q", "name": "Q",
        "item": [{"linkId": "1", \#(item), "extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-\#(name)", \#(value)}]}]}
        """#
    }

    static let ofContext: [(item: String, name: String, value: String, expected: [String])] = [
        (
            #""type": "choice", "answerOption": [{"valueString": "a"}]"#, "choiceOrientation",
            #""valueCode": "vertical""#, []
        ),
        (
            #""type": "string""#, "choiceOrientation", #""valueCode": "vertical""#,
            ["VAL-0903 Questionnaire.item[0]"]
        ),
        (#""type": "string", "repeats": true"#, "maxOccurs", #""valueInteger": 3"#, []),
        (#""type": "string""#, "maxOccurs", #""valueInteger": 1"#, []),
        (
            #""type": "string""#, "maxOccurs", #""valueInteger": 3"#,
            ["VAL-0903 Questionnaire.item[0]"]
        ),
    ]

    @Test("stand on elements of which their definition's rules hold", arguments: ofContext)
    func contextInvariantsOfItems(item: String, name: String, value: String, expected: [String]) throws {
        let found = try findings(Self.onItem(item, name, value)).filter { $0.hasPrefix("VAL-09") }
        #expect(found == expected)
    }
}
