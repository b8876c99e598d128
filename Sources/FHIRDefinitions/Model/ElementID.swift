/// The text of element ids and paths: steps between dots, a step's slice name after a colon.
///
/// - Source: FHIR R4 (4.0.1), elementdefinition.html#id.
enum ElementID {
    private static let dot = UInt8(ascii: "."), colon = UInt8(ascii: ":")

    /// The path of an id: the id without slice names.
    static func path(of id: String) -> String {
        guard id.utf8.contains(colon) else { return id }
        var path: [UInt8] = []
        var isSlice = false
        for byte in id.utf8 {
            if byte == colon { isSlice = true } else if byte == dot { isSlice = false }
            if !isSlice { path.append(byte) }
        }
        return String(decoding: path, as: UTF8.self)
    }

    static func lastStep(of path: String) -> String {
        guard let last = path.utf8.lastIndex(of: dot) else { return path }
        return String(path[path.utf8.index(after: last)...])
    }

    /// All but the last step; `nil` for a root.
    static func parent(of path: String) -> String? { path.utf8.lastIndex(of: dot).map { String(path[..<$0]) } }

    /// The slice name of the last step.
    static func sliceName(of id: String) -> String? {
        guard id.utf8.contains(colon) else { return nil }
        let step = lastStep(of: id)
        return step.utf8.firstIndex(of: colon).map { String(step[step.utf8.index(after: $0)...]) }
    }

    /// The colon in front of the slice name of the last step.
    static func sliceColon(of id: Substring) -> Substring.Index? {
        let last = id.utf8.lastIndex(of: dot) ?? id.startIndex
        return id.utf8[last...].firstIndex(of: colon)
    }

    /// `text` with `new` in the place of its first `count` bytes.
    static func replacing(first count: Int, of text: String, with new: String) -> String {
        new + String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
    }
}
