import FHIRTree

/// The texts met while a document is read, so that one which comes again – a `system`, a `url`, a unit – is the same
/// string in memory: nothing is allocated or copied for it. Half the longer texts of a typical Bundle are repetitions.
///
/// Unsafe on purpose: the bytes are those of the document that is read, and stay as long as the reader.
struct RepeatedTexts {
    private struct Slot {
        var bytes: UnsafeRawPointer?
        var count = 0
        var text = ""
    }

    /// One place a hash: a text that falls on the place of another takes it.
    private var slots: [Slot]
    private static let bits = 8

    /// Shorter texts need no memory of their own, and longer ones are seldom repeated.
    static let lengths = 16...96

    /// - Parameter entries: how many values the document has; a small one gains nothing.
    init(entries: Int) { slots = entries < 128 ? [] : [Slot](repeating: Slot(), count: 1 << Self.bits) }

    var isEmpty: Bool { slots.isEmpty }

    /// The text of bytes whose count is in ``lengths``.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) -> String {
        let raw = UnsafeRawBufferPointer(bytes)
        let index = Self.place(of: raw)
        if let known = slots[index].bytes, slots[index].count == raw.count,
            Self.areEqual(UnsafeRawBufferPointer(start: known, count: raw.count), raw)
        {
            return slots[index].text
        }
        let text = CheckedText.text(bytes, isASCII: isASCII)
        slots[index] = Slot(bytes: raw.baseAddress, count: raw.count, text: text)
        return text
    }

    /// By length, middle and end: the beginnings of URLs are too much alike.
    @inline(__always)
    private static func place(of bytes: UnsafeRawBufferPointer) -> Int {
        let middle = bytes.loadUnaligned(fromByteOffset: bytes.count / 2 - 4, as: UInt64.self)
        let end = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        let mixed = (middle ^ end &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> (64 - UInt64(bits)))
    }

    /// Whether two texts of one length, at least 8 bytes, are equal.
    @inline(__always)
    private static func areEqual(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
        var offset = 0
        let last = a.count &- 8
        while offset < last {
            guard
                a.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    == b.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            else { return false }
            offset &+= 8
        }
        return a.loadUnaligned(fromByteOffset: last, as: UInt64.self)
            == b.loadUnaligned(fromByteOffset: last, as: UInt64.self)
    }
}
