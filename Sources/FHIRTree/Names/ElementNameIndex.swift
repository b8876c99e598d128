/// Finds the number of an element name from its bytes: one open-addressing table over the generated list.
///
/// Unsafe on purpose: the scanner asks once for each member of each object. All pointers stem from a string literal or
/// from `init`, live as long as the process, and are only read after `init`. Names of up to 16 bytes, nearly all that
/// occur, are compared as two words; longer ones are found by their first and last words, and compared by text.
final class ElementNameIndex: @unchecked Sendable {
    static let shared = ElementNameIndex(elementNameTable)

    private struct Slot {
        var first: UInt64 = 0, second: UInt64 = 0
        var number: UInt16 = 0
    }

    private static let slotBits = 12
    private static let slotCount = 1 << slotBits
    private let slots: UnsafeMutablePointer<Slot>
    /// Those of the names with more than 16 bytes.
    private let longSlots: UnsafeMutablePointer<Slot>
    private let starts: [Int]  // where each name starts in the table, by number; one more than there are names
    private let table: UnsafePointer<UInt8>
    let count: Int

    init(_ literal: StaticString) {
        table = literal.utf8Start
        var starts = [0, 0]  // number 0 is no name
        for offset in 0..<literal.utf8CodeUnitCount where table[offset] == UInt8(ascii: "\n") {
            starts.append(offset + 1)
        }
        starts.append(literal.utf8CodeUnitCount + 1)
        count = starts.count - 2
        precondition(count < Self.slotCount * 3 / 4, "the table of names has outgrown its slots")
        slots = .allocate(capacity: Self.slotCount)
        slots.initialize(repeating: Slot(), count: Self.slotCount)
        longSlots = .allocate(capacity: Self.slotCount)
        longSlots.initialize(repeating: Slot(), count: Self.slotCount)
        for number in 1...max(count, 1) where number <= count {
            let name = UnsafeBufferPointer(
                start: table + starts[number], count: starts[number + 1] - starts[number] - 1)
            // The names at the very end of the table do not reach 16 bytes past their start.
            let isInside = starts[number] + 16 <= literal.utf8CodeUnitCount && 1...16 ~= name.count
            let short =
                isInside ? Self.words(at: table + starts[number], count: name.count) : Self.words(of: name)
            let (first, second) = short ?? Self.ends(of: name)
            let slots = short == nil ? longSlots : slots
            var slot = Self.slot(first, second)
            while slots[slot].number != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
            slots[slot] = Slot(first: first, second: second, number: UInt16(number))
        }
        self.starts = starts
    }

    /// The number of a name of at most 16 bytes, low byte first and zero behind, with or without a companion's `_`.
    @inline(__always)
    func name(ofWords first: UInt64, _ second: UInt64) -> UInt16 {
        if first & 0xFF == UInt64(UInt8(ascii: "_")) {
            let number = find(first &>> 8 | second &<< 56, second &>> 8)
            return number == 0 ? 0 : number | ElementName.companionBit
        }
        return find(first, second)
    }

    /// The number of a name in memory that reaches 16 bytes past its start, as `SourceBytes` does.
    @inline(__always)
    func name(at start: UnsafePointer<UInt8>, count: Int) -> UInt16 {
        guard count > 0, count <= 16 else { return name(of: UnsafeBufferPointer(start: start, count: count)).rawValue }
        let (first, second) = Self.words(at: start, count: count)
        return name(ofWords: first, second)
    }

    /// The 1 to 16 bytes as two words.
    @inline(__always)
    private static func words(at start: UnsafePointer<UInt8>, count: Int) -> (UInt64, UInt64) {
        let words = UnsafeRawPointer(start)
        let first = UInt64(littleEndian: words.loadUnaligned(as: UInt64.self))
        guard count > 8 else { return (first & UInt64.max &>> UInt64(64 &- 8 &* count), 0) }
        let second = UInt64(littleEndian: words.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        return (first, second & UInt64.max &>> UInt64(128 &- 8 &* count))
    }

    /// The number of a name of any length.
    func name(of text: UnsafeBufferPointer<UInt8>) -> ElementName {
        let isCompanion = text.count > 1 && text[0] == UInt8(ascii: "_")
        let element = isCompanion ? UnsafeBufferPointer(rebasing: text[1...]) : text
        let number = Self.words(of: element).map { find($0, $1) } ?? findLong(element)
        let name = ElementName(rawValue: number)
        return isCompanion ? name.companion : name
    }

    func text(of name: ElementName) -> String? {
        let number = Int(name.rawValue)
        guard number >= 1, number <= count else { return nil }
        let length = starts[number + 1] - starts[number] - 1
        return String(decoding: UnsafeBufferPointer(start: table + starts[number], count: length), as: UTF8.self)
    }

    @inline(__always)
    private func find(_ first: UInt64, _ second: UInt64) -> UInt16 {
        var slot = Self.slot(first, second)
        while true {
            let candidate = slots[slot]
            if candidate.first == first, candidate.second == second { return candidate.number }
            if candidate.number == 0 { return 0 }
            slot = (slot &+ 1) & (Self.slotCount &- 1)
        }
    }

    private func findLong(_ name: UnsafeBufferPointer<UInt8>) -> UInt16 {
        let (first, second) = Self.ends(of: name)
        var slot = Self.slot(first, second)
        while case let candidate = longSlots[slot], candidate.number != 0 {
            if candidate.first == first, candidate.second == second, isName(candidate.number, name) {
                return candidate.number
            }
            slot = (slot &+ 1) & (Self.slotCount &- 1)
        }
        return 0
    }

    /// Whether a number is that of a name.
    private func isName(_ number: UInt16, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = starts[Int(number)], count = starts[Int(number) + 1] - start - 1
        return UnsafeBufferPointer(start: table + start, count: count).hasSameBytes(as: name)
    }

    /// The first and the last eight of more than 16 bytes.
    private static func ends(of name: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
        let bytes = UnsafeRawBufferPointer(name)
        let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
        return (UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)), UInt64(littleEndian: last))
    }

    /// The up to 16 bytes as two words, from memory that ends with them.
    private static func words(of name: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
        guard name.count <= 16 else { return nil }
        let bytes = UnsafeRawBufferPointer(name)
        guard bytes.count > 8 else { return (word(of: bytes), 0) }
        let last = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
        return (UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)), last &>> UInt64(128 - 8 * bytes.count))
    }

    /// The up to eight bytes as a word, from memory that ends with them.
    private static func word(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard bytes.count >= 4 else {
            var word: UInt64 = 0
            for byte in bytes.reversed() { word = word << 8 | UInt64(byte) }
            return word
        }
        let first = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
        let last = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self))
        return UInt64(first) | UInt64(last) << UInt64(8 * (bytes.count - 4))
    }

    @inline(__always)
    private static func slot(_ first: UInt64, _ second: UInt64) -> Int {
        let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC4CE_B9FE_1A85_EC53)
        return Int(truncatingIfNeeded: ((mixed ^ mixed &>> 29) &* 0x9E37_79B9_7F4A_7C15) &>> (64 &- UInt64(slotBits)))
    }
}
