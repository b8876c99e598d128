import Diagnostics
import FHIRDefinitions
import FHIRTree
import Testing

@testable import FHIRValidation

private func profile(_ name: String, _ type: String, _ elements: String) -> String {
    #"""
    {"resourceType": "StructureDefinition", "url": "http://example.org/\#(name)", "name": "\#(name)", "kind": "resource",
    "type": "\#(type)", "abstract": false, "derivation": "constraint",
    "baseDefinition": "http://hl7.org/fhir/StructureDefinition/\#(type)",
    "differential": {"element": [{"id": "\#(type)", "path": "\#(type)"}, \#(elements)]}}
    """#
}

private let adult = profile("adult", "Patient", #"{"id": "Patient.birthDate", "path": "Patient.birthDate", "min": 1}"#)
private let observation = profile(
    "observation", "Observation",
    #"""
    {"id": "Observation.subject", "path": "Observation.subject", "type": [{"code": "Reference",
    "targetProfile": ["http://example.org/adult"]}]}
    """#)
private let list = profile(
    "list", "List",
    #"""
    {"id": "List.entry", "path": "List.entry", "slicing": {"rules": "closed", "discriminator": [
    {"type": "profile", "path": "item.resolve()"}]}},
    {"id": "List.entry:patient", "path": "List.entry", "sliceName": "patient", "min": 0, "max": "*"},
    {"id": "List.entry:patient.item", "path": "List.entry.item", "type": [{"code": "Reference",
    "targetProfile": ["http://example.org/adult"]}]},
    {"id": "List.entry:observation", "path": "List.entry", "sliceName": "observation", "min": 1, "max": "*"},
    {"id": "List.entry:observation.item", "path": "List.entry.item", "type": [{"code": "Reference",
    "targetProfile": ["http://example.org/observation"]}]}
    """#)

/// A Bundle of a List, a Patient without `birthDate`, and Observations about that.
private func findings(
    observations: Int, patient: String = "", first item: String = "Observation/o0", repeatsCauses: Bool = true
) throws -> [Diagnostic] {
    let items = [item] + (1..<max(observations, 1)).map { "Observation/o\($0)" }
    let entries = items.map { #"{"item": {"reference": "\#($0)"}}"# }.joined(separator: ",")
    let resources =
        [
            #"""
            {"resourceType": "List", "id": "l", "meta": {"profile": ["http://example.org/list"]}, "status": "current",
            "mode": "working", "entry": [\#(entries)]}
            """#, #"{"resourceType": "Patient", "id": "p", "active": true\#(patient)}"#,
        ]
        + (0..<observations).map {
            #"""
            {"resourceType": "Observation", "id": "o\#($0)", "meta": {"profile": ["http://example.org/observation"]},
            "status": "final", "code": {"text": "a"}, "subject": {"reference": "Patient/p"}}
            """#
        }
    let names = ["List/l", "Patient/p"] + (0..<observations).map { "Observation/o\($0)" }
    let members = zip(names, resources).map { #"{"fullUrl": "http://example.org/fhir/\#($0)", "resource": \#($1)}"# }
    let json = #"{"resourceType": "Bundle", "type": "collection", "entry": [\#(members.joined(separator: ","))]}"#
    let definitions = try [adult, observation, list].map { try SourceDocument(json: SourceBytes($0)) }
    var options = ValidationOptions()
    options.repeatsCauses = repeatsCauses
    let validator = Validator(definitions: .embedded.adding(resources: definitions), options: options)
    return validator.validate(try SourceDocument(json: SourceBytes(json))).filter { finding in
        finding.isError || !repeatsCauses && finding.hint?.en.contains("The cause is that of") == true
    }
}

@Suite("findings of one cause")
struct FindingCauseTests {
    @Test("each place keeps its finding, and the cause is explained once")
    func once() throws {
        let found = try findings(observations: 3)
        #expect(found.filter { $0.code == "VAL-1012" }.count == 3)
        #expect(found.filter { $0.code == "VAL-0703" }.count == 3)
        #expect(found.filter { $0.code == "VAL-0701" }.count == 1)
        let explained = found.filter { $0.hint?.en.contains("'birthDate' is missing") == true }
        #expect(explained.map(\.expression) == ["Bundle.entry[2].resource.subject"])
        #expect(explained.first?.hint?.en.hasSuffix("6 more findings have the same cause.") == true)
        #expect(explained.first?.hint?.ja.hasSuffix("同じ原因の指摘が、ほかに6件あります。") == true)
        let others = found.filter { $0.expression != "Bundle.entry[2].resource.subject" }
        for finding in others {
            #expect(
                finding.hint?.en.hasSuffix(
                    "The cause is that of VAL-1012 at Bundle.entry[2].resource.subject: mend that.")
                    == true, "\(finding.hint?.en ?? "")")
        }
    }

    @Test("a cause that is told itself is named by the others")
    func told() throws {
        let found = try findings(observations: 2, patient: #", "meta": {"profile": ["http://example.org/adult"]}"#)
        let cause = try #require(found.first { $0.code == "VAL-0101" })
        #expect(cause.expression == "Bundle.entry[1].resource")
        #expect(cause.hint?.en == "Add 'birthDate'. 5 more findings have the same cause.")
        for finding in found where finding.code != "VAL-0101" {
            #expect(
                finding.hint?.en.hasSuffix("The cause is that of VAL-0101 at Bundle.entry[1].resource: mend that.")
                    == true)
        }
    }

    @Test("each cause is one error, and what follows is information")
    func oneError() throws {
        let own = #", "meta": {"profile": ["http://example.org/adult"]}"#
        let told = try findings(observations: 3, patient: own, repeatsCauses: false)
        #expect(told.filter(\.isError).map { "\($0.code) \($0.expression)" } == ["VAL-0101 Bundle.entry[1].resource"])
        #expect(told.filter(\.isError).first?.hint?.en == "Add 'birthDate'. 7 more findings have the same cause.")
        #expect(told.filter { !$0.isError }.allSatisfy { $0.severity == .information } && told.count == 8)
        // Nobody says of the Patient itself that it is adult: the first reference tells it.
        let first = try findings(observations: 3, repeatsCauses: false)
        #expect(first.filter(\.isError).map(\.code) == ["VAL-1012"] && first.count == 7)
    }

    @Test("a finding that stands alone keeps its own hint")
    func alone() throws {
        let found = try findings(observations: 1, first: "Patient/p").filter { $0.code == "VAL-1012" }
        #expect(found.isEmpty == false)
    }

    @Test("a value of no slice names the slice whose profile it nearly meets")
    func nearestProfile() throws {
        let found = try findings(observations: 2).filter { $0.code == "VAL-0703" }
        #expect(found.allSatisfy { $0.hint?.en.hasPrefix("The slice 'observation' comes closest.") == true })
        let patient = try findings(observations: 2, first: "Patient/p").first { $0.code == "VAL-0703" }
        #expect(patient?.hint?.en.hasPrefix("The slice 'patient' comes closest") == true, "\(patient?.hint?.en ?? "")")
    }

    @Test("a value of another type than all slices are for is told so")
    func otherType() throws {
        let found = try findings(observations: 2, first: "List/l").first { $0.code == "VAL-0703" }
        #expect(
            found?.hint?.en
                == "This is of type List, but the slices (patient, observation) are for Patient, Observation.",
            "\(found?.hint?.en ?? "")")
    }

    @Test("what follows from a finding that another one says better leads to that")
    func replaced() {
        let text = BilingualText(ja: "文", en: "Text.")
        let found = [
            Diagnostic(.error, "VAL-0703", at: "Bundle.entry[0]", message: text),
            Diagnostic(.error, "CLN-0036", at: "Bundle.entry[0].resource.extension[0].value", message: text),
        ]
        let invariant = FindingCause(of: "VAL-0801", at: "Bundle.entry[0].resource.extension[0]")
        let left = Diagnostic(
            .error, "VAL-0801", at: "Bundle.entry[0].resource.extension[0]", message: found[0].message)
        #expect(found.grouped(by: [0: invariant]).map(\.hint) == [nil, nil])
        let grouped = found.grouped(by: [0: invariant], known: [(left, 1)])
        #expect(grouped[0].hint?.en == "The cause is that of CLN-0036 at \(found[1].expression): mend that.")
        #expect(grouped[1].hint?.en == "One more finding has the same cause.")
    }
}
