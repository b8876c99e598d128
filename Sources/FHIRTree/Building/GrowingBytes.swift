/// Bytes that are appended in small pieces.
///
/// Unsafe on purpose: an array checks for each piece whether it is alone and has room, which is most of the cost of
/// JSON that is written value by value.
struct GrowingBytes: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 4_096) {
        self.capacity = capacity
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    var last: UInt8? {
        @inline(__always) get { count == 0 ? nil : start[count &- 1] }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(to: count &+ 1) }
        start[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let from = bytes.baseAddress else { return }
        if capacity &- count < bytes.count { grow(to: count + bytes.count) }
        (start + count).update(from: from, count: bytes.count)
        count &+= bytes.count
    }

    mutating func append(_ other: borrowing GrowingBytes) {
        append(UnsafeBufferPointer(start: other.start, count: other.count))
    }

    /// Appends a text as it is.
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// Appends a text between quotes: only what must be escaped is.
    mutating func append(quoted text: String) {
        var text = text
        append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            if JSONString.isPlain(bytes) {
                append(bytes)
            } else {
                for byte in bytes {
                    if let escape = JSONString.escape(byte) {
                        escape.withUnsafeBufferPointer { append($0) }
                    } else {
                        append(byte)
                    }
                }
            }
        }
        append(UInt8(ascii: "\""))
    }

    /// Takes back what stands from a place on.
    mutating func removeAll(from place: Int) {
        precondition((0...count).contains(place))
        count = place
    }

    @inline(never)
    private mutating func grow(to needed: Int) {
        let larger = max(needed, capacity * 2)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.moveInitialize(from: start, count: count)
        start.deallocate()
        (start, capacity) = (moved, larger)
    }
}
