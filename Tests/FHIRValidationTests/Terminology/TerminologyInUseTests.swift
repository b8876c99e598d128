import Diagnostics
import FHIRDefinitions
import FHIRTree
import Testing

@testable import FHIRValidation

/// Code lists of a user, value sets that cannot be decided, and what invariants ask of value sets.
@Suite("Terminology in use")
struct TerminologyInUseTests {
    private static let wards = "http://example.org/CodeSystem/ward"

    private func observation(_ coding: String) -> String {
        #"{"resourceType": "Observation", "status": "final", "code": {"coding": [\#(coding)]}}"#
    }

    private func findings(
        _ record: String, binding: String = "", invariant: String = "", list: String? = nil, isWhole: Bool = true
    ) throws -> [Diagnostic] {
        var parts = [#""id": "Observation.code", "path": "Observation.code""#]
        if !binding.isEmpty { parts.append(#""binding": {"strength": "required", "valueSet": "\#(binding)"}"#) }
        if !invariant.isEmpty {
            parts.append(
                #""constraint": [{"key": "a-1", "severity": "error", "human": "a", "expression": "\#(invariant)"}]"#)
        }
        let profile = #"""
            {"resourceType": "StructureDefinition", "url": "http://example.org/p", "name": "Example", "kind": "resource",
            "type": "Observation", "abstract": false, "derivation": "constraint",
            "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Observation",
            "differential": {"element": [{"id": "Observation", "path": "Observation"}, {\#(parts.joined(separator: ", "))}]}}
            """#
        let open = #"""
            {"resourceType": "ValueSet", "url": "http://example.org/open", "status": "active", "compose": {"include": [
            {"system": "http://example.org/absent"}]}}
            """#
        let documents = try [profile, open].map { try SourceDocument(json: SourceBytes($0)) }
        var definitions = Definitions.embedded.adding(
            FHIRPackage(PackageID(name: "example.guide", version: "1.0.0"), resources: documents))
        if let list {
            definitions = definitions.adding(try CodeList(SourceBytes(list), name: "wards.csv", isWhole: isWhole))
        }
        let validator = Validator(definitions: definitions, options: .init(profiles: ["http://example.org/p"]))
        return validator.validate(try SourceDocument(json: SourceBytes(record)))
    }

    @Test("a value set that cannot be decided is told once, as information")
    func undecidable() throws {
        let codings = (0..<5).map { #"{"system": "http://example.org/absent", "code": "\#($0)"}"# }
        for list in [codings, Array(codings.prefix(1))] {
            let found = try findings(observation(list.joined(separator: ",")), binding: "http://example.org/open")
            #expect(found.map(\.code) == ["VAL-0510"])
            #expect(found.first?.severity == .information)
        }
        let other = try findings(
            observation(#"{"system": "http://example.org/other", "code": "1"}"#), binding: "http://example.org/open")
        #expect(other.contains { $0.isError })
    }

    @Test("a user's list of a value set wins over that of the package that binds it")
    func listOfGuide() throws {
        let url = "http://jpfhir.jp/fhir/ePrescription/ValueSet/jp-drugCode-hot9"
        let profile = "http://jpfhir.jp/fhir/ePrescription/StructureDefinition/JP_MedicationRequest_ePrescriptionData"
        let system = "urn:oid:1.2.392.200119.4.403.1"
        let record = #"""
            {"resourceType": "MedicationRequest", "meta": {"profile": ["\#(profile)"]}, "medicationCodeableConcept": {
            "coding": [{"system": "\#(system)", "code": "103831601"}]}}
            """#
        func codes(_ list: String?) throws -> [String] {
            let list = try list.map { try CodeList(SourceBytes($0), isWhole: false) }
            let definitions = list.map { Definitions.embedded.adding($0) } ?? .embedded
            return Validator(definitions: definitions).validate(try SourceDocument(json: SourceBytes(record)))
                .filter { $0.expression.hasSuffix(".coding[0].code") }.map(\.code)
        }
        #expect(try codes(nil) == ["VAL-0510"])
        #expect(try codes("system,code,valueset\n\(system),103831601,\(url)\n") == [])
        #expect(try codes("system,code,valueset\n\(system),103831602,\(url)\n") == ["VAL-0501"])
    }

    static let lists: [(list: String, coding: String, codes: [String])] = [
        ("system,code,display,valueset\n\(wards),E3,東3病棟,http://example.org/vs\n", #""code": "E3""#, []),
        ("\(wards)\tE3\t東3病棟\thttp://example.org/vs\n", #""code": "E3", "display": "東3病棟""#, []),
        ("\(wards)\tE3\t東3病棟\thttp://example.org/vs\n", #""code": "E3", "display": "西3病棟""#, ["VAL-0521"]),
        ("コード,コード体系,値セット\nE3,\(wards),http://example.org/vs\n", #""code": "E4""#, ["VAL-0502"]),
        ("\(wards),E3,\"東3,病棟\",http://example.org/vs", #""code": "E3", "display": "東３，病棟""#, []),
    ]

    @Test("a user's list has the codes of a system and of a value set", arguments: lists)
    func codeLists(list: String, coding: String, codes: [String]) throws {
        let record = observation(#"{"system": "\#(Self.wards)", \#(coding)}"#)
        let found = try findings(record, binding: "http://example.org/vs", list: list)
        #expect(found.map(\.code).sorted() == codes)
    }

    @Test("a list of some codes says nothing of others")
    func partialList() throws {
        let record = observation(#"{"system": "\#(Self.wards)", "code": "E4"}"#)
        #expect(try findings(record, list: "\(Self.wards),E3\n", isWhole: false).isEmpty)
    }

    static let invariants: [(expression: String, coding: String, isMet: Bool)] = [
        ("coding.all(memberOf(%`vs-marital-status`))", #""code": "M""#, true),
        ("coding.all(memberOf(%`vs-marital-status`))", #""code": "X9""#, false),
        ("memberOf('http://hl7.org/fhir/ValueSet/marital-status')", #""code": "M""#, true),
        ("memberOf('http://hl7.org/fhir/ValueSet/marital-status|4.0.1')", #""code": "X9""#, false),
        // What cannot be decided breaks nothing.
        ("coding.all(memberOf('http://example.org/absent'))", #""code": "X9""#, true),
    ]

    @Test("invariants ask value sets", arguments: invariants)
    func memberOf(expression: String, coding: String, isMet: Bool) throws {
        let system = "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"
        let record = observation(#"{"system": "\#(system)", \#(coding)}"#)
        let found = try findings(record, invariant: expression)
        #expect(found.contains { $0.code == "VAL-0801" } != isMet, "\(found.map(\.code))")
    }

    @Test(
        "a binding to a value set of FHIR is told",
        arguments: [("http://hl7.org/fhir/ValueSet/marital-status", "VAL-0502")])
    func binding(url: String, code: String) throws {
        let found = try findings(observation(#"{"system": "http://example.org/s", "code": "M"}"#), binding: url)
        #expect(found.contains { $0.code == code })
    }
}
