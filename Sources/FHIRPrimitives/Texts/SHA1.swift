/// The digest of name-based UUIDs and of attachments. Not for security.
///
/// - Source: FIPS 180-4, section 6.1.
package enum SHA1 {
    package static func digest(of message: [UInt8]) -> [UInt8] {
        message.withUnsafeBytes { digest(of: $0) }
    }

    package static func digest(of message: UnsafeRawBufferPointer) -> [UInt8] {
        var state = State()
        let whole = message.count & ~63, left = message.count - whole
        for start in stride(from: 0, to: whole, by: 64) { state.mix(message, at: start) }
        // What is left, the bit behind the message, and its length in bits.
        let size = left < 56 ? 64 : 128
        withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { rest in
            rest.initializeMemory(as: UInt8.self, repeating: 0)
            rest.copyMemory(from: UnsafeRawBufferPointer(rebasing: message[whole...]))
            rest[left] = 0x80
            rest.storeBytes(of: UInt64(message.count * 8).bigEndian, toByteOffset: size - 8, as: UInt64.self)
            for start in stride(from: 0, to: size, by: 64) { state.mix(UnsafeRawBufferPointer(rest), at: start) }
        }
        return state.bytes
    }

    private struct State {
        var a: UInt32 = 0x6745_2301, b: UInt32 = 0xEFCD_AB89, c: UInt32 = 0x98BA_DCFE, d: UInt32 = 0x1032_5476
        var e: UInt32 = 0xC3D2_E1F0

        /// Takes the 64 bytes from a place on.
        mutating func mix(_ bytes: UnsafeRawBufferPointer, at start: Int) {
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
                for index in 0..<16 {
                    words[index] = UInt32(
                        bigEndian: bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
                }
                for index in 16..<80 {
                    words[index] = rotate(
                        words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
                }
                var next = self
                for index in 0..<20 { next.step(words[index], next.b & next.c | ~next.b & next.d, 0x5A82_7999) }
                for index in 20..<40 { next.step(words[index], next.b ^ next.c ^ next.d, 0x6ED9_EBA1) }
                for index in 40..<60 {
                    next.step(words[index], next.b & next.c | next.b & next.d | next.c & next.d, 0x8F1B_BCDC)
                }
                for index in 60..<80 { next.step(words[index], next.b ^ next.c ^ next.d, 0xCA62_C1D6) }
                (a, b, c, d, e) = (a &+ next.a, b &+ next.b, c &+ next.c, d &+ next.d, e &+ next.e)
            }
        }

        private mutating func step(_ word: UInt32, _ mixed: UInt32, _ constant: UInt32) {
            (a, b, c, d, e) = (rotate(a, 5) &+ mixed &+ e &+ constant &+ word, a, rotate(b, 30), c, d)
        }

        var bytes: [UInt8] {
            [UInt8](unsafeUninitializedCapacity: 20) { output, count in
                let words = (a.bigEndian, b.bigEndian, c.bigEndian, d.bigEndian, e.bigEndian)
                withUnsafeBytes(of: words) { UnsafeMutableRawBufferPointer(output).copyMemory(from: $0) }
                count = 20
            }
        }
    }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
}
