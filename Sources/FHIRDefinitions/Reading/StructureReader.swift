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
        let snapshot = elements(node["snapshot"], of: url)
        var structure = StructureDefinition(
            url: url, version: node["version"]?.string, name: node["name"]?.string ?? type,
            kind: node["kind"]?.string.flatMap(StructureDefinition.Kind.init) ?? .complexType, type: type,
            isAbstract: node["abstract"]?.boolean ?? false, baseDefinition: node["baseDefinition"]?.string,
            derivation: derivation(node, type: type),
            contexts: node.children("context").compactMap(context),
            contextInvariants: node.strings("contextInvariant"), package: package,
            snapshotOrigin: snapshot.isEmpty ? .missing : .published, elements: snapshot.map(\.element))
        structure.hasUsableRules = snapshot.outsideBrokenSlicing.contains(where: \.hasUsableRule)
        return Result(structure: structure, differential: elements(node["differential"], of: url))
    }

    private static func elements(_ view: SourceNode?, of url: String) -> [DifferentialElement] {
        var elements = view?["element"].map { $0.items.compactMap(ElementReader.read) } ?? []
        // A value set that the definition contains (`#id`) is named in full, for definitions that build on this one.
        for index in elements.indices where elements[index].binding != nil {
            for part in [\ElementBinding.valueSet, \.maxValueSet] {
                guard let canonical = elements[index].binding?[keyPath: part], canonical.hasPrefix("#") else {
                    continue
                }
                elements[index].binding?[keyPath: part] = url + canonical
            }
        }
        return elements
    }

    /// `derivation`; a definition that builds on its own type constrains it, whatever it says.
    private static func derivation(_ node: SourceNode, type: String) -> StructureDefinition.Derivation? {
        let isOnItself = node["baseDefinition"]?.string == "http://hl7.org/fhir/StructureDefinition/" + type
        if isOnItself { return .constraint }
        return node["derivation"]?.string.flatMap(StructureDefinition.Derivation.init)
    }

    private static func context(_ node: SourceNode) -> StructureDefinition.Context? {
        guard let type = node["type"]?.string.flatMap(StructureDefinition.Context.Kind.init),
            let expression = node["expression"]?.string
        else { return nil }
        return StructureDefinition.Context(type, expression)
    }
}
