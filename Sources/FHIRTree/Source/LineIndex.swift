import Diagnostics

/// Turns byte offsets of one input into lines and columns.
///
/// Built once when the first position is asked for; then each position costs a binary search and the length of its line.
public struct LineIndex: Sendable {
    private let bytes: SourceBytes
    private let lineStarts: [Int]

    public init(_ bytes: SourceBytes) {
        self.bytes = bytes
        lineStarts = bytes.withUnsafeBytes { buffer in
            var starts = [0]
            var offset = 0
            while offset < buffer.count {
                let byte = buffer[offset]
                offset += 1
                if byte == UInt8(ascii: "\n") {
                    starts.append(offset)
                } else if byte == UInt8(ascii: "\r"), offset == buffer.count || buffer[offset] != UInt8(ascii: "\n") {
                    starts.append(offset)
                }
            }
            return starts
        }
    }

    /// The position of a byte; an offset past the end gives the end. A leading BOM does not count as a column.
    public func position(of offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        let column = bytes.withUnsafeBytes { buffer in
            // Continuation bytes (10xxxxxx) belong to the scalar before them.
            buffer[lineStarts[low]..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        }
        let bom = low == 0 && offset >= 3 && bytes.hasByteOrderMark ? 1 : 0
        return SourcePosition(byteOffset: offset, line: low + 1, column: column - bom)
    }

    /// The text of a line (1-based) without its end; `nil` past the last line.
    public func line(_ number: Int) -> String? {
        guard number >= 1, number <= lineStarts.count else { return nil }
        var range = lineStarts[number - 1]..<(number < lineStarts.count ? lineStarts[number] : bytes.count)
        while let last = range.last, bytes[last] == UInt8(ascii: "\n") || bytes[last] == UInt8(ascii: "\r") {
            range = range.lowerBound..<last
        }
        if number == 1, bytes.hasByteOrderMark { range = 3..<range.upperBound }
        return bytes.text(range)
    }
}
