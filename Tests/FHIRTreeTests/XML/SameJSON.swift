import FHIRTree

/// A text that two values share exactly if they are the same JSON: members in any order, numbers as they are written.
func sameJSON(_ node: SourceNode) -> String {
    switch node.kind {
    case .object:
        "{" + node.members.map { "\(String(reflecting: $0.name)):\(sameJSON($0))" }.sorted().joined(separator: ",")
            + "}"
    case .array: "[" + node.items.map(sameJSON).joined(separator: ",") + "]"
    case .string where node.json.contains("\\u"): String(reflecting: node.string ?? "") + loneSurrogates(node.json)
    case .string: String(reflecting: node.string ?? "")
    default: node.json
    }
}

/// The halves of surrogate pairs, which decode to nothing of their own.
private func loneSurrogates(_ json: String) -> String {
    json.lowercased().matches(of: /\\ud[89a-f]../).map { String($0.output) }.joined()
}
