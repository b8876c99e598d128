/// Writes newline-delimited JSON: a document a line, compact, each line ended by LF.
///
/// - Source: FHIR R4 (4.0.1), nd-json.html; ndjson specification 1.0, section 3.
public struct NDJSONWriter: Sendable {
    private let writer = JSONWriter(.compact)

    public init() {}

    /// Appends the line of a document or of any value in one.
    public func write(_ node: SourceNode, into output: inout [UInt8]) {
        writer.write(node, level: 0, into: &output)
        output.append(UInt8(ascii: "\n"))
    }

    /// The line of a document.
    public func line(_ document: SourceDocument) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(document.source.count + 1)
        write(document.root, into: &line)
        return line
    }
}
