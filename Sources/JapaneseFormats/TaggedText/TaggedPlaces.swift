import Diagnostics
import FHIRTree

/// Turns byte offsets of a tagged file into positions; columns count characters of its encoding.
struct TaggedPlaces: Sendable {
    private let bytes: SourceBytes
    private let encoding: TextEncoding

    init(_ bytes: SourceBytes, _ encoding: TextEncoding) { (self.bytes, self.encoding) = (bytes, encoding) }

    /// The position of a byte on a line that starts at `start`; the header is line 0.
    func position(of offset: Int, line: Int, start: Int) -> SourcePosition {
        let first = start == 0 && bytes.hasByteOrderMark ? min(3, offset) : start
        return SourcePosition(
            byteOffset: offset, line: line + 1, column: encoding.count(first..<offset, of: bytes) + 1)
    }
}
