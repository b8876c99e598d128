import FHIRDefinitions
import FHIRTree
import FHIRValidation

/// A validator with a profile of the element definitions given, as JSON, that every record must meet.
///
/// - Parameter constraints: invariants of the resource itself, in FHIRPath.
func validator(
    of type: String, _ elements: String, constraints: [String] = [], extra: [String] = [],
    options: ValidationOptions = .init()
) throws -> Validator {
    let rules = constraints.enumerated().map { number, expression in
        #"{"key": "x-\#(number)", "severity": "error", "human": "x", "expression": "\#(expression)"}"#
    }
    let profile = #"""
        {"resourceType": "StructureDefinition", "url": "http://example.org/p", "name": "Example", "kind": "resource",
        "type": "\#(type)", "abstract": false, "derivation": "constraint",
        "baseDefinition": "http://hl7.org/fhir/StructureDefinition/\#(type)",
        "differential": {"element": [{"id": "\#(type)", "path": "\#(type)",
        "constraint": [\#(rules.joined(separator: ", "))]}, \#(elements)]}}
        """#
    let documents = try ([profile] + extra).map { try SourceDocument(json: SourceBytes($0)) }
    let package = FHIRPackage(PackageID(name: "example.guide", version: "1.0.0"), resources: documents)
    var options = options
    options.profiles = ["http://example.org/p"]
    return Validator(definitions: .embedded.adding(package), options: options)
}

extension Validator {
    /// The findings of JSON text as `CODE expression`, without notes.
    func findings(_ json: String) throws -> [String] {
        validate(try SourceDocument(json: SourceBytes(json))).filter { $0.severity != .information }
            .map { "\($0.code) \($0.expression)" }
    }
}
