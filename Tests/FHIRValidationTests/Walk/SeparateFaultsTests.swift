import Diagnostics
import FHIRDefinitions
import FHIRTree
import FHIRValidation
import Testing

private let base = "http://example.org/"

private func profile(_ name: String, _ type: String, _ elements: String) -> String {
    #"""
    {"resourceType": "StructureDefinition", "url": "\#(base)\#(name)", "name": "\#(name)", "kind": "resource",
    "type": "\#(type)", "abstract": false, "derivation": "constraint",
    "baseDefinition": "http://hl7.org/fhir/StructureDefinition/\#(type)",
    "differential": {"element": [{"id": "\#(type)", "path": "\#(type)"}\#(elements.isEmpty ? "" : ", " + elements)]}}
    """#
}

private let numbers = "urn:oid:1.2.392.100495.20.3."

/// Slices of identifiers, by systems that differ in one digit.
private let numbered = profile(
    "numbered", "Patient",
    #"""
    {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "open",
    "discriminator": [{"type": "value", "path": "system"}]}},
    \#(["81", "82"].map {
        #"""
        {"id": "Patient.identifier:i\#($0)", "path": "Patient.identifier", "sliceName": "i\#($0)", "min": 1},
        {"id": "Patient.identifier:i\#($0).system", "path": "Patient.identifier.system", "min": 1,
        "fixedUri": "\#(numbers)\#($0)"}
        """#
    }.joined(separator: ", "))
    """#)

/// The findings that are errors, and those that follow from others, as `CODE expression`.
private func faults(_ json: String, _ definitions: [String]) throws -> (errors: [String], followers: [String]) {
    let resources = try definitions.map { try SourceDocument(json: SourceBytes($0)) }
    let found = Validator(definitions: .embedded.adding(resources: resources))
        .validate(try SourceDocument(json: SourceBytes(json)))
    func shown(_ finding: Diagnostic) -> String { "\(finding.code) \(finding.expression)" }
    return (
        found.filter(\.isError).map(shown),
        found.filter { $0.hint?.en.contains("The cause is that of") == true }.map(shown)
    )
}

private func patient(_ members: String, of profile: String) -> String {
    #"{"resourceType": "Patient", "meta": {"profile": ["\#(base)\#(profile)"]}, \#(members)}"#
}

private func bundle(_ resources: [String], of profile: String? = nil) -> String {
    let entries = resources.enumerated().map {
        #"{"fullUrl": "urn:uuid:11111111-1111-4111-8111-11111111111\#($0)", "resource": \#($1)}"#
    }
    let meta = profile.map { #""meta": {"profile": ["\#(base)\#($0)"]}, "# } ?? ""
    return #"""
        {"resourceType": "Bundle", \#(meta)"type": "collection", "entry": [\#(entries.joined(separator: ", "))]}
        """#
}

@Suite("a fault that is left when the cause is mended stays an error")
struct SeparateFaultsTests {
    @Test("a slice for which a misspelt system was never meant")
    func otherSlice() throws {
        let slip = patient(#""identifier": [{"system": "\#(numbers)81 ", "value": "1"}]"#, of: "numbered")
        let found = try faults(slip, [numbered])
        #expect(found.errors == ["VAL-0701 Patient", "VAL-0314 Patient.identifier[0].system"], "\(found)")
        #expect(found.followers == ["VAL-0701 Patient"], "\(found)")
        let both = patient(
            #""identifier": [{"system": "\#(numbers)81", "value": "1"}, {"system": "\#(numbers)81 ", "value": "1"}]"#,
            of: "numbered")
        let second = try faults(both, [numbered])
        #expect(second.errors == ["VAL-0701 Patient", "VAL-0314 Patient.identifier[1].system"], "\(second)")
        #expect(second.followers == [], "\(second)")
    }

    @Test("a wrong system beside a code with a blank")
    func system() throws {
        let values = #"""
            {"resourceType": "ValueSet", "url": "\#(base)vs", "name": "vs", "status": "active",
            "compose": {"include": [{"system": "\#(base)cs", "concept": [{"code": "A"}]}]}}
            """#
        let bound = profile(
            "bound", "Encounter",
            #"""
            {"id": "Encounter.class", "path": "Encounter.class", "binding": {"strength": "required",
            "valueSet": "\#(base)vs"}}
            """#)
        func encounter(_ system: String) throws -> [String] {
            try faults(
                #"""
                {"resourceType": "Encounter", "meta": {"profile": ["\#(base)bound"]}, "status": "finished",
                "class": {"system": "\#(base)\#(system)", "code": "A "}}
                """#, [values, bound]
            ).errors
        }
        #expect(try encounter("cs") == ["VAL-0316 Encounter.class.code"])
        #expect(try encounter("other") == ["VAL-0501 Encounter.class", "VAL-0316 Encounter.class.code"])
    }

    @Test("a slice of which more is missing than the one that does not fit")
    func several() throws {
        let sexed = profile("sexed", "Patient", #"{"id": "Patient.gender", "path": "Patient.gender", "min": 1}"#)
        func sliced(_ min: Int) -> String {
            profile(
                "sliced", "Bundle",
                #"""
                {"id": "Bundle.entry", "path": "Bundle.entry", "slicing": {"rules": "open",
                "discriminator": [{"type": "profile", "path": "resource"}]}},
                {"id": "Bundle.entry:p", "path": "Bundle.entry", "sliceName": "p", "min": \#(min)},
                {"id": "Bundle.entry:p.resource", "path": "Bundle.entry.resource", "min": 1,
                "type": [{"code": "Patient", "profile": ["\#(base)sexed"]}]}
                """#)
        }
        let json = bundle([patient(#""active": true"#, of: "sexed")], of: "sliced")
        #expect(try faults(json, [sexed, sliced(1)]).errors == ["VAL-0101 Bundle.entry[0].resource"])
        let two = try faults(json, [sexed, sliced(2)]).errors
        #expect(two == ["VAL-0701 Bundle", "VAL-0101 Bundle.entry[0].resource"])
        let unfit = patient(#""active": true"#, of: "sexed")
        let both = try faults(bundle([unfit, unfit], of: "sliced"), [sexed, sliced(2)]).errors
        #expect(both == ["VAL-0101 Bundle.entry[0].resource", "VAL-0101 Bundle.entry[1].resource"])
    }

    @Test("a contained resource that cannot be what a dangling reference means")
    func contained() throws {
        func observation(_ type: String, _ more: String = "") throws -> [String] {
            try faults(
                ##"""
                {"resourceType": "Observation", "contained": [{"resourceType": "\##(type)", "id": "p1"}],
                "status": "final", "code": {"text": "a"}, "subject": {"reference": "#p2"\##(more)}}
                """##, []
            ).errors
        }
        let both = ["VAL-1021 Observation.contained[0]", "VAL-1006 Observation.subject"]
        #expect(try observation("Practitioner") == both)
        #expect(try observation("Patient") == ["VAL-1006 Observation.subject"])
        #expect(try observation("Patient", #", "type": "Patient""#) == ["VAL-1006 Observation.subject"])
        #expect(try observation("Patient", #", "type": "Group""#) == both)
    }

    @Test("an unknown element of a resource that is none of the type of its profile")
    func otherType() throws {
        let condition = profile("condition", "Condition", "")
        let found = try faults(
            #"""
            {"resourceType": "Observation", "meta": {"profile": ["\#(base)condition"]}, "status": "final",
            "code": {"text": "a"}, "recorder": {"display": "a"}}
            """#, [condition])
        #expect(found.errors == ["VAL-0603 Observation.meta.profile[0]", "VAL-0201 Observation"], "\(found)")
    }

    @Test("more of an element than another profile asks for")
    func minimum() throws {
        func named(_ name: String, _ min: Int) -> String {
            profile(name, "Patient", #"{"id": "Patient.name", "path": "Patient.name", "min": \#(min)}"#)
        }
        let observed = profile(
            "observed", "Observation",
            #"""
            {"id": "Observation.subject", "path": "Observation.subject", "type": [{"code": "Reference",
            "targetProfile": ["\#(base)asked"]}]}
            """#)
        let observation = #"""
            {"resourceType": "Observation", "meta": {"profile": ["\#(base)observed"]}, "status": "final",
            "code": {"text": "a"}, "subject": {"reference": "urn:uuid:11111111-1111-4111-8111-111111111110"}}
            """#
        let json = bundle([patient(#""active": true"#, of: "claimed"), observation])
        func errors(_ claimed: Int, _ asked: Int) throws -> [String] {
            try faults(json, [named("claimed", claimed), named("asked", asked), observed]).errors
        }
        let missing = "VAL-0101 Bundle.entry[0].resource"
        #expect(try errors(1, 2) == [missing, "VAL-1012 Bundle.entry[1].resource.subject"])
        #expect(try errors(2, 1) == [missing])
        #expect(try errors(1, 1) == [missing])
    }

    @Test("profiles of another type are looked through once a resource, however many elements it lacks")
    func many() throws {
        let condition = profile("condition", "Condition", "")
        func seconds(_ count: Int) throws -> Duration {
            let claims = (0..<count).map { #""\#(base)condition|\#($0)""# }.joined(separator: ",")
            let members = (0..<count).map { #""x\#($0)": 1"# }.joined(separator: ",")
            let json = #"""
                {"resourceType": "Observation", "meta": {"profile": [\#(claims)]}, "status": "final",
                "code": {"text": "a"}, \#(members)}
                """#
            let clock = ContinuousClock()
            let document = try SourceDocument(json: SourceBytes(json))
            let definitions = Definitions.embedded.adding(
                resources: [try SourceDocument(json: SourceBytes(condition))])
            let validator = Validator(definitions: definitions)
            return clock.measure { _ = validator.validate(document) }
        }
        let small = try seconds(300), large = try seconds(3_000)
        #expect(large < small * 40 + .milliseconds(500), "\(small) \(large)")
    }
}
