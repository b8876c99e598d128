/// Writes newline-delimited JSON: a document a line, compact, each line ended by LF.
///
/// - Source: FHIR R4 (4.0.1), nd-json.html; ndjson specification 1.0, section 3.
public struct NDJSONWriter: Sendable {
    private let writer = JSONWriter(.compact)

    public init() {}

    /// The line of a document or of any value in one.
    public func line(_ node: SourceNode) -> [UInt8] {
        var line = writer.write(node)
        line.append(UInt8(ascii: "\n"))
        return line
    }

    public func line(_ document: SourceDocument) -> [UInt8] { line(document.root) }
}
