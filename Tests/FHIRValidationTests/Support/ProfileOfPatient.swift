/// A StructureDefinition as data, with a differential of some elements; a profile of Patient if nothing else is said.
enum ProfileOfPatient {
    static let base = "http://hl7.org/fhir/StructureDefinition/"
    static let root = "StructureDefinition"
    static let place = "StructureDefinition.differential.element[0]"
    static let second = "StructureDefinition.differential.element[1]"

    static func json(
        _ elements: String, type: String = "Patient", of parent: String? = nil, kind: String = "resource"
    ) -> String {
        #"""
        {"resourceType": "StructureDefinition", "url": "http://example.org/StructureDefinition/a", "name": "A",
         "status": "draft", "kind": "\#(kind)", "abstract": false, "type": "\#(type)",
         "baseDefinition": "\#(base)\#(parent ?? type)", "derivation": "constraint",
         "differential": {"element": [\#(elements)]}}
        """#
    }

    static func element(_ path: String, _ more: String = "") -> String {
        #"{"id": "\#(path)", "path": "\#(path)"\#(more)}"#
    }

    static func slice(_ path: String, _ name: String, _ more: String = "") -> String {
        #"{"id": "\#(path):\#(name)", "path": "\#(path)", "sliceName": "\#(name)"\#(more)}"#
    }

    /// The findings of some codes about a profile with these elements.
    static func findings(_ elements: String, type: String = "Patient", of codes: String...) throws -> [String] {
        try FHIRValidationTests.findings(json(elements, type: type), of: "VAL-14").filter { finding in
            codes.contains { finding.hasPrefix($0) }
        }
    }
}
