import FHIRModel
import Foundation
import TestSupport
import Testing

/// The code of the article "Read, change and write a record", word for word, with what its comments say it prints.
@Suite("the article")
struct ArticleTests {
    @Test("its code runs and prints what it says")
    func run() throws {
        var output: [String] = []
        func print(_ items: Any...) { output.append(items.map { "\($0)" }.joined(separator: " ")) }
        // article
        let json = #"""
            {"resourceType": "Patient", "id": "p1",
             "name": [{"family": "襷野", "given": ["走太"]}],
             "birthDate": "1980-04", "_birthDate": {"id": "b1"}}
            """#
        let patient = try R4.Patient(json: json)
        print(patient.name[0].family ?? "", patient.name[0].given.values)  // 襷野 ["走太"]
        print(patient.birthDate?.year ?? 0, patient.birthDate?.day as Any)  // 1980 nil
        print(patient.$birthDate.id ?? "")  // b1
        var findings: [Diagnostic] = []
        let odd = try R4.Patient(json: #"{"resourceType": "Patient", "birthDate": "1958-02-30"}"#, findings: &findings)
        print(findings[0].code, findings[0].expression)  // MOD-0113 Patient.birthDate
        print(odd.jsonText())  // {"resourceType":"Patient","birthDate":"1958-02-30"}
        var changed = patient
        changed.birthDate = "1980-04-12"
        changed.gender = .female
        changed.name[0].given.append("ミドル")
        changed.managingOrganization = R4.Reference(to: "Organization/1")
        for change in patient.diff(to: changed).changes { print(change.kind, change.expression) }
        // added Patient.name[0].given[1]
        // changed Patient.birthDate
        // added Patient.gender
        // added Patient.managingOrganization
        let compact = changed.jsonText()
        let pretty = changed.jsonText(.pretty())
        let xml = try changed.xml(.pretty()).bytes
        let again = try R4.Patient(xml: xml)
        print(again == changed)  // true
        let weight = R4.Observation(
            status: .final,
            code: R4.CodeableConcept(coding: [R4.Coding(system: "http://loinc.org", code: "29463-7")], text: "体重"),
            subject: R4.Reference(to: "urn:uuid:5f6d7e1c-6f0e-4a57-8b5e-0a4f9c1b2d3e"),
            effective: .dateTime("2026-04-01T09:30:00+09:00"),
            value: .quantity(R4.Quantity(value: "62.0", unit: "kg", system: "http://unitsofmeasure.org", code: "kg")))
        var bundle = R4.Bundle(type: .collection)
        bundle.append(changed, fullURL: "urn:uuid:5f6d7e1c-6f0e-4a57-8b5e-0a4f9c1b2d3e")
        bundle.append(weight)
        let subject = bundle.resolve(weight.subject ?? R4.Reference(), from: bundle.entry[1]) as? R4.Patient
        print(subject?.id ?? "")  // p1
        if case .quantity(let quantity)? = weight.value { print(quantity.value ?? 0) }  // 62.0
        // end
        #expect(try R4.Patient(json: compact) == changed && R4.Patient(json: pretty) == changed)
        let code = try Self.code()
        let promised = code.compactMap { line -> String? in
            if line.hasPrefix("// ") { return String(line.dropFirst(3)) }
            return line.range(of: "  // ").map { String(line[$0.upperBound...]) }
        }
        #expect(output == promised)
    }

    @Test("the article and the test hold the same code")
    func sameCode() throws {
        let path = Conformance.path("../../Sources/FHIRModel/FHIRModel.docc/ReadChangeWrite.md")
        let article = String(decoding: try Conformance.bytes(path), as: UTF8.self)
        var lines: [String] = [], isCode = false
        for line in article.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { isCode = line == "```swift" } else if isCode { lines.append(String(line)) }
        }
        #expect(try lines == Self.code())
    }

    /// The lines between the two marks, without their indentation.
    private static func code() throws -> [String] {
        let source = String(decoding: try Conformance.bytes(#filePath), as: UTF8.self)
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = try #require(lines.firstIndex(of: "        // article"))
        let end = try #require(lines.firstIndex(of: "        // end"))
        return lines[(start + 1)..<end].map { String($0.dropFirst(8)) }
    }
}
