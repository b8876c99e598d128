import Diagnostics
import FHIRDefinitions
import FHIRTree
import Testing

@testable import FHIRValidation

private func profile(_ name: String, of type: String, base: String? = nil, _ elements: String) -> String {
    let base = base ?? "http://hl7.org/fhir/StructureDefinition/\(type)"
    return #"""
        {"resourceType": "StructureDefinition", "url": "http://example.org/\#(name)", "name": "Example", "kind": "resource",
        "type": "\#(type)", "abstract": false, "derivation": "constraint", "baseDefinition": "\#(base)",
        "differential": {"element": [{"id": "\#(type)", "path": "\#(type)"}, \#(elements)]}}
        """#
}

private func list(_ count: Int, _ item: (Int) -> String) -> String { (0..<count).map(item).joined(separator: ",") }

/// Definitions that are made to cost time, stack or memory, or that contradict themselves.
@Suite("hostile definitions", .serialized, .timeLimit(.minutes(2)))
struct HostileProfilesTests {
    private func findings(
        _ record: String, _ resources: [String], profile: String? = "a", steps: Int = 100_000
    ) throws -> [Diagnostic] {
        let documents = try resources.map { try SourceDocument(json: SourceBytes($0)) }
        let package = FHIRPackage(PackageID(name: "example.guide", version: "1.0.0"), resources: documents)
        let profiles = profile.map { ["http://example.org/\($0)"] } ?? []
        var options = ValidationOptions(profiles: profiles)
        options.invariantSteps = steps
        let validator = Validator(definitions: .embedded.adding(package), options: options)
        return validator.validate(try SourceDocument(json: SourceBytes(record)))
    }

    /// The codes found, each once.
    private func codes(_ record: String, _ resources: [String], profile: String? = "a") throws -> [String] {
        Set(try findings(record, resources, profile: profile).map(\.code)).sorted()
    }

    @Test("a profile whose elements have the profile itself")
    func ownProfile() throws {
        let elements = #"""
            {"id": "Patient.contained", "path": "Patient.contained", "type": [{"code": "Patient",
            "profile": ["http://example.org/a"]}]}
            """#
        let record = #"""
            {"resourceType": "Patient", "contained": [{"resourceType": "Patient", "id": "p",
            "link": [{"other": {"reference": "#"}, "type": "seealso"}]}]}
            """#
        #expect(try codes(record, [profile("a", of: "Patient", elements)]) == [])
    }

    @Test("references whose targets must have the profile of what refers to them")
    func circleOfTargets() throws {
        let elements = #"""
            {"id": "Observation.hasMember", "path": "Observation.hasMember", "slicing": {"rules": "closed",
            "discriminator": [{"type": "profile", "path": "resolve()"}]}},
            {"id": "Observation.hasMember:own", "path": "Observation.hasMember", "sliceName": "own",
            "type": [{"code": "Reference", "targetProfile": ["http://example.org/a"]}]},
            {"id": "Observation.code.text", "path": "Observation.code.text", "min": 1}
            """#
        let count = 40
        let entries = list(count) { item in
            let members = list(20) { #"{"reference":"Observation/\#((item + $0 + 1) % count)"}"# }
            return
                #"{"fullUrl":"http://example.org/fhir/Observation/\#(item)","resource":{"resourceType":"Observation","#
                + #""id":"\#(item)","meta":{"profile":["http://example.org/a"]},"status":"final","code":{},"#
                + #""hasMember":[\#(members)]}}"#
        }
        let record = #"{"resourceType":"Bundle","type":"collection","entry":[\#(entries)]}"#
        let found = try findings(record, [profile("a", of: "Observation", elements)], profile: nil)
        #expect(found.contains { $0.isError })
    }

    @Test("bases in a circle, and a base of itself")
    func circleOfBases() throws {
        let circle = [
            profile("a", of: "Patient", base: "http://example.org/b", ""),
            profile("b", of: "Patient", base: "http://example.org/a", ""),
        ].map { $0.replacing(", ]", with: "]") }
        #expect(try findings(#"{"resourceType": "Patient"}"#, circle).contains { $0.severity == .error })
        let own = [profile("a", of: "Patient", base: "http://example.org/a", "").replacing(", ]", with: "]")]
        #expect(try findings(#"{"resourceType": "Patient"}"#, own).contains { $0.severity == .error })
    }

    @Test("an extension whose extensions are of its own definition")
    func ownExtension() throws {
        let definition = #"""
            {"resourceType": "StructureDefinition", "url": "http://example.org/e", "name": "E", "kind": "complex-type",
            "type": "Extension", "abstract": false, "derivation": "constraint",
            "context": [{"type": "element", "expression": "Element"}],
            "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Extension",
            "differential": {"element": [{"id": "Extension", "path": "Extension"},
            {"id": "Extension.extension:e", "path": "Extension.extension", "sliceName": "e",
            "type": [{"code": "Extension", "profile": ["http://example.org/e"]}]},
            {"id": "Extension.url", "path": "Extension.url", "fixedUri": "http://example.org/e"}]}}
            """#
        let depth = 60
        let open = String(repeating: #"{"url":"http://example.org/e","extension":["#, count: depth)
        let record =
            #"{"resourceType":"Patient","extension":[\#(open){"url":"http://example.org/e","valueCode":"c"}"#
            + String(repeating: "]}", count: depth) + "]}"
        #expect(try codes(record, [definition], profile: nil) == [])
    }

    @Test("very many slices, and as many occurrences")
    func manySlices() throws {
        let slices = list(1_500) { item in
            #"{"id":"Patient.identifier:s\#(item)","path":"Patient.identifier","sliceName":"s\#(item)","max":"1"},"#
                + #"{"id":"Patient.identifier:s\#(item).system","path":"Patient.identifier.system","fixedUri":"http://example.org/\#(item)"}"#
        }
        let elements = #"""
            {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "closed",
            "discriminator": [{"type": "value", "path": "system"}]}}, \#(slices)
            """#
        let snapshot = profile("a", of: "Patient", elements).replacing(#""differential""#, with: #""snapshot""#)
        let identifiers = list(1_500) { #"{"system":"http://example.org/\#(1_500 - $0)","value":"1"}"# }
        let record = #"{"resourceType":"Patient","identifier":[\#(identifiers)]}"#
        #expect(try codes(record, [profile("a", of: "Patient", elements)]) == ["VAL-0607", "VAL-0703"])
        #expect(try codes(record, [snapshot]) == ["VAL-0102", "VAL-0703"])
    }

    @Test("slices of slices of slices")
    func deepSlices() throws {
        var name = "s"
        var slices: [String] = []
        for _ in 0..<500 {
            slices.append(#"{"id":"Patient.identifier:\#(name)","path":"Patient.identifier","sliceName":"\#(name)"}"#)
            name += "/s"
        }
        let elements = #"""
            {"id": "Patient.identifier", "path": "Patient.identifier", "slicing": {"rules": "open",
            "discriminator": [{"type": "exists", "path": "value"}]}}, \#(slices.joined(separator: ","))
            """#
        let snapshot = profile("a", of: "Patient", elements).replacing(#""differential""#, with: #""snapshot""#)
        let record = #"{"resourceType":"Patient","identifier":[{"value":"1"}]}"#
        // The slices are not sliced themselves.
        #expect(try codes(record, [profile("a", of: "Patient", elements)]) == ["VAL-0607"])
        #expect(try codes(record, [snapshot]) == ["VAL-0607"])
    }

    @Test("discriminators that walk in circles")
    func deepDiscriminators() throws {
        let path = Array(repeating: "resolve().hasMember", count: 60).joined(separator: ".")
        let elements = #"""
            {"id": "Observation.hasMember", "path": "Observation.hasMember", "slicing": {"rules": "closed",
            "discriminator": [{"type": "exists", "path": "\#(path)"}]}, "type": [{"code": "Reference",
            "targetProfile": ["http://example.org/a", "http://example.org/b"]}]},
            {"id": "Observation.hasMember:own", "path": "Observation.hasMember", "sliceName": "own", "min": 1}
            """#
        let count = 50
        let entries = list(count) { item in
            let members = list(20) { #"{"reference":"Observation/\#((item + $0 + 1) % count)"}"# }
            return
                #"{"fullUrl":"http://example.org/fhir/Observation/\#(item)","resource":{"resourceType":"Observation","#
                + #""id":"\#(item)","meta":{"profile":["http://example.org/a"]},"status":"final","code":{"text":"a"},"#
                + #""hasMember":[\#(members)]}}"#
        }
        let record = #"{"resourceType":"Bundle","type":"collection","entry":[\#(entries)]}"#
        let profiles = ["a", "b"].map { profile($0, of: "Observation", elements) }
        #expect(try codes(record, profiles, profile: nil) == ["VAL-0607"])
    }

    /// Rules of which one evaluation, or all together, would take far too long.
    static let invariants: [String] = [
        "name.given.matches('^(a+)+$')",
        "name.given.all(matches('(a|aa)+b') or matches('(.*a){20}'))",
        "descendants().select(%resource.descendants().select(%resource.descendants().count())).empty()",
        "name.repeat(%resource.name).select(%resource.descendants().where(conformsTo('http://example.org/a'))).empty()",
        "name.select(%resource.name.select(%resource.name.select(%resource.name.count()))).sum() < 0",
        "%resource.conformsTo('http://example.org/a')",
        String(repeating: "(", count: 5_000) + "true" + String(repeating: ")", count: 5_000),
        Array(repeating: "true", count: 20_000).joined(separator: " and "),
        "name.given.aggregate($this & $this & $total & $total, '').length() < 0",
    ]

    @Test("invariants of any cost", arguments: invariants.indices)
    func dearInvariants(number: Int) throws {
        let text = Self.invariants[number]
        let constraints = list(3) {
            #"{"key": "a-\#($0)", "severity": "error", "human": "a", "expression": "\#(text)"}"#
        }
        let elements = #"{"id": "Patient.name", "path": "Patient.name", "constraint": [\#(constraints)]}"#
        let names = list(40) { _ in #"{"given":["\#(String(repeating: "a", count: 40))!"]}"# }
        let record = #"{"resourceType":"Patient","name":[\#(names)]}"#
        let found = try findings(record, [profile("a", of: "Patient", elements)])
        #expect(
            found.allSatisfy { ["VAL-0801", "VAL-0804", "VAL-0009"].contains($0.code) },
            "\(found.map(\.code).prefix(5))")
    }

    @Test("value sets that take from each other, all of them")
    func circleOfValueSets() throws {
        let count = 20
        let all = list(count) { #""http://example.org/vs\#($0)""# }
        let sets = (0..<count).map { item in
            #"""
            {"resourceType":"ValueSet","url":"http://example.org/vs\#(item)","status":"active","compose":{"include":[
            {"system":"http://example.org/s","concept":[{"code":"c\#(item)"}]}, \#(list(count) { #"{"valueSet":["http://example.org/vs\#($0)"]}"# })],
            "exclude":[{"valueSet":[\#(all)]}]}}
            """#
        }
        let elements = #"""
            {"id": "Patient.maritalStatus", "path": "Patient.maritalStatus", "binding": {"strength": "required",
            "valueSet": "http://example.org/vs0"}}
            """#
        let record = #"""
            {"resourceType":"Patient","maritalStatus":{"coding":[{"system":"http://example.org/s","code":"c1"}]}}
            """#
        let found = try findings(record, sets + [profile("a", of: "Patient", elements)])
        #expect(found.allSatisfy { !$0.isError })
    }

    @Test("numbers, ids and paths that mean nothing")
    func nonsense() throws {
        let huge = String(repeating: "9", count: 40)
        let cases: [(element: String, differential: [String], snapshot: [String])] = [
            (#"{"id":"Patient.name","path":"Patient.name","min":\#(huge),"max":"\#(huge)"}"#, [], []),
            (#"{"id":"Patient.name","path":"Patient.name","min":-1,"max":"-1"}"#, ["VAL-0607"], ["VAL-0607"]),
            (#"{"id":"","path":""}"#, ["VAL-0607"], ["VAL-0607"]),
            (#"{"id":".","path":"."}"#, ["VAL-0607"], []),
            (#"{"id":"..a","path":"Patient..a"}"#, ["VAL-0607"], []),
            (#"{"id":"Patient:a","path":"Patient"}"#, [], []),
            (#"{"id":"Patient.name:","path":"Patient.name","sliceName":""}"#, ["VAL-0607"], []),
            (
                #"{"id":"Patient.name:/","path":"Patient.name","sliceName":"/","slicing":{"rules":"closed"}}"#,
                ["VAL-0607"], []
            ),
            (#"{"id":"Patient.name:a/","path":"Patient.name","sliceName":"a/"}"#, ["VAL-0607"], []),
            (##"{"id":"Patient.contact","path":"Patient.contact","contentReference":"#Patient.contact"}"##, [], []),
            (
                ##"{"id":"Patient.contact.contact","path":"Patient.contact.contact","contentReference":"#Patient"}"##,
                ["VAL-0607"], []
            ),
            (#"{"id":"Patient.name","path":"Patient.name","maxLength":\#(huge)}"#, [], []),
            (#"{"id":"Patient.birthDate","path":"Patient.birthDate","minValueDate":"x","maxValueDate":""}"#, [], []),
            (#"{"id":"Patient.name","path":"Patient.name","type":[]}"#, [], []),
            (
                #"{"id":"Patient.name","path":"Patient.name","type":[{"code":"Patient"},{"code":"nothing"}]}"#,
                ["VAL-0607"], ["VAL-0607"]
            ),
            (
                #"{"id":"Patient.name","path":"Patient.name","slicing":{"rules":"closed","discriminator":[{"type":"value","path":"$this.$this.("}]}}"#,
                ["VAL-0607"], ["VAL-0607"]
            ),
            (
                #"{"id":"Patient.name","path":"Patient.name","patternHumanName":{"given":[]}}"#, ["VAL-0402"],
                ["VAL-0402"]
            ),
            (#"{"id":"Patient.name","path":"Patient.name","fixedHumanName":null}"#, ["VAL-0401"], ["VAL-0401"]),
        ]
        let record = #"""
            {"resourceType":"Patient","name":[{"family":"A"}],"contact":[{"name":{"text":"B"}}],"birthDate":"2000"}
            """#
        for (element, differential, snapshot) in cases {
            let text = profile("a", of: "Patient", element)
            #expect(try codes(record, [text]) == differential, "\(element)")
            #expect(
                try codes(record, [text.replacing(#""differential""#, with: #""snapshot""#)]) == snapshot, "\(element)")
        }
        let all = try codes(record, [profile("a", of: "Patient", cases.map(\.element).joined(separator: ","))])
        #expect(all == ["VAL-0401", "VAL-0402", "VAL-0607"])
    }

    @Test("patterns as large as what they are compared with")
    func largePatterns() throws {
        let codings = list(200) { #"{"system":"http://example.org/s","code":"\#($0)"}"# }
        let reversed = list(200) { #"{"system":"http://example.org/s","code":"\#(199 - $0)"}"# }
        let elements =
            #"{"id":"Patient.maritalStatus","path":"Patient.maritalStatus","patternCodeableConcept":{"coding":[\#(codings)]}}"#
        let record = #"{"resourceType":"Patient","maritalStatus":{"coding":[\#(reversed)]}}"#
        let found = try findings(record, [profile("a", of: "Patient", elements)])
        #expect(!found.contains { $0.code == "VAL-0402" })
    }
}
