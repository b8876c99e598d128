import FHIRTree

/// A value of a tree as a debugger shows it: scalars as text, others with their parts.
struct MirroredNode: CustomReflectable, CustomStringConvertible {
    let node: SourceNode

    var description: String {
        switch node.kind {
        case .object: "{…}"
        case .array: "[\(node.items.count)]"
        default: node.text ?? "null"
        }
    }

    var customMirror: Mirror {
        switch node.kind {
        case .object:
            Mirror(self, children: node.members.map { ($0.name, MirroredNode(node: $0)) }, displayStyle: .struct)
        case .array:
            Mirror(self, unlabeledChildren: node.items.map { MirroredNode(node: $0) }, displayStyle: .collection)
        default: Mirror(self, children: [])
        }
    }
}
