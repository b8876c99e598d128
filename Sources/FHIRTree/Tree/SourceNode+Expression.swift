extension SourceNode {
    /// The FHIRPath of this place from the outermost resource, e.g. `Patient.name[0].given[1]`.
    ///
    /// Found by walking down from the root when it is asked for. A companion has the path of its element; a choice is
    /// written as `Observation.value.ofType(Quantity)`; an item of a list has its index. Outside a resource the path
    /// starts with the first name.
    public var expression: String {
        var cursor = ExpressionCursor(document)
        return cursor.expression(of: entry)
    }

    /// What paths from this resource start with: its type, known or not; empty for what cannot be the name of a type,
    /// such as a value that slipped into `resourceType`.
    package var pathRoot: String {
        guard let type = self["resourceType"]?.string, type.utf8.count <= 64,
            type.utf8.allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 })
        else { return "" }
        return type
    }
}
