import FHIRTree
import TestSupport

/// The official FHIRPath suite for R4, read from the folder that `TASUKI_SHARED` names.
enum OfficialSuite {
    struct Case: Sendable {
        var group: String, name: String
        var expression: String
        var input: String?
        /// What kind of error must come: `syntax`, `semantic`, `execution`.
        var invalid: String?
        var isStrict: Bool, checksOrder: Bool, isPredicate: Bool, isOrdered: Bool
        var output: [(type: String?, text: String)]
    }

    static let folder = Conformance.shared.map { $0 + "/data/fhirpath" }

    static func cases() throws -> [Case] {
        guard let folder else { return [] }
        let suite = try PlainXML(SourceBytes(Conformance.bytes(folder + "/tests-fhir-r4.xml")))
        return suite.children.filter { $0.name == "group" }.flatMap { group in
            group.children.filter { $0.name == "test" }.compactMap { test in
                guard let expression = test.child("expression") else { return nil }
                func has(_ name: String, _ value: String) -> Bool { test.attributes[name] == value }
                return Case(
                    group: group.attributes["name"] ?? "", name: test.attributes["name"] ?? "",
                    expression: expression.text,
                    input: test.attributes["inputfile"],
                    invalid: expression.attributes["invalid"] ?? test.attributes["invalid"],
                    isStrict: has("mode", "strict") || expression.attributes["mode"] == "strict",
                    checksOrder: has("checkOrderedFunctions", "true"), isPredicate: has("predicate", "true"),
                    isOrdered: !has("ordered", "false"),
                    output: test.children.filter { $0.name == "output" }.map { ($0.attributes["type"], $0.text) })
            }
        }
    }

    static func document(_ name: String) throws -> SourceDocument {
        try SourceDocument(SourceBytes(Conformance.bytes((folder ?? "") + "/input/" + name)))
    }
}
