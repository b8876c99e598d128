import FHIRDefinitions

/// The line above a property or a struct: what it is for, where that needs saying, and what its definition demands.
enum ModelDocs {
    static func line(_ element: ElementDefinition) -> String {
        var parts = ["\(element.min)..\(element.max.map(String.init) ?? "*")"]
        let targets = element.types.flatMap(\.targetProfiles).map(lastStep)
        let types = element.types.map(\.code).filter { $0 != "Reference" && $0 != "canonical" }
        if !targets.isEmpty, types.isEmpty {
            parts.append("to " + (targets == ["Resource"] ? "any resource" : list(targets)))
        }
        if let binding = element.binding, let valueSet = binding.valueSet {
            parts.append("\(binding.strength.rawValue) codes `\(lastStep(valueSet))`")
        }
        let demands = parts.joined(separator: ", ")
        return ElementNotes.note(path: element.path, basePath: element.basePath).map { "\($0) \(demands)" } ?? demands
    }

    /// The line above a struct: what it is for, where that needs saying, and what FHIR calls it.
    static func line(_ type: ModelType) -> String {
        let steps = type.path.split(separator: ".")
        let name =
            switch type.kind {
            case .resource, .domainResource: "FHIR R4 `\(type.path)`, a resource."
            case .element where steps.count == 1: "FHIR R4 `\(type.path)`, a data type."
            case .element, .backbone: "FHIR R4 `\(type.path)`, a part of `\(steps[0])`."
            }
        return ElementNotes.note(path: type.path, basePath: type.path).map { "\($0) \(name)" } ?? name
    }

    private static func list(_ names: [String]) -> String {
        names.count <= 6 ? names.joined(separator: ", ") : names.prefix(5).joined(separator: ", ") + ", …"
    }

    private static func lastStep(_ canonical: String) -> String {
        let url = canonical.split(separator: "|").first ?? ""
        return String(url.split(separator: "/").last ?? "")
    }
}
