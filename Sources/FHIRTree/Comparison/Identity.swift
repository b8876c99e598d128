/// What makes an item of a list the same one, whatever else of it changed.
enum Identity {
    /// `nil` for an item that nothing identifies.
    static func of(_ node: SourceNode) -> String? {
        guard node.kind == .object else { return nil }
        for names in keys {
            let parts = names.map { node[$0]?.string }
            if parts.contains(where: { $0 == nil }) { continue }
            return zip(names, parts).map { "\($0)=\($1 ?? "")" }.joined(separator: " ")
        }
        return nil
    }

    /// Members that identify together, first the surest.
    private static let keys = [
        ["fullUrl"], ["resourceType", "id"], ["id"], ["url"], ["linkId"], ["system", "value"], ["system", "code"],
        ["reference"], ["path", "id"],
    ]
}
