import Diagnostics
import FHIRTree

/// One of the tagged files that stand behind each other in a stream, with its place there.
public struct TaggedSegment: Sendable {
    public let bytes: SourceBytes
    /// Where its first byte stands in the stream.
    public let byteOffset: Int
    /// The line of the stream on which it begins, from 1.
    public let line: Int
    /// What stands in front of it on that line, such as the end mark of the file before.
    let columnsBefore: Int

    /// Reads it.
    ///
    /// - Parameter encoding: what it is written in; `nil` looks at the bytes.
    /// - Throws: `JHS-0101`, placed in the stream, if its first line is no header of a format, `JHS-0112` if it is
    ///   one in UTF-16.
    public func text(encoding: TextEncoding? = nil) throws(Diagnostic) -> TaggedText {
        do throws(Diagnostic) { return try TaggedText(bytes, encoding: encoding) } catch { throw placed(error) }
    }

    /// A finding about it with its place in the stream.
    public func placed(_ finding: Diagnostic) -> Diagnostic {
        guard let position = finding.position else { return finding }
        var placed = finding
        placed.position = SourcePosition(
            byteOffset: byteOffset + position.byteOffset, line: line - 1 + position.line,
            column: position.column + (position.line == 1 ? columnsBefore : 0))
        return placed
    }
}
