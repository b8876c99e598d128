import Diagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Turns byte offsets of one input into lines and columns.
///
/// Built once when the first position is asked for; then each position costs a look at one block of the input, however
/// long its line is.
public struct LineIndex: Sendable {
    private let bytes: SourceBytes
    /// What stands in front of each block of the input, from which lines and columns are counted.
    private let blocks: [Block]
    private static let blockSize = 1024
    /// Whether the input has a CR, which few have.
    private let hasReturns: Bool

    private struct Block {
        /// How many lines end before the block, and where the line starts that goes on into it.
        var lines = 0, lineStart = 0
        /// How many scalars of that line start before the block.
        var scalars = 0
    }

    public init(_ bytes: SourceBytes) {
        self.bytes = bytes
        hasReturns = memchr(bytes.start, 0x0D, bytes.count) != nil
        var block = Block()
        var blocks = [block]
        blocks.reserveCapacity(bytes.count / Self.blockSize + 1)
        for start in stride(from: 0, through: bytes.count - Self.blockSize, by: Self.blockSize) {
            block = Self.position(from: block, start, to: start + Self.blockSize, in: bytes, hasReturns)
            blocks.append(block)
        }
        self.blocks = blocks
    }

    /// What stands in front of a place behind the start of a block.
    @inline(__always)
    private static func position(
        from block: Block, _ start: Int, to end: Int, in bytes: SourceBytes, _ hasReturns: Bool
    ) -> Block {
        let ends = hasReturns ? bytes.lineEnds(in: start..<end) : bytes.lineFeeds(in: start..<end)
        guard ends > 0 else {
            return Block(
                lines: block.lines, lineStart: block.lineStart,
                scalars: block.scalars + bytes.scalars(in: start..<end))
        }
        let lineStart = bytes.lastLineStart(in: start..<end)
        return Block(
            lines: block.lines + ends, lineStart: lineStart, scalars: bytes.scalars(in: lineStart..<end))
    }

    /// The position of a byte; an offset past the end gives the end. A leading BOM does not count as a column.
    public func position(of offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        let number = offset / Self.blockSize
        let found = Self.position(from: blocks[number], number * Self.blockSize, to: offset, in: bytes, hasReturns)
        let bom = found.lineStart == 0 && offset >= 3 && bytes.hasByteOrderMark ? 1 : 0
        return SourcePosition(byteOffset: offset, line: found.lines + 1, column: 1 + found.scalars - bom)
    }

    /// The text of a line (1-based) without its end; `nil` past the last line.
    public func line(_ number: Int) -> String? {
        guard number >= 1, let start = start(ofLine: number - 1) else { return nil }
        var range = start..<(self.start(ofLine: number) ?? bytes.count)
        while let last = range.last, bytes[last] == UInt8(ascii: "\n") || bytes[last] == UInt8(ascii: "\r") {
            range = range.lowerBound..<last
        }
        if number == 1, bytes.hasByteOrderMark { range = 3..<range.upperBound }
        return bytes.text(range)
    }

    /// Where the line starts before which so many end.
    private func start(ofLine number: Int) -> Int? {
        var (low, high) = (0, blocks.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if blocks[middle].lines <= number { low = middle } else { high = middle }
        }
        var left = number - blocks[low].lines
        if left == 0 { return blocks[low].lineStart }
        for offset in low * Self.blockSize..<bytes.count where bytes.isLineEnd(offset) {
            left -= 1
            if left == 0 { return offset + 1 }
        }
        return nil
    }
}

extension SourceBytes {
    /// Whether a line ends with a byte: LF, or CR without an LF behind it. The margin has none.
    fileprivate func isLineEnd(_ offset: Int) -> Bool {
        start[offset] == UInt8(ascii: "\n")
            || (start[offset] == UInt8(ascii: "\r") && start[offset + 1] != UInt8(ascii: "\n"))
    }

    fileprivate func lineEnds(in range: Range<Int>) -> Int {
        count(in: range) { word, next in
            let returns = Self.marks(of: UInt8(ascii: "\r"), in: word)
            let feeds = Self.marks(of: UInt8(ascii: "\n"), in: word)
            return returns == 0 ? feeds : feeds | returns & ~Self.marks(of: UInt8(ascii: "\n"), in: next())
        }
    }

    fileprivate func lineFeeds(in range: Range<Int>) -> Int {
        count(in: range) { word, _ in Self.marks(of: UInt8(ascii: "\n"), in: word) }
    }

    /// Continuation bytes (10xxxxxx) belong to the scalar before them.
    fileprivate func scalars(in range: Range<Int>) -> Int { count(in: range) { word, _ in ~word | word << 1 } }

    /// Where a line starts behind the last end of a line in a part that has one.
    fileprivate func lastLineStart(in range: Range<Int>) -> Int {
        var offset = range.upperBound
        while offset > range.lowerBound, !isLineEnd(offset - 1) { offset -= 1 }
        return offset
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080, lowest: UInt64 = 0x0101_0101_0101_0101

    /// Sets the high bit of each byte of a word that is a certain one of ASCII, and no other high bit.
    @inline(__always)
    private static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
        let rest = word ^ (lowest &* UInt64(byte))
        return ~(((rest & ~highBits) &+ ~highBits) | rest) & highBits
    }

    private static func sum(_ counts: UInt64) -> Int {
        let even: UInt64 = 0x00FF_00FF_00FF_00FF
        let pairs = (counts & even) &+ ((counts &>> 8) & even)
        return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
    }

    /// How many high bits `marks` sets for the bytes of a part, eight at a time; what it sets beside them is left out.
    ///
    /// - Parameter marks: is given a word with its first byte lowest, and the word that starts a byte later.
    @inline(__always)
    private func count(in range: Range<Int>, marks: (UInt64, () -> UInt64) -> UInt64) -> Int {
        let text = UnsafeRawPointer(start)
        func word(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        var total = 0, offset = range.lowerBound
        while offset < range.upperBound {
            // Each byte counts for itself, and so far a byte can count.
            let end = min(offset &+ 8 * 255, range.upperBound)
            var counts: UInt64 = 0
            while offset &+ 8 <= end {
                counts &+= (marks(word(offset)) { word(offset &+ 1) } & Self.highBits) &>> 7
                offset &+= 8
            }
            total &+= Self.sum(counts)
            guard offset < end else { continue }
            let rest = (marks(word(offset)) { word(offset &+ 1) } & Self.highBits) &>> 7
            total &+= Self.sum(rest & ((1 << UInt64((end &- offset) &* 8)) &- 1))
            offset = end
        }
        return total
    }
}
