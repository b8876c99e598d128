import FHIRTree

/// How a value of a definition is quoted in a message.
enum ValueText {
    private static let longest = 160

    static func shown(_ value: SourceNode) -> String {
        let text = value.json
        return text.count > longest ? text.prefix(longest) + "…" : text
    }
}
