/// Writes the path while a walk goes down from a resource, with the type at each step to tell choices.
struct FHIRPathSteps {
    private(set) var path: String
    /// The type of the place that was reached; `nil` where R4 has none.
    private(set) var type: TypeShape?

    init(from root: SourceNode) {
        path = root.pathRoot
        type = TypeShapes.r4.shape(named: path)
    }

    mutating func enter(_ member: SourceNode) {
        let shape = type?.element(member.elementName)
        if let shape {
            append(shape.pathName)
            if shape.isChoice { path += ".ofType(\(shape.type.name))" }
        } else {
            let key = member.name
            append(ExpressionName.shown(key.hasPrefix("_") && key.utf8.count > 1 ? String(key.dropFirst()) : key))
        }
        // Below a primitive stand the elements of its companion: `id` and `extension`.
        type = shape?.type.kind == .primitive ? TypeShapes.r4.shape(named: "Element") : shape?.type
        enterResource(member)
    }

    mutating func enter(item index: Int, _ item: SourceNode) {
        path += "[\(index)]"
        enterResource(item)
    }

    /// A place for any resource takes the type of the one that stands there.
    private mutating func enterResource(_ node: SourceNode) {
        guard node.kind == .object, type?.isResource == true else { return }
        type = node["resourceType"]?.string.flatMap { TypeShapes.r4.shape(named: $0) }
    }

    private mutating func append(_ name: String) { path += path.isEmpty ? name : "." + name }
}

/// A name as expressions show it: one that no type has may be of any length, and is cut.
private enum ExpressionName {
    static func shown(_ name: String) -> String {
        name.utf8.count <= 100 ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(40))) + "…"
    }
}
