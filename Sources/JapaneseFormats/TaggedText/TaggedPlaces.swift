import Diagnostics
import FHIRTree

/// Turns byte offsets of a tagged file into positions; columns count characters of its encoding.
struct TaggedPlaces: Sendable {
    private let bytes: SourceBytes
    private let encoding: TextEncoding

    init(_ bytes: SourceBytes, _ encoding: TextEncoding) { (self.bytes, self.encoding) = (bytes, encoding) }

    /// The position of a byte on a line that starts at `start`; the header is line 0.
    func position(of offset: Int, line: Int, start: Int) -> SourcePosition {
        let before = encoding.text(start..<offset, of: bytes).unicodeScalars
        let mark = before.first == "\u{FEFF}" ? 1 : 0
        return SourcePosition(byteOffset: offset, line: line + 1, column: before.count + 1 - mark)
    }
}
