/// What "has at least" means for patterns.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.pattern[x].
enum Pattern {
    /// Whether a value has every part of the pattern: members with these values, and for each item of a list one that has it.
    static func includes(_ pattern: SourceNode, in value: SourceNode) -> Bool {
        switch (pattern.kind, value.kind) {
        case (.object, .object):
            pattern.members.allSatisfy { member in
                value[member.name].map { includes(member, in: $0) } ?? false
            }
        case (.array, .array):
            pattern.items.allSatisfy { item in value.items.contains { includes(item, in: $0) } }
        case (.string, .string): pattern.string == value.string
        default: pattern.kind == value.kind && pattern.json == value.json
        }
    }

    /// JSON of the value with the parts of the pattern that it lacks.
    static func merged(_ pattern: SourceNode, into value: SourceNode) -> [UInt8] {
        JSONWriter(.compact).write(EditableTree(tree(pattern, value)))
    }

    private static func tree(_ pattern: SourceNode, _ value: SourceNode) -> TreeValue {
        switch (pattern.kind, value.kind) {
        case (.object, .object):
            var members = value.members.map { member in
                (key: member.name, value: pattern[member.name].map { tree($0, member) } ?? TreeValue(member))
            }
            for member in pattern.members where value[member.name] == nil {
                members.append((member.name, TreeValue(member)))
            }
            return .object(members)
        case (.array, .array):
            let lacking = pattern.items.filter { item in !value.items.contains { includes(item, in: $0) } }
            return .array(value.items.map { TreeValue($0) } + lacking.map { TreeValue($0) })
        default: return TreeValue(pattern)
        }
    }
}
