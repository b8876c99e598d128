import Diagnostics
import FHIRTree
import FHIRValidation
import Testing

@Suite("Notes")
struct NotesTests {
    private static let unknown = #"{"url": "http://hospital.jp/a", "valueCode": "a"}"#

    @Test("about a value stand at each value")
    func ofValues() throws {
        var options = ValidationOptions()
        options.unknownExtensions = .information
        let json = #"""
            {"resourceType": "Patient", "name": [{"text": "a", "extension": [\#(Self.unknown)]},
            {"text": "b", "extension": [\#(Self.unknown)]}], "extension": [\#(Self.unknown)]}
            """#
        #expect(
            try places(json, "VAL-0901", Validator(options: options)) == [
                "Patient.name[0].extension[0]", "Patient.name[1].extension[0]", "Patient.extension[0]",
            ])
    }

    @Test("about what could not be checked stand once, at the first place of the document")
    func ofDefinitions() throws {
        let code = #"{"coding": [{"system": "http://hospital.jp/cs", "code": "a"}]}"#
        let elements = #"""
            {"id": "Observation.code", "path": "Observation.code",
            "binding": {"strength": "required", "valueSet": "http://hospital.jp/none"}},
            {"id": "Observation.component", "path": "Observation.component"},
            {"id": "Observation.component.code", "path": "Observation.component.code",
            "binding": {"strength": "required", "valueSet": "http://hospital.jp/none"}}
            """#
        let validator = try validator(of: "Observation", elements)
        let components =
            #""component": [{"code": \#(code), "valueString": "a"}, {"code": \#(code), "valueString": "b"}]"#
        let first = #"{"resourceType": "Observation", "status": "final", "code": \#(code), \#(components)}"#
        #expect(try places(first, "VAL-0510", validator) == ["Observation.code"])
        let last = #"{"resourceType": "Observation", "status": "final", \#(components), "code": \#(code)}"#
        #expect(try places(last, "VAL-0510", validator) == ["Observation.component[0].code"])
    }

    private func places(_ json: String, _ code: String, _ validator: Validator) throws -> [String] {
        try diagnostics(json, validator).filter { $0.code == code }.map(\.expression)
    }
}
