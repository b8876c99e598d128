/// Bytes that grow at their end.
///
/// Unsafe on purpose: room for a piece is made before it is written, with `margin` bytes more, so that words can be
/// written whole where only a part of them counts.
struct ByteBuffer: ~Copyable {
    private static let margin = 16

    private(set) var start: UnsafeMutablePointer<UInt8>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 256)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(_ literal: StaticString) { append(literal.utf8Start, count: literal.utf8CodeUnitCount) }

    @inline(__always)
    mutating func append(_ source: UnsafePointer<UInt8>, count length: Int) {
        reserve(length)
        (start + count).update(from: source, count: length)
        count &+= length
    }

    /// The same for a short piece of a `SourceBytes`, whose margin may be read: whole words instead of a call.
    @inline(__always)
    mutating func append(padded source: UnsafePointer<UInt8>, count length: Int) {
        reserve(length)
        let target = UnsafeMutableRawPointer(start + count)
        var i = 0
        repeat {
            target.storeBytes(
                of: UnsafeRawPointer(source + i).loadUnaligned(as: UInt64.self), toByteOffset: i, as: UInt64.self)
            i &+= 8
        } while i < length
        count &+= length
    }

    /// `,"_name":` with or without comma and underscore.
    @inline(__always)
    mutating func appendKey(padded name: UnsafePointer<UInt8>, count length: Int, comma: Bool, companion: Bool) {
        reserve(length &+ 5)
        start[count] = UInt8(ascii: ",")
        count &+= comma ? 1 : 0
        start[count] = UInt8(ascii: "\"")
        start[count &+ 1] = UInt8(ascii: "_")
        count &+= companion ? 2 : 1
        append(padded: name, count: length)
        start[count] = UInt8(ascii: "\"")
        start[count &+ 1] = UInt8(ascii: ":")
        count &+= 2
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let first = bytes.baseAddress { append(first, count: bytes.count) }
    }

    mutating func append(text: String) {
        var text = text
        text.withUTF8 { bytes in
            if let first = bytes.baseAddress { append(first, count: bytes.count) }
        }
    }

    /// Copies bytes up to the first that `special` marks (its high bit in the word), or to `end`; gives where it
    /// stopped.
    ///
    /// The source must be readable for eight bytes past `end`.
    @inline(__always)
    mutating func append(
        _ source: UnsafePointer<UInt8>, from first: Int, to end: Int, until special: (UInt64) -> UInt64
    ) -> Int {
        var i = first
        while i < end {
            reserve(8)
            let word = UInt64(littleEndian: UnsafeRawPointer(source + i).loadUnaligned(as: UInt64.self))
            UnsafeMutableRawPointer(start + count).storeBytes(of: word.littleEndian, as: UInt64.self)
            let marks = special(word)
            let plain = min(marks == 0 ? 8 : marks.trailingZeroBitCount &>> 3, end &- i)
            count &+= plain
            i &+= plain
            if plain < 8 { break }
        }
        return i
    }

    @inline(__always)
    private mutating func reserve(_ length: Int) {
        if count &+ length &+ Self.margin > capacity { grow(length) }
    }

    @inline(never)
    private mutating func grow(_ length: Int) {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + length)
        larger.update(from: start, count: count)
        start.deallocate()
        (start, capacity) = (larger, capacity * 2 + length)
    }
}
