/// Gives values what a pattern demands.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.pattern[x].
enum Pattern {
    /// JSON of the value with the parts of the pattern that it lacks.
    static func merged(_ pattern: SourceNode, into value: SourceNode) -> [UInt8] {
        JSONWriter(.compact).write(EditableTree(tree(pattern, value)))
    }

    private static func tree(_ pattern: SourceNode, _ value: SourceNode) -> TreeValue {
        switch (pattern.kind, value.kind) {
        case (.object, .object):
            return .object(value, completedBy: pattern) { tree($1, $0) }
        case (.array, .array):
            let lacking = pattern.items.filter { item in !value.items.contains { $0.includes(item) } }
            return .array(value.items.map { TreeValue($0) } + lacking.map { TreeValue($0) })
        default: return TreeValue(pattern)
        }
    }
}
