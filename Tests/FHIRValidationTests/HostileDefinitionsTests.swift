import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import Testing

private let core = "http://hl7.org/fhir/StructureDefinition/"

private func definition(
    _ name: String = "h", of type: String = "Patient", base: String = core + "Patient", differential: String
) -> String {
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/\#(name)", "name": "Example", "kind": "resource",
    "type": "\#(type)", "abstract": false, "derivation": "constraint", "baseDefinition": "\#(base)",
    "differential": \#(differential)}
    """#
}

private func elements(_ elements: String...) -> String {
    #"{"element": [{"id": "Patient", "path": "Patient"}, \#(elements.joined(separator: ","))]}"#
}

private func definitions(_ resources: [String]) throws -> (Definitions, PackageID) {
    let documents = try resources.map { try SourceDocument(json: SourceBytes($0)) }
    let package = FHIRPackage(PackageID(name: "example.guide", version: "1.0.0"), resources: documents)
    return (.embedded.adding(package), package.id)
}

/// What a definition has wrong, and the code and place that tell it.
private let cases: [(text: String, code: String, place: String)] = [
    (definition(differential: #""x""#), "DEF-0106", "StructureDefinition.differential"),
    (definition(differential: "[1]"), "DEF-0106", "StructureDefinition.differential"),
    (definition(differential: #"{"element": {"path": "Patient"}}"#), "DEF-0106", "StructureDefinition.differential"),
    (definition(differential: elements(#""x""#)), "DEF-0106", "StructureDefinition.differential.element[1]"),
    (
        definition(differential: elements(#"{"id": "Patient.name", "min": 1}"#)), "DEF-0107",
        "StructureDefinition.differential.element[1]"
    ),
    (
        definition(differential: elements(#"{"path": "Patient.name", "min": -1}"#)), "DEF-0108",
        "StructureDefinition.differential.element[1]"
    ),
    (
        definition(differential: elements(#"{"path": "Patient.name", "min": "1"}"#)), "DEF-0108",
        "StructureDefinition.differential.element[1]"
    ),
    (
        definition(differential: elements(#"{"path": "Patient.name", "max": "many"}"#)), "DEF-0108",
        "StructureDefinition.differential.element[1]"
    ),
    (
        definition(differential: elements(#"{"path": "Patient.name", "min": 3, "max": "1"}"#)), "DEF-0108",
        "StructureDefinition.differential.element[1]"
    ),
    (
        definition(differential: elements(#"{"path": "Patient.name", "type": [{"code": "Humanname"}]}"#)), "DEF-0109",
        "StructureDefinition.differential.element[1]"
    ),
    (
        definition(differential: elements(#"{"path": "Patient.gender", "binding": {"strength": "must"}}"#)), "DEF-0111",
        "StructureDefinition.differential.element[1]"
    ),
    (
        definition(
            differential: elements(#"{"path": "Patient.name", "constraint": [{"severity": "error", "human": "A"}]}"#)),
        "DEF-0111", "StructureDefinition.differential.element[1]"
    ),
    (definition(of: "Pationt", differential: #"{"element": []}"#), "DEF-0109", "StructureDefinition.type"),
    (
        definition(base: "http://example.org/h", differential: elements(#"{"path": "Patient.name", "min": 1}"#)),
        "DEF-0102", "StructureDefinition.baseDefinition"
    ),
    (
        definition(base: "http://example.org/none", differential: elements(#"{"path": "Patient.name", "min": 1}"#)),
        "DEF-0101", "StructureDefinition.baseDefinition"
    ),
]

/// Slicings that cannot be asked.
private let slicings = [
    #""x""#, #"{"rules": "wild"}"#, #"{"rules": "closed", "discriminator": "x"}"#,
    #"{"rules": "closed", "discriminator": [{"type": "strange", "path": "use"}]}"#,
    #"{"rules": "closed", "discriminator": [{"type": "value", "path": "foo(bar)"}]}"#,
    #"{"rules": "closed", "discriminator": [{"type": "value", "path": "nothere"}]}"#,
    #"{"rules": "closed", "discriminator": [{"type": "value", "path": "period.nothere"}]}"#,
]

/// Slicings that can.
private let rightSlicings: [(element: String, slicing: String)] = [
    ("name", #"{"rules": "open", "discriminator": [{"type": "value", "path": "period.start"}]}"#),
    ("name", #"{"rules": "open", "discriminator": [{"type": "exists", "path": "family.extension('http://a.jp/x')"}]}"#),
    ("deceased[x]", #"{"rules": "open", "discriminator": [{"type": "type", "path": "$this"}]}"#),
    ("link", #"{"rules": "open", "discriminator": [{"type": "value", "path": "other.resolve().name"}]}"#),
    ("contained", #"{"rules": "open", "discriminator": [{"type": "value", "path": "code.coding"}]}"#),
    ("extension", #"{"rules": "open", "discriminator": [{"type": "value", "path": "value.ofType(Quantity).unit"}]}"#),
]

private let record = #"""
    {"resourceType": "Patient", "meta": {"profile": ["http://example.org/h"]}, "name": [{"family": "A"}]}
    """#

@Suite("broken definitions")
struct HostileDefinitionsTests {
    @Test("each fault is told once, of the definition", arguments: cases)
    func told(text: String, code: String, place: String) throws {
        let (definitions, package) = try definitions([text])
        let found = definitions.definitionFindings(of: package)
        #expect(found.map(\.code) == [code])
        #expect(found.first?.expression == place)
        #expect(found.first?.message.en.hasPrefix("Definition http://example.org/h: ") == true)
        #expect(found.first?.hint != nil)
    }

    @Test("a record is not blamed for its profile", arguments: cases)
    func notOfTheRecord(text: String, code: String, place: String) throws {
        let (definitions, _) = try definitions([text])
        let found = Validator(definitions: definitions).validate(try SourceDocument(json: SourceBytes(record)))
        if place == "StructureDefinition.type" { return #expect(found.map(\.code) == ["VAL-0603"]) }
        let isMissing = place == "StructureDefinition.baseDefinition"
        #expect(found.map(\.code) == [isMissing ? "VAL-0604" : "VAL-0607"])
        #expect(found.allSatisfy { $0.severity == .warning && $0.message.en.contains(code) })
    }

    @Test("slices that cannot be told apart are told of the definition, and not checked", arguments: slicings)
    func slicing(text: String) throws {
        let text = definition(
            differential: elements(
                #"{"id": "Patient.name", "path": "Patient.name", "slicing": \#(text)}"#,
                #"{"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a", "min": 1}"#,
                #"{"id": "Patient.name:a.use", "path": "Patient.name.use", "fixedCode": "old"}"#))
        let (definitions, package) = try definitions([text])
        #expect(definitions.definitionFindings(of: package).map(\.code) == ["DEF-0110"])
        let found = Validator(definitions: definitions).validate(try SourceDocument(json: SourceBytes(record)))
        #expect(found.map(\.code) == ["VAL-0607"])
    }

    @Test("slices of what is not sliced are told of the definition, and not checked")
    func withoutSlicing() throws {
        let slice = #"{"id": "Patient.name:a", "path": "Patient.name", "sliceName": "a", "min": 1}"#
        let text = definition(
            differential: elements(
                slice, #"{"id": "Patient.name:a.use", "path": "Patient.name.use", "fixedCode": "old"}"#))
        let (mine, package) = try definitions([text])
        let found = mine.definitionFindings(of: package)
        #expect(found.map(\.code) == ["DEF-0110"])
        #expect(found.first?.message.en.contains("'Patient.name' has no slicing") == true)
        let told = Validator(definitions: mine).validate(try SourceDocument(json: SourceBytes(record)))
        #expect(told.map(\.code) == ["VAL-0607"])
        // So is one of a snapshot, which is used as it is.
        let snapshot = text.replacing(#""differential""#, with: #""snapshot""#)
            .replacing(slice, with: #"{"id": "Patient.name", "path": "Patient.name"}, "# + slice)
        let (published, name) = try definitions([snapshot])
        #expect(published.definitionFindings(of: name).map(\.code) == ["DEF-0110"])
        let usual = definition(
            differential: elements(
                #"{"id": "Patient.extension:a", "path": "Patient.extension", "sliceName": "a"}"#,
                #"{"id": "Patient.deceased[x]:deceasedBoolean", "path": "Patient.deceased[x]", "sliceName": "deceasedBoolean"}"#
            ))
        let (others, other) = try definitions([usual])
        #expect(others.definitionFindings(of: other) == [])
    }

    @Test("slices that can be told apart are no fault", arguments: rightSlicings)
    func rightSlicing(element: String, slicing: String) throws {
        let text = definition(
            differential: elements(
                #"{"id": "Patient.\#(element)", "path": "Patient.\#(element)", "slicing": \#(slicing)}"#))
        let (definitions, package) = try definitions([text])
        #expect(definitions.definitionFindings(of: package) == [])
    }

    @Test("definitions in a circle are told once, by name")
    func circle() throws {
        let none = #"{"element": []}"#
        let (definitions, package) = try definitions([
            definition("b", base: "http://example.org/a", differential: none),
            definition("a", base: "http://example.org/c", differential: none),
            definition("c", base: "http://example.org/b", differential: none),
        ])
        let found = definitions.definitionFindings(of: package)
        #expect(found.map(\.code) == ["DEF-0102"])
        #expect(
            found.first?.message.en.hasSuffix(
                "(http://example.org/a → http://example.org/c → http://example.org/b → http://example.org/a).") == true)
        #expect(found.first?.message.en.hasPrefix("Definition http://example.org/a and 2 more: ") == true)
    }

    @Test("a chain of bases is told where it is too long, whatever was asked for before")
    func chain() throws {
        let none = #"{"element": []}"#
        let chain = (0..<70).map { number in
            definition(
                "c\(number)", base: number == 69 ? core + "Patient" : "http://example.org/c\(number + 1)",
                differential: none)
        }
        let (definitions, package) = try definitions(chain)
        #expect(definitions.structure("http://example.org/c0")?.findings.map(\.code) == ["DEF-0105"])
        #expect(definitions.structure("http://example.org/c6")?.findings == [])
        let found = definitions.definitionFindings(of: package)
        #expect(found.allSatisfy { $0.code == "DEF-0105" })
        #expect(found.count == 6)
    }

    @Test("a missing base is told once for all that build on it")
    func missingBase() throws {
        let none = #"{"element": []}"#
        let (definitions, package) = try definitions(
            ["a", "b", "c"].map { definition($0, base: "http://example.org/none", differential: none) })
        let found = definitions.definitionFindings(of: package)
        #expect(found.map(\.code) == ["DEF-0101"])
        #expect(found.first?.message.en.hasPrefix("Definition http://example.org/a and 2 more: ") == true)
    }

    @Test("a definition in XML is read like one in JSON")
    func xml() throws {
        func found(min: Int) throws -> [String] {
            let text = """
                <StructureDefinition xmlns="http://hl7.org/fhir"><url value="http://example.org/h"/><name value="H"/>
                <status value="active"/><kind value="resource"/><abstract value="false"/><type value="Patient"/>
                <baseDefinition value="\(core)Patient"/><derivation value="constraint"/><differential>
                <element id="Patient.name"><path value="Patient.name"/><slicing><discriminator><type value="value"/>
                <path value="use"/></discriminator><rules value="open"/></slicing><min value="\(min)"/><max value="2"/>
                </element></differential></StructureDefinition>
                """
            let package = FHIRPackage(
                PackageID(name: "example.guide", version: "1.0.0"),
                resources: [try SourceDocument(xml: SourceBytes(text))])
            return Definitions.embedded.adding(package).definitionFindings(of: package.id).map(\.code)
        }
        #expect(try found(min: 1) == [])
        #expect(try found(min: 3) == ["DEF-0108"])
        #expect(try found(min: -1) == ["DEF-0108"])
    }

    @Test("what can be used of a definition is used")
    func rest() throws {
        let text = definition(
            differential: elements(#""x""#, #"{"id": "Patient.birthDate", "path": "Patient.birthDate", "min": 1}"#))
        let (definitions, _) = try definitions([text])
        let found = Validator(definitions: definitions).validate(try SourceDocument(json: SourceBytes(record)))
        #expect(found.map { "\($0.code) \($0.severity)" } == ["VAL-0101 error", "VAL-0607 information"])
    }
}
