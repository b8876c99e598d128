extension SourceNode {
    /// The FHIRPath of this place from the outermost resource, e.g. `Patient.name[0].given[1]`.
    ///
    /// Found by walking down from the root when it is asked for. A companion has the path of its element; a choice is written
    /// as `Observation.value.ofType(Quantity)`. Empty outside a resource.
    public var expression: String {
        var path = storage.typeName(ofResource: 0) ?? ""
        var container = 0
        while container != entry {
            let isObject = storage.entries[container].kind == .object
            var child = container + 1
            var index = 0
            while storage.entries[child].next <= entry {
                child = storage.entries[child].next
                index += 1
            }
            path += isObject ? pathStep(of: child, after: path) : "[\(index)]"
            container = child
        }
        return path
    }

    private func pathStep(of member: Int, after path: String) -> String {
        let key = storage.key(of: member)
        let name = key.hasPrefix("_") && key.count > 1 ? String(key.dropFirst()) : key
        return path.isEmpty ? name : "." + name
    }
}

extension TapeStorage {
    /// The `resourceType` of an object; `nil` if it has none.
    func typeName(ofResource entry: Int) -> String? {
        SourceNode(storage: self, entry: entry)["resourceType"]?.string
    }
}
