import FHIRTree

/// Reads the tagged files of a stream, one after the other, in the memory of one.
///
/// A file ends where a line begins another one: with the header of a format. Behind an end mark (1A) that line may
/// begin at once. What is in front of the first header belongs to the first file.
public struct TaggedTextReader {
    private let stream: ByteStream
    private let limit: Int
    private var line = 1, columns = 0

    /// Reads on from where a stream stands.
    ///
    /// - Parameter limit: the bytes that one file may have.
    public init(_ stream: ByteStream, limit: Int = ParsingLimits.standard.bytes) {
        (self.stream, self.limit) = (stream, limit)
    }

    /// The next file; `nil` at the end.
    ///
    /// - Throws: when the source can no longer be read, or a file is larger than the limit.
    public mutating func next() throws(FileInputError) -> TaggedSegment? {
        var searched = 1
        while true {
            let isWhole = stream.isAtEnd
            if let next = stream.withUnread({ Self.nextHeader(in: $0, from: &searched, isWhole: isWhole) }) {
                return take(next)
            }
            if isWhole { return stream.unreadCount > 0 ? take(stream.unreadCount) : nil }
            guard stream.unreadCount <= limit else {
                throw FileInputError(path: stream.name, reason: .tooLarge(limit: limit))
            }
            _ = try stream.fill()
        }
    }

    /// Where the next file begins; goes on where it ended.
    static func nextHeader(
        in bytes: UnsafeBufferPointer<UInt8>, from searched: inout Int, isWhole: Bool
    ) -> Int? {
        let end = isWhole ? bytes.count : bytes.count - TaggedText.headerReach
        for place in searched..<max(end, searched) {
            switch bytes[place - 1] {
            // Most bytes are above all that ends a line.
            case (TaggedText.endMark + 1)...: continue
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), TaggedText.endMark:
                guard TaggedText.begins(UnsafeBufferPointer(rebasing: bytes[place...])) else { continue }
                searched = place
                return place
            default: continue
            }
        }
        searched = max(end, searched)
        return nil
    }

    private mutating func take(_ count: Int) -> TaggedSegment {
        let segment = stream.withUnread { bytes in
            TaggedSegment(
                bytes: SourceBytes(UnsafeBufferPointer(rebasing: bytes[..<count])), byteOffset: stream.offset,
                line: line, columnsBefore: columns)
        }
        stream.consume(count)
        segment.bytes.withUnsafeBytes { bytes in
            var start: Int?
            for (offset, byte) in bytes.enumerated() where byte <= UInt8(ascii: "\r") {
                let isEnd =
                    byte == UInt8(ascii: "\n")
                    || byte == UInt8(ascii: "\r") && (offset + 1 == count || bytes[offset + 1] != UInt8(ascii: "\n"))
                if isEnd { (line, start) = (line + 1, offset + 1) }
            }
            columns = start.map { count - $0 } ?? columns + count
        }
        return segment
    }
}
