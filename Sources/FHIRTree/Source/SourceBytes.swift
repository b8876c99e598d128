import Diagnostics

/// The bytes of an input, read-only and shared, with a zeroed margin that lets scanners load whole words at the end.
///
/// Unsafe on purpose: the allocation is written only before or in `init`, and freed with the last reference.
public final class SourceBytes: @unchecked Sendable {
    /// How many zero bytes follow the last byte.
    static let margin = 64

    let start: UnsafeMutablePointer<UInt8>
    public let count: Int

    /// Makes room for `capacity` bytes; `fill` writes them and returns how many there are.
    public init<Failure: Error>(
        capacity: Int, fill: (UnsafeMutableBufferPointer<UInt8>) throws(Failure) -> Int
    ) throws(Failure) {
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.margin)
        do throws(Failure) {
            let filled = try fill(UnsafeMutableBufferPointer(start: memory, count: capacity))
            precondition(filled >= 0 && filled <= capacity)
            (memory + filled).initialize(repeating: 0, count: Self.margin)
            (start, count) = (memory, filled)
        } catch {
            memory.deallocate()
            throw error
        }
    }

    /// Takes over memory, which must come from `allocate`, have room for the margin behind `count` bytes, and belong to
    /// nobody else: it is freed with the last reference.
    init(taking memory: UnsafeMutablePointer<UInt8>, count: Int) {
        (memory + count).initialize(repeating: 0, count: Self.margin)
        (start, self.count) = (memory, count)
    }

    public convenience init(_ bytes: some Collection<UInt8>) {
        self.init(capacity: bytes.count) { buffer in
            _ = buffer.initialize(from: bytes)
            return bytes.count
        }
    }

    /// The UTF-8 form of a text.
    public convenience init(_ text: String) { self.init(text.utf8) }

    deinit { start.deallocate() }

    /// Whether the bytes start with the UTF-8 byte order mark, EF BB BF.
    public var hasByteOrderMark: Bool { count >= 3 && start[0] == 0xEF && start[1] == 0xBB && start[2] == 0xBF }

    /// Gives the bytes to `body`; the pointer must not leave it.
    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(UnsafeBufferPointer(start: start, count: count))
    }

    public subscript(offset: Int) -> UInt8 {
        precondition(offset >= 0 && offset < count)
        return start[offset]
    }

    /// A copy of a part.
    public subscript(range: Range<Int>) -> [UInt8] {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return Array(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
    }

    /// The text of a part; bytes that are not UTF-8 become U+FFFD.
    public func text(_ range: Range<Int>) -> String {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        let part = UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
        return String(decoding: part, as: UTF8.self)
    }
}
