import FHIRModel
import Foundation
import TestSupport
import Testing

@Suite("structs inside other Codable types")
struct CodableTests {
    private struct Chart: Codable, Equatable {
        var patient: R4.Patient
        var names: [R4.HumanName]
        var note: String?
    }

    private let chart = Chart(
        patient: R4.Patient(
            id: "p", contained: [R4.Basic(id: "b", code: R4.CodeableConcept(text: "メモ"))], active: true,
            name: [R4.HumanName(family: "襷野", given: ["走太"])], gender: .male, birthDate: "1980-04",
            multipleBirth: .integer(2)),
        names: [R4.HumanName(text: "襷野 走太")], note: "x")

    @Test("survive JSONEncoder and JSONDecoder")
    func json() throws {
        let data = try JSONEncoder().encode(chart)
        #expect(try JSONDecoder().decode(Chart.self, from: data) == chart)
        let plain = try R4.Patient(json: [UInt8](JSONEncoder().encode(chart.patient)))
        #expect(plain == chart.patient)
    }

    @Test("survive property lists", arguments: [PropertyListSerialization.PropertyListFormat.xml, .binary])
    func propertyList(format: PropertyListSerialization.PropertyListFormat) throws {
        let encoder = PropertyListEncoder()
        encoder.outputFormat = format
        #expect(try PropertyListDecoder().decode(Chart.self, from: encoder.encode(chart)) == chart)
    }

    @Test("keep unknown elements and extensions, and null beside a companion")
    func unknown() throws {
        let text =
            #"{"resourceType":"Patient","name":[{"given":["a",null],"_given":[null,{"id":"x"}]}],"mood":{"x":[true,null,"a"]}}"#
        var findings: [Diagnostic] = []
        let patient = try R4.Patient(json: text, findings: &findings)
        #expect(try JSONDecoder().decode(R4.Patient.self, from: JSONEncoder().encode(patient)) == patient)
    }

    @Test(
        "a name that occurs twice is refused, not lost",
        arguments: [
            #""gender":"male","gender":"female""#, #""name":[{"use":"usual","use":"old"}]"#,
            #""x":1,"x":1"#, #""x":{"y":1,"y":1}"#, #""x\u00e9":1,"xe\u0301":1"#,
        ])
    func repeated(members: String) throws {
        var findings: [Diagnostic] = []
        let patient = try R4.Patient(json: #"{"resourceType":"Patient",\#(members)}"#, findings: &findings)
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(patient) }
        #expect(throws: EncodingError.self) { try PropertyListEncoder().encode(patient) }
    }

    @Test("unknown elements all survive, in whatever order the coder gives them")
    func order() throws {
        let text = #"{"resourceType":"Patient","zz":1,"aa":{"x":2},"mm":"3"}"#
        var findings: [Diagnostic] = []
        let patient = try R4.Patient(json: text, findings: &findings)
        let again = try JSONDecoder().decode(R4.Patient.self, from: JSONEncoder().encode(patient))
        #expect(Set(again.unknownElements.members) == Set(patient.unknownElements.members))
        var sorted = again
        sorted.unknownElements.members = ["zz", "aa", "mm"].compactMap { again.unknownElements[$0] }
        #expect(sorted == patient)
    }

    @Test("a property list takes the text $null for null")
    func null() throws {
        let name = R4.HumanName(family: "襷野", given: ["$null", "走太"])
        let again = try PropertyListDecoder().decode(R4.HumanName.self, from: PropertyListEncoder().encode(name))
        #expect(again.family == "襷野" && again.given.values == ["走太"])
        let text = try PropertyListDecoder().decode(
            R4.HumanName.self, from: PropertyListEncoder().encode(R4.HumanName(text: "$null")))
        #expect(text.text == nil && text.unknownElements["text"]?.json == "null")
        #expect(try JSONDecoder().decode(R4.HumanName.self, from: JSONEncoder().encode(name)) == name)
    }

    @Test("lose the digits that an outer coder has no place for")
    func loss() throws {
        let quantity = R4.Quantity(value: "1.10", unit: "mg")
        let again = try JSONDecoder().decode(R4.Quantity.self, from: JSONEncoder().encode(quantity))
        #expect(again.value == "1.1" && again.value?.isEqual(to: "1.10") == true)
    }

    @Test("a number that binary floating point cannot hold is refused", arguments: ["1e400", "-1e400"])
    func overflow(text: String) throws {
        let quantity = R4.Quantity(value: try #require(FHIRDecimal(text)), unit: "mg")
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(quantity) }
        #expect(throws: EncodingError.self) { try PropertyListEncoder().encode([quantity]) }
    }

    @Test("an error names the place and no value")
    func errors() throws {
        let text = #"{"patient":{"resourceType":"秘密"},"names":[]}"#
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Chart.self, from: Data(text.utf8))
        }
        guard case .dataCorrupted(let context)? = error else {
            Issue.record("another error")
            return
        }
        #expect(context.codingPath.map(\.stringValue) == ["patient"])
        let cause = try #require(context.underlyingError as? FHIRDecodingError)
        #expect(cause.findings.map(\.code) == ["MOD-0002"] && cause.findings[0].position?.line == 1)
        #expect(!"\(try #require(error))".contains("秘密"))
    }

    @Test("the published examples survive, but for digits", .enabled(if: Conformance.shared != nil))
    func examples() throws {
        for (name, document) in try Examples.documents("examples-jp") {
            guard document.root["resourceType"]?.string == "Bundle" else { continue }
            var findings: [Diagnostic] = []
            let bundle = try R4.Bundle(document.root, findings: &findings)
            let again = try JSONDecoder().decode(R4.Bundle.self, from: JSONEncoder().encode(bundle))
            let diff = TreeDiff(from: document.root, to: again.document.root)
            #expect(diff.changes.allSatisfy { $0.kind == .respelled }, "\(name): \(diff.changes.map(\.expression))")
        }
    }
}
