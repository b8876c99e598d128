import FHIRDefinitions

/// The line above a property: what it is for, where that needs saying, and what its definition demands.
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

    private static func list(_ names: [String]) -> String {
        names.count <= 6 ? names.joined(separator: ", ") : names.prefix(5).joined(separator: ", ") + ", …"
    }

    private static func lastStep(_ canonical: String) -> String {
        let url = canonical.split(separator: "|").first ?? ""
        return String(url.split(separator: "/").last ?? "")
    }
}
