import FHIRTree

/// Reads a `StructureDefinition` resource.
///
/// - Source: FHIR R4 (4.0.1), structuredefinition.html.
enum StructureReader {
    /// A structure with its published snapshot, or without elements and with its differential.
    struct Result: Sendable {
        var structure: StructureDefinition
        var differential: [DifferentialElement]
    }

    static func read(_ node: SourceNode, package: PackageID) -> Result? {
        guard let url = node["url"]?.string, let type = node["type"]?.string else { return nil }
        let snapshot = elements(node["snapshot"])
        let structure = StructureDefinition(
            url: url, version: node["version"]?.string, name: node["name"]?.string ?? type,
            kind: node["kind"]?.string.flatMap(StructureDefinition.Kind.init) ?? .complexType, type: type,
            isAbstract: node["abstract"]?.boolean ?? false, baseDefinition: node["baseDefinition"]?.string,
            derivation: node["derivation"]?.string.flatMap(StructureDefinition.Derivation.init),
            contexts: node.children("context").compactMap(context), package: package,
            snapshotOrigin: snapshot.isEmpty ? .missing : .published, elements: snapshot.map(\.element))
        return Result(structure: structure, differential: elements(node["differential"]))
    }

    private static func elements(_ view: SourceNode?) -> [DifferentialElement] {
        view?["element"].map { $0.items.compactMap(ElementReader.read) } ?? []
    }

    private static func context(_ node: SourceNode) -> StructureDefinition.Context? {
        guard let type = node["type"]?.string.flatMap(StructureDefinition.Context.Kind.init),
            let expression = node["expression"]?.string
        else { return nil }
        return StructureDefinition.Context(type, expression)
    }
}
