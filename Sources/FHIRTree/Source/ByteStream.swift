#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Bytes that arrive piece by piece: a file, standard input, a pipe.
///
/// What has arrived and is not yet consumed can be looked at, so that a caller may find out what the bytes are before
/// it decides who reads them. Memory is what is looked at, no more. Not for sharing between threads.
public final class ByteStream {
    /// Puts the next bytes into the buffer and returns how many there are; 0 at the end.
    public typealias Source = (UnsafeMutableRawBufferPointer) throws(FileInputError) -> Int

    /// The name under which the input is spoken of.
    public let name: String
    private let source: Source
    private let descriptor: Int32?, isOwner: Bool
    private var buffer: UnsafeMutableRawPointer
    private var capacity: Int
    private var start = 0, end = 0
    /// Whether the source has ended; unconsumed bytes may remain.
    public private(set) var isAtEnd = false
    /// Bytes consumed so far: the offset of the first unread byte in the whole stream.
    public private(set) var offset = 0

    /// A stream over any source.
    public convenience init(name: String, bufferSize: Int = 1 << 18, source: @escaping Source) {
        self.init(name: name, bufferSize: bufferSize, descriptor: nil, source: source)
    }

    /// A stream over an open descriptor, such as standard input (0), which stays open.
    public convenience init(descriptor: Int32, name: String) {
        self.init(name: name, bufferSize: 1 << 18, descriptor: descriptor) { buffer throws(FileInputError) in
            try System.read(descriptor, into: buffer, name: name)
        }
    }

    /// A stream over a file, a named pipe or a device.
    public convenience init(path: String) throws(FileInputError) {
        if FileInput.kind(of: path) == .folder { throw FileInputError(path: path, reason: .notAFile) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileInputError(path: path, errno: errno) }
        self.init(name: path, bufferSize: 1 << 18, descriptor: descriptor, isOwner: true) {
            buffer throws(FileInputError) in
            try System.read(descriptor, into: buffer, name: path)
        }
    }

    private init(
        name: String, bufferSize: Int, descriptor: Int32?, isOwner: Bool = false, source: @escaping Source
    ) {
        (self.name, self.source, self.descriptor, self.isOwner) = (name, source, descriptor, isOwner)
        capacity = max(16, bufferSize)
        buffer = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit {
        buffer.deallocate()
        if isOwner, let descriptor { _ = close(descriptor) }
    }

    /// How many bytes can be looked at without reading on.
    public var unreadCount: Int { end - start }

    /// Gives the bytes that have arrived and are not consumed to `body`; the pointer must not leave it.
    public func withUnread<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let bytes = UnsafeRawBufferPointer(start: buffer + start, count: end - start)
        return try body(bytes.assumingMemoryBound(to: UInt8.self))
    }

    /// Reads more, keeping what is unread.
    /// - Returns: `false` at the end of the source.
    public func fill() throws(FileInputError) -> Bool {
        guard !isAtEnd else { return false }
        if start == end {
            (start, end) = (0, 0)
        } else if end == capacity {
            makeRoom()
        }
        let got = try source(UnsafeMutableRawBufferPointer(start: buffer + end, count: capacity - end))
        end += got
        isAtEnd = got == 0
        return !isAtEnd
    }

    /// Whether a pipe or a terminal gives nothing for so long, so that ``fill()`` would wait. Files and sources without
    /// a descriptor are never idle.
    public func isIdle(for milliseconds: Int) -> Bool {
        guard !isAtEnd, let descriptor else { return false }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, Int32(clamping: milliseconds)) == 0
    }

    /// Marks the first unread bytes as read.
    public func consume(_ count: Int) {
        precondition(count >= 0 && count <= end - start)
        start += count
        offset += count
    }

    /// All that is left, consumed.
    /// - Throws: `tooLarge` once more than `limit` bytes have come.
    public func readAll(limit: Int = ParsingLimits.standard.bytes) throws(FileInputError) -> SourceBytes {
        repeat {
            guard unreadCount <= limit else { throw FileInputError(path: name, reason: .tooLarge(limit: limit)) }
        } while try fill()
        let bytes = withUnread { SourceBytes($0) }
        consume(unreadCount)
        return bytes
    }

    /// Moves the unread bytes to the front, or doubles the buffer when they fill half of it.
    private func makeRoom() {
        if start >= capacity / 2 {
            buffer.copyMemory(from: buffer + start, byteCount: end - start)
        } else {
            let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2, alignment: 16)
            larger.copyMemory(from: buffer + start, byteCount: end - start)
            buffer.deallocate()
            (buffer, capacity) = (larger, capacity * 2)
        }
        (start, end) = (0, end - start)
    }
}
