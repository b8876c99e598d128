extension SourceNode {
    /// The FHIRPath of this place from the outermost resource, e.g. `Patient.name[0].given[1]`.
    ///
    /// Found by walking down from the root when it is asked for. A companion has the path of its element; a choice is written
    /// as `Observation.value.ofType(Quantity)`; an item of a list has its index. Outside a resource the path starts with the
    /// first name.
    public var expression: String {
        var steps = FHIRPathSteps(from: SourceNode(storage: storage, entry: 0))
        var container = 0
        while container != entry {
            var child = container + 1
            var index = 0
            while storage.entries[child].next <= entry {
                child = storage.entries[child].next
                index += 1
            }
            if storage.entries[container].kind == .object {
                steps.enter(SourceNode(storage: storage, entry: child))
            } else {
                steps.enter(item: index, SourceNode(storage: storage, entry: child))
            }
            container = child
        }
        return steps.path
    }
}

/// A name as expressions show it: one that no type has may be of any length, and is cut.
private enum ExpressionName {
    static func shown(_ name: String) -> String {
        name.utf8.count <= 100 ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(40))) + "…"
    }
}

extension SourceNode {
    /// What paths from this resource start with: its type, known or not; empty for what cannot be the name of a type, such as
    /// a value that slipped into `resourceType`.
    package var pathRoot: String {
        guard let type = self["resourceType"]?.string, type.utf8.count <= 64,
            type.utf8.allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 })
        else { return "" }
        return type
    }
}

/// Writes the path while a walk goes down from a resource, with the type at each step to tell choices.
private struct FHIRPathSteps {
    private(set) var path: String
    private var type: TypeShape?

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
