#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Reads newline-delimited JSON: each line is a document of its own, and a bad line never stops the rest.
///
/// A line ends at LF or CR LF; the last one may end with the stream. Lines that are empty or only white space are
/// skipped without a finding but count as lines. A byte order mark stays with its line, whose document reports it
/// (`JSN-0201`). Memory is that of the longest line within the limit, whatever the size of the stream.
///
/// - Codes: `NDJ-0101` a line beyond the limit.
/// - Source: FHIR R4 (4.0.1), nd-json.html; ndjson specification 1.0, section 3 (LF, optional CR, empty lines).
public struct NDJSONReader {
    /// The largest line in bytes that ``init(_:lineLimit:)`` takes if nothing else is said: 64 MiB.
    public static let standardLineLimit = 1 << 26

    private let stream: ByteStream
    private let lineLimit: Int
    private var number = 0

    /// Reads on from where a stream stands.
    public init(_ stream: ByteStream, lineLimit: Int = standardLineLimit) {
        (self.stream, self.lineLimit) = (stream, max(1, lineLimit))
    }

    public init(path: String, lineLimit: Int = standardLineLimit) throws(FileInputError) {
        self.init(try ByteStream(path: path), lineLimit: lineLimit)
    }

    /// The next line that is not blank; `nil` at the end.
    /// - Throws: when the source can no longer be read, not for what a line holds.
    public mutating func next() throws(FileInputError) -> NDJSONLine? {
        while true {
            guard let line = try nextLine() else { return nil }
            if line.refusal != nil || line.bytes?.isBlank == false { return line }
        }
    }

    /// Whether the next line has not come and nothing comes for so long, so that ``next()`` would wait for it.
    public func isIdle(for milliseconds: Int) -> Bool {
        stream.withUnread { $0.firstLineFeed(from: 0) } == nil && stream.isIdle(for: milliseconds)
    }

    private mutating func nextLine() throws(FileInputError) -> NDJSONLine? {
        var searched = 0
        while true {
            if let found = stream.withUnread({ $0.firstLineFeed(from: searched) }) {
                return take(found, withEnd: 1)
            }
            searched = stream.unreadCount
            if searched > lineLimit + 1 { return try skipLine() }
            guard try stream.fill() else {
                return stream.unreadCount == 0 ? nil : take(stream.unreadCount, withEnd: 0)
            }
        }
    }

    /// Consumes a line of `count` bytes and its LF.
    private mutating func take(_ count: Int, withEnd endCount: Int) -> NDJSONLine {
        number += 1
        defer { stream.consume(count + endCount) }
        let isReturnTerminated = stream.withUnread { count > 0 && $0[count - 1] == UInt8(ascii: "\r") }
        let size = isReturnTerminated ? count - 1 : count
        guard size <= lineLimit else {
            return NDJSONLine(number: number, byteOffset: stream.offset, size: size, limit: lineLimit)
        }
        let bytes = stream.withUnread { SourceBytes(UnsafeBufferPointer(rebasing: $0[..<size])) }
        return NDJSONLine(number: number, byteOffset: stream.offset, bytes: bytes)
    }

    /// Passes over a line that is longer than the limit, piece by piece.
    private mutating func skipLine() throws(FileInputError) -> NDJSONLine {
        number += 1
        let start = stream.offset
        var size = 0
        while true {
            let found = stream.withUnread { $0.firstLineFeed(from: 0) }
            size += found ?? stream.unreadCount
            stream.consume(found.map { $0 + 1 } ?? stream.unreadCount)
            guard found == nil, try stream.fill() else { break }
        }
        return NDJSONLine(number: number, byteOffset: start, size: size, limit: lineLimit)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The index of the first LF at or after `start`.
    fileprivate func firstLineFeed(from start: Int) -> Int? {
        guard let base = baseAddress, start < count,
            let found = memchr(base + start, 0x0A, count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}

extension SourceBytes {
    /// Whether there is nothing but white space, perhaps behind a byte order mark.
    fileprivate var isBlank: Bool {
        withUnsafeBytes { bytes in
            bytes.dropFirst(hasByteOrderMark ? 3 : 0).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        }
    }
}
