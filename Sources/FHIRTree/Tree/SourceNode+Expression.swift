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

    /// What paths from this resource start with: its type, if R4 has it. Else empty, because the text of `resourceType`
    /// may be anything, a value of a patient as well.
    package var pathRoot: String {
        guard let type = self["resourceType"]?.string, let shape = TypeShapes.r4.shape(named: type), shape.isResource
        else { return "" }
        return shape.name
    }
}
