/// Finds the number of an element name from its bytes: one open-addressing table over the generated list.
///
/// Unsafe on purpose: the scanner asks once for each member of each object. All pointers stem from a string literal or from
/// `init`, live as long as the process, and are only read after `init`.
final class ElementNameIndex: @unchecked Sendable {
    static let shared = ElementNameIndex(elementNameTable)

    private static let slotCount = 8192
    private let slots: UnsafeMutablePointer<UInt16>
    private let starts: UnsafeMutablePointer<UInt32>  // one more than there are names: a name ends before the next
    private let bytes: UnsafePointer<UInt8>
    let count: Int

    init(_ table: StaticString) {
        bytes = table.utf8Start
        let end = table.utf8CodeUnitCount
        var offsets: [UInt32] = [0, 0]  // number 0 is no name
        for offset in 0..<end where bytes[offset] == UInt8(ascii: "\n") { offsets.append(UInt32(offset + 1)) }
        if end > 0 { offsets.append(UInt32(end + 1)) }
        count = offsets.count - 2
        precondition(count < Self.slotCount * 3 / 4, "the table of names has outgrown its slots")
        starts = .allocate(capacity: offsets.count)
        starts.initialize(from: offsets, count: offsets.count)
        slots = .allocate(capacity: Self.slotCount)
        slots.initialize(repeating: 0, count: Self.slotCount)
        for number in 1..<(count + 1) {
            let start = Int(starts[number]), length = Int(starts[number + 1]) - start - 1
            var slot = Self.hash(bytes + start, length)
            while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
            slots[slot] = UInt16(number)
        }
    }

    /// The number of a name, with or without the leading `_` of a companion.
    @inline(__always)
    func name(at start: UnsafePointer<UInt8>, count length: Int) -> UInt16 {
        if length > 1, start[0] == UInt8(ascii: "_") {
            let number = find(start + 1, length - 1)
            return number == 0 ? 0 : number | ElementName.companionBit
        }
        return find(start, length)
    }

    func name(of text: UnsafeBufferPointer<UInt8>) -> ElementName {
        guard let start = text.baseAddress else { return .unknown }
        return ElementName(rawValue: name(at: start, count: text.count))
    }

    func text(of name: ElementName) -> String? {
        let number = Int(name.rawValue)
        guard number >= 1, number <= count else { return nil }
        let start = Int(starts[number]), length = Int(starts[number + 1]) - start - 1
        return String(decoding: UnsafeBufferPointer(start: bytes + start, count: length), as: UTF8.self)
    }

    @inline(__always)
    private func find(_ start: UnsafePointer<UInt8>, _ length: Int) -> UInt16 {
        var slot = Self.hash(start, length)
        while true {
            let number = slots[slot]
            if number == 0 { return 0 }
            let candidate = Int(starts[Int(number)])
            if Int(starts[Int(number) + 1]) - candidate - 1 == length, equal(start, bytes + candidate, length) {
                return number
            }
            slot = (slot &+ 1) & (Self.slotCount - 1)
        }
    }

    @inline(__always)
    private func equal(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        guard count >= 8 else {
            var index = 0
            while index < count {
                if a[index] != b[index] { return false }
                index &+= 1
            }
            return true
        }
        let x = UnsafeRawPointer(a), y = UnsafeRawPointer(b)
        var offset = 0
        while offset &+ 8 <= count {
            if x.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                != y.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            {
                return false
            }
            offset &+= 8
        }
        let last = count &- 8
        return x.loadUnaligned(fromByteOffset: last, as: UInt64.self)
            == y.loadUnaligned(fromByteOffset: last, as: UInt64.self)
    }

    /// Mixes length, first and last eight (or four) bytes: names are short and differ there.
    @inline(__always)
    private static func hash(_ start: UnsafePointer<UInt8>, _ length: Int) -> Int {
        let bytes = UnsafeRawPointer(start)
        var mixed = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
        if length >= 8 {
            mixed ^= bytes.loadUnaligned(as: UInt64.self) &* 0xFF51_AFD7_ED55_8CCD
            mixed ^= bytes.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self) &* 0xC4CE_B9FE_1A85_EC53
        } else if length >= 4 {
            let first = UInt64(bytes.loadUnaligned(as: UInt32.self))
            let last = UInt64(bytes.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self))
            mixed ^= (first | last &<< 32) &* 0xFF51_AFD7_ED55_8CCD
        } else {
            var index = 0
            while index < length {
                mixed = (mixed ^ UInt64(start[index])) &* 0x0100_0000_01B3
                index &+= 1
            }
        }
        mixed ^= mixed &>> 32
        return Int(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) &>> 51)
    }
}
