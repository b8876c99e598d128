import Diagnostics

/// Turns byte offsets of one input into lines and columns.
///
/// Built once when the first position is asked for; then each position costs a binary search and a bounded look at its
/// line, however long that line is.
public struct LineIndex: Sendable {
    private let bytes: SourceBytes
    private let lineStarts: [Int]
    /// How many scalars start in front of each block: the columns of a long line are counted from the nearest block.
    private let scalarsBefore: [Int]
    private static let blockSize = 4096

    public init(_ bytes: SourceBytes) {
        self.bytes = bytes
        let starts = bytes.withUnsafeBytes { Self.lineStarts(in: UnsafeRawBufferPointer($0)) }
        lineStarts = starts
        let isShort = starts.indices.allSatisfy { line in
            (line + 1 < starts.count ? starts[line + 1] : bytes.count) - starts[line] <= Self.blockSize
        }
        scalarsBefore = isShort ? [] : Self.scalarsBefore(blocksOf: bytes)
    }

    private static func lineStarts(in text: UnsafeRawBufferPointer) -> [Int] {
        var starts = [0]
        func note(_ offset: Int) {
            let isEnd =
                text[offset] == UInt8(ascii: "\n")
                || (text[offset] == UInt8(ascii: "\r")
                    && (offset + 1 == text.count || text[offset + 1] != UInt8(ascii: "\n")))
            if isEnd { starts.append(offset + 1) }
        }
        var offset = 0
        while offset + 8 <= text.count {
            let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            // Both ends of lines are below 0x10: few other bytes are.
            var marks = ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7070_7070_7070_7070) | word) & 0x8080_8080_8080_8080
            while marks != 0 {
                note(offset + marks.trailingZeroBitCount >> 3)
                marks &= marks &- 1
            }
            offset += 8
        }
        for offset in offset..<text.count { note(offset) }
        return starts
    }

    private static func scalarsBefore(blocksOf bytes: SourceBytes) -> [Int] {
        bytes.withUnsafeBytes { buffer in
            var counts = [0]
            counts.reserveCapacity(buffer.count / blockSize + 1)
            for start in stride(from: 0, to: buffer.count - blockSize, by: blockSize) {
                counts.append(counts[counts.count - 1] + scalars(in: buffer[start..<start + blockSize]))
            }
            return counts
        }
    }

    /// Continuation bytes (10xxxxxx) belong to the scalar before them.
    private static func scalars(in part: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var count = 0
        for byte in UnsafeBufferPointer(rebasing: part) where byte & 0xC0 != 0x80 { count &+= 1 }
        return count
    }

    /// How many scalars start in a part of the input.
    private func scalars(in range: Range<Int>) -> Int {
        bytes.withUnsafeBytes { buffer in
            let block = range.upperBound / Self.blockSize * Self.blockSize
            let start = (range.lowerBound + Self.blockSize - 1) / Self.blockSize * Self.blockSize
            guard start < block, block / Self.blockSize < scalarsBefore.count else {
                return Self.scalars(in: buffer[range])
            }
            return Self.scalars(in: buffer[range.lowerBound..<start])
                + scalarsBefore[block / Self.blockSize] - scalarsBefore[start / Self.blockSize]
                + Self.scalars(in: buffer[block..<range.upperBound])
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
        let column = 1 + scalars(in: lineStarts[low]..<offset)
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
