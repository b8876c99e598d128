/// Bytes that are appended in small pieces.
///
/// Unsafe on purpose: an array checks for each piece whether it is alone and has room, which is most of the cost of
/// JSON that is written value by value.
struct GrowingBytes: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
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

    /// Appends a number in decimal digits.
    mutating func append(digitsOf number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude, limit: UInt = 10, length = 1
        while rest >= limit, length < 20 {
            limit = limit &* 10
            length += 1
        }
        if capacity &- count < length { grow(to: count &+ length) }
        for place in (count..<count + length).reversed() {
            start[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += length
    }

    /// Appends a text between quotes: only what must be escaped is.
    mutating func append(quoted text: String) {
        JSONString.withBytes(of: text) { bytes in
            append(UInt8(ascii: "\""))
            append(escaped: bytes)
            append(UInt8(ascii: "\""))
        }
    }

    /// Appends a text of two parts between quotes.
    mutating func append(quoted text: String, _ rest: String) {
        append(UInt8(ascii: "\""))
        JSONString.withBytes(of: text) { append(escaped: $0) }
        JSONString.withBytes(of: rest) { append(escaped: $0) }
        append(UInt8(ascii: "\""))
    }

    /// Appends the name of a member in its quotes, with the colon.
    @inline(__always)
    mutating func append(name: UnsafeBufferPointer<UInt8>) {
        guard let from = name.baseAddress else { return }
        if capacity &- count < name.count &+ 3 { grow(to: count &+ name.count &+ 3) }
        let place = start + count
        place[0] = UInt8(ascii: "\"")
        (place + 1).update(from: from, count: name.count)
        place[name.count &+ 1] = UInt8(ascii: "\"")
        place[name.count &+ 2] = UInt8(ascii: ":")
        count &+= name.count &+ 3
    }

    /// Copies word by word up to what must be escaped, which nearly no text has.
    @inline(__always)
    private mutating func append(escaped bytes: UnsafeBufferPointer<UInt8>) {
        if capacity &- count < bytes.count { grow(to: count &+ bytes.count) }
        let plain = JSONString.copyPlain(bytes, to: start + count)
        count &+= plain
        if plain < bytes.count { append(escapedByByte: bytes[plain...]) }
    }

    @inline(never)
    private mutating func append(escapedByByte bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        for byte in bytes {
            if let escape = JSONString.escape(byte) {
                escape.withUnsafeBufferPointer { append($0) }
            } else {
                append(byte)
            }
        }
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
