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
        lineStarts = bytes.withUnsafeBytes { buffer in
            var starts = [0]
            var offset = 0
            while offset < buffer.count {
                offset = Self.lineEnd(from: offset, in: buffer)
                guard offset < buffer.count else { break }
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
        let isShort = zip(lineStarts, lineStarts.dropFirst() + [bytes.count]).allSatisfy { $1 - $0 <= Self.blockSize }
        scalarsBefore = isShort ? [] : Self.scalarsBefore(blocksOf: bytes)
    }

    /// The first place from `offset` on that may end a line: eight bytes that do not are passed over at once.
    @inline(__always)
    private static func lineEnd(from offset: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Int {
        UnsafeRawBufferPointer(buffer).passingWords(from: offset) { word in
            // Both ends of lines are below 0x10: few other bytes are.
            (word &- 0x1010_1010_1010_1010) & ~word & 0x8080_8080_8080_8080
        }
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
        part.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
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
