import FHIRTree

extension SourceNode {
    /// The items of a member that is a list; none if it is missing or no list.
    func list(_ name: String) -> [SourceNode] { self[name].map { Array($0.items) } ?? [] }

    /// The strings of a member that is a list of strings.
    func texts(_ name: String) -> [String] { list(name).compactMap(\.string) }

    /// The value of a choice of types, and the name of its type: `value` gives `("string", …)` for `valueString`.
    func choice(_ stem: String) -> (type: String, node: SourceNode)? {
        for member in members {
            let name = member.name
            guard name.hasPrefix(stem), name.count > stem.count else { continue }
            return (Self.typeName(String(name.dropFirst(stem.count))), member)
        }
        return nil
    }

    /// `string` for `String`, `CodeableConcept` for itself.
    private static func typeName(_ suffix: String) -> String {
        let primitive = suffix.prefix(1).lowercased() + suffix.dropFirst()
        return PrimitiveType(rawValue: primitive) == nil ? suffix : primitive
    }

    /// The first extension with a URL.
    func extensionNode(_ url: String) -> SourceNode? {
        self["extension"]?.items.first { $0["url"]?.isString(url) ?? false }
    }

    /// The extensions with a URL.
    func extensionNodes(_ url: String) -> [SourceNode] {
        self["extension"]?.items.filter { $0["url"]?.isString(url) ?? false } ?? []
    }
}
