import Tasuki

/// The source line of a finding, cut around the place if it is long, and the column under which the caret goes.
struct SourceExcerpt: Hashable {
    var line: Int
    /// Fit for a terminal; `…` where it is cut.
    var text: String
    /// Terminal columns in front of the place.
    var caretColumn: Int

    /// - Parameter offset: of the place in `bytes`; the end of the input is a place too.
    init(of bytes: SourceBytes, at offset: Int, line: Int, width: Int, encoding: TextEncoding = .utf8) {
        self.line = line
        let (before, after, cutBefore, cutAfter) = Self.surroundings(
            of: offset, in: bytes, reach: width * 4, encoding)
        let left = before.unicodeScalars.compactMap(TerminalText.safe)
        let right = after.unicodeScalars.compactMap(TerminalText.safe)
        let leftWidth = Self.width(left), rightWidth = Self.width(right)
        if !cutBefore, !cutAfter, leftWidth + rightWidth <= width {
            (text, caretColumn) = (Self.text(left) + Self.text(right), leftWidth)
            return
        }
        // What follows the place says more than what is in front of it: it gets two thirds where there is enough of it.
        let roomBefore = max(width - min(rightWidth, width * 2 / 3), width / 3) - 1
        let head = Self.tail(left, columns: roomBefore)
        let isCutBefore = cutBefore || head.count < left.count
        let lead = (isCutBefore ? "…" : "") + Self.text(head)
        caretColumn = TerminalText.width(of: lead)
        let rest = Self.head(right, columns: width - caretColumn - 1)
        text = lead + Self.text(rest) + (cutAfter || rest.count < right.count ? "…" : "")
    }

    /// The caret under the place.
    var caret: String { String(repeating: " ", count: caretColumn) + "^" }

    /// The text of the line in front of the place and from it on, at most `reach` bytes each.
    private static func surroundings(
        of offset: Int, in bytes: SourceBytes, reach: Int, _ encoding: TextEncoding
    ) -> (before: String, after: String, cutBefore: Bool, cutAfter: Bool) {
        let offset = min(max(offset, 0), bytes.count)
        func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
        func isContinuation(_ byte: UInt8) -> Bool { encoding == .utf8 && byte & 0xC0 == 0x80 }
        return bytes.withUnsafeBytes { buffer in
            var start = offset
            while start > 0, offset - start < reach, !isLineEnd(buffer[start - 1]) { start -= 1 }
            let cutBefore = start > 0 && !isLineEnd(buffer[start - 1])
            while cutBefore, start < offset, isContinuation(buffer[start]) { start += 1 }
            // The second byte of a character of CP932 can be any from 0x40 on: only behind a smaller one, such as a
            // comma or a digit, a character surely begins.
            if cutBefore, encoding == .cp932 {
                start = buffer[start..<offset].firstIndex { $0 < 0x40 }.map { $0 + 1 } ?? offset
            }
            var end = offset
            while end < buffer.count, end - offset < reach, !isLineEnd(buffer[end]) { end += 1 }
            let cutAfter = end < buffer.count && !isLineEnd(buffer[end])
            while cutAfter, end > offset, isContinuation(buffer[end]) { end -= 1 }
            var after = encoding.text(offset..<end, of: bytes)
            // Half of a character that is cut in two.
            if cutAfter, encoding == .cp932, after.last == "\u{FFFD}" { after.removeLast() }
            return (encoding.text(start..<offset, of: bytes), after, cutBefore, cutAfter)
        }
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private static func width(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + TerminalText.width(of: $1) }
    }

    private static func head(_ scalars: [Unicode.Scalar], columns: Int) -> ArraySlice<Unicode.Scalar> {
        var taken = 0, end = 0
        while end < scalars.count, taken + TerminalText.width(of: scalars[end]) <= columns {
            taken += TerminalText.width(of: scalars[end])
            end += 1
        }
        return scalars[..<end]
    }

    private static func tail(_ scalars: [Unicode.Scalar], columns: Int) -> ArraySlice<Unicode.Scalar> {
        var taken = 0, start = scalars.count
        while start > 0, taken + TerminalText.width(of: scalars[start - 1]) <= columns {
            start -= 1
            taken += TerminalText.width(of: scalars[start])
        }
        // A mark without the character that it sits on.
        while start > 0, start < scalars.count, TerminalText.width(of: scalars[start]) == 0 { start += 1 }
        return scalars[start...]
    }
}
