import FHIRTree

/// Reads a `SearchParameter` resource.
enum SearchParameterReader {
    static func read(_ node: SourceNode) -> SearchParameter? {
        guard let url = node["url"]?.string, let code = node["code"]?.string, let type = node["type"]?.string else {
            return nil
        }
        // Expressions are broken over lines in places; a line break means no more than a space.
        let expression = node["expression"]?.string.map { $0.split { $0.isWhitespace }.joined(separator: " ") }
        return SearchParameter(
            url: url, code: code, base: node.strings("base"), type: type,
            expression: expression)
    }
}
