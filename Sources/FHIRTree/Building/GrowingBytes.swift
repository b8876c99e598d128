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

    var bytes: [UInt8] { withBytes { Array($0) } }

    /// Gives the bytes to `body`; the pointer must not leave it.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: start, count: count))
    }

    /// The bytes for a reader: their memory is handed on if it has room for the margin, unless three quarters of it
    /// would be held for nothing.
    consuming func source() -> SourceBytes {
        guard capacity / 4 <= count else {
            let copy = withBytes { SourceBytes($0) }
            _ = consume self
            return copy
        }
        makeRoom(for: SourceBytes.margin)
        let source = SourceBytes(taking: start, count: count)
        discard self
        return source
    }

    var last: UInt8? {
        @inline(__always) get { count == 0 ? nil : start[count &- 1] }
    }

    @inline(__always)
    private mutating func makeRoom(for more: Int) {
        if capacity &- count < more { grow(to: count &+ more) }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        start[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let from = bytes.baseAddress else { return }
        makeRoom(for: bytes.count)
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
        if (0..<10).contains(number) { return append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number)) }
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude, limit: UInt = 10, length = 1
        while rest >= limit, length < 20 {
            limit = limit &* 10
            length += 1
        }
        makeRoom(for: length)
        for place in (count..<count + length).reversed() {
            start[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += length
    }

    /// Appends a text between quotes: only what must be escaped is.
    mutating func append(quoted text: String) {
        JSONString.withBytes(of: text) { bytes in
            makeRoom(for: bytes.count &+ 2)
            put(UInt8(ascii: "\""))
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

    /// Appends a text, escaped, between two pieces of JSON.
    mutating func append(_ front: StaticString, escaped text: String, _ rest: String, _ back: StaticString) {
        append(piece: front)
        JSONString.withBytes(of: text) { append(escaped: $0) }
        if !rest.isEmpty { JSONString.withBytes(of: rest) { append(escaped: $0) } }
        append(piece: back)
    }

    /// Appends JSON as it is.
    @inline(__always)
    mutating func append(piece: StaticString) {
        let bytes = UnsafeBufferPointer(start: piece.utf8Start, count: piece.utf8CodeUnitCount)
        makeRoom(for: bytes.count)
        bytes.copyBriefly(to: start + count)
        count &+= bytes.count
    }

    /// Appends the name of a member in its quotes, with the colon.
    ///
    /// - Parameter isFirst: whether no comma is in front.
    @inline(__always)
    mutating func append(name: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
        makeRoom(for: name.count &+ 4)
        if !isFirst { put(UInt8(ascii: ",")) }
        put(UInt8(ascii: "\""))
        name.copyBriefly(to: start + count)
        count &+= name.count
        put(UInt8(ascii: "\""))
        put(UInt8(ascii: ":"))
    }

    /// Appends a byte for which there is room.
    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        start[count] = byte
        count &+= 1
    }

    /// Copies word by word up to what must be escaped, which nearly no text has.
    @inline(__always)
    private mutating func append(escaped bytes: UnsafeBufferPointer<UInt8>) {
        makeRoom(for: bytes.count)
        let plain = JSONString.copyPlain(bytes, to: start + count)
        count &+= plain
        if plain < bytes.count { append(withEscapes: bytes[plain...]) }
    }

    /// Goes byte by byte where something must be escaped, and back to words behind it.
    @inline(never)
    private mutating func append(withEscapes bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        var rest = bytes
        while !rest.isEmpty {
            for byte in rest.prefix(JSONString.pieceCount) { append(escaped: byte) }
            rest = rest.dropFirst(JSONString.pieceCount)
            makeRoom(for: rest.count)
            let plain = JSONString.copyPlain(UnsafeBufferPointer(rebasing: rest), to: start + count)
            count &+= plain
            rest = rest.dropFirst(plain)
        }
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(byte)
        case 0x20...: append(byte)
        default: JSONString.escape(byte)?.withUnsafeBufferPointer { append($0) }
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

extension UnsafeBufferPointer<UInt8> {
    /// Copies a few bytes, as names have, in two words that may overlap: calling for it would take longer.
    @inline(__always)
    fileprivate func copyBriefly(to target: UnsafeMutablePointer<UInt8>) {
        guard let baseAddress else { return }
        let from = UnsafeRawPointer(baseAddress), to = UnsafeMutableRawPointer(target)
        switch count {
        case 33...: to.copyMemory(from: from, byteCount: count)
        case 17...:
            let first = from.loadUnaligned(as: SIMD2<UInt64>.self)
            let last = from.loadUnaligned(fromByteOffset: count &- 16, as: SIMD2<UInt64>.self)
            to.storeBytes(of: first, as: SIMD2<UInt64>.self)
            to.storeBytes(of: last, toByteOffset: count &- 16, as: SIMD2<UInt64>.self)
        case 8...:
            let (first, last) = (from.word(at: 0), from.word(at: count &- 8))
            to.storeBytes(of: first, as: UInt64.self)
            to.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
        case 4...:
            let first = from.loadUnaligned(as: UInt32.self)
            let last = from.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            to.storeBytes(of: first, as: UInt32.self)
            to.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
        default:
            for place in 0..<count { target[place] = baseAddress[place] }
        }
    }
}

extension UnsafeRawPointer {
    @inline(__always)
    fileprivate func word(at offset: Int) -> UInt64 { loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
}
