/// The text of element ids and paths: steps between dots, a step's slice name after a colon.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition.html#id.
enum ElementID {
    /// The path of an id: the id without slice names.
    static func path(of id: String) -> String {
        guard id.utf8.contains(UInt8(ascii: ":")) else { return id }
        return id.split(separator: ".").map { step in step.prefix { $0 != ":" } }.joined(separator: ".")
    }

    static func lastStep(of path: String) -> String {
        String(path[(path.lastIndex(of: ".").map(path.index(after:)) ?? path.startIndex)...])
    }

    /// All but the last step; `nil` for a root.
    static func parent(of path: String) -> String? { path.lastIndex(of: ".").map { String(path[..<$0]) } }

    /// The slice name of the last step.
    static func sliceName(of id: String) -> String? {
        let step = lastStep(of: id)
        return step.firstIndex(of: ":").map { String(step[step.index(after: $0)...]) }
    }
}
