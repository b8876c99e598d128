/// A set of texts that is asked by bytes, so that a look-up makes no `String`.
///
/// Open addressing over one block of bytes. The bytes of a text decide, not its canonical equivalents.
package struct CodeIndex: Sendable {
    package typealias Bytes = UnsafeBufferPointer<UInt8>

    private var text: [UInt8] = []
    /// Where each text ends; it starts where the one before ends.
    private var ends: [Int32] = []
    /// The number of a text + 1 at the slot of its hash.
    private var slots: [Int32]

    package init(_ texts: some Collection<String>) {
        var size = 4
        while size < texts.count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for item in texts {
            text.append(contentsOf: item.utf8)
            ends.append(Int32(truncatingIfNeeded: text.count))
        }
        text.withUnsafeBufferPointer { bytes in
            for number in ends.indices {
                var slot = Self.hash(self[number, in: bytes]) & (size - 1)
                while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
                slots[slot] = Int32(number + 1)
            }
        }
    }

    package var count: Int { ends.count }

    package func contains(_ key: Bytes) -> Bool { number(of: key) != nil }

    /// The number of a text, in the order in which they were given.
    package func number(of key: Bytes) -> Int? {
        guard !ends.isEmpty else { return nil }
        return text.withUnsafeBufferPointer { bytes in
            var slot = Self.hash(key) & (slots.count - 1)
            while slots[slot] != 0 {
                let number = Int(slots[slot]) - 1
                let known = self[number, in: bytes]
                if known.hasSameBytes(as: key) { return number }
                slot = (slot + 1) & (slots.count - 1)
            }
            return nil
        }
    }

    private subscript(number: Int, in bytes: Bytes) -> Bytes {
        let start = number == 0 ? 0 : Int(ends[number - 1])
        return Bytes(rebasing: bytes[start..<Int(ends[number])])
    }

    /// FNV-1a, folded: the low bits alone decide.
    @inline(__always)
    private static func hash(_ key: Bytes) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0x7FFF_FFFF)
    }
}
