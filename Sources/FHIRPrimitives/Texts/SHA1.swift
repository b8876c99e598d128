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
                        bigEndian: bytes.loadUnaligned(fromByteOffset: start &+ index &* 4, as: UInt32.self))
                }
                for index in 16..<80 {
                    words[index] = rotate(
                        words[index &- 3] ^ words[index &- 8] ^ words[index &- 14] ^ words[index &- 16], 1)
                }
                var next = self
                next.step(words, 0..<20, 0x5A82_7999) { b, c, d in b & c | ~b & d }
                next.step(words, 20..<40, 0x6ED9_EBA1) { b, c, d in b ^ c ^ d }
                next.step(words, 40..<60, 0x8F1B_BCDC) { b, c, d in b & c | d & (b | c) }
                next.step(words, 60..<80, 0xCA62_C1D6) { b, c, d in b ^ c ^ d }
                (a, b, c, d, e) = (a &+ next.a, b &+ next.b, c &+ next.c, d &+ next.d, e &+ next.e)
            }
        }

        /// Takes a multiple of five words: after five, each letter is again what the standard calls so, and none has to
        /// be moved.
        @inline(__always)
        private mutating func step(
            _ words: UnsafeMutableBufferPointer<UInt32>, _ places: Range<Int>, _ constant: UInt32,
            _ mixed: (UInt32, UInt32, UInt32) -> UInt32
        ) {
            var (a, b, c, d, e) = (a, b, c, d, e)
            for place in stride(from: places.lowerBound, to: places.upperBound, by: 5) {
                e = e &+ rotate(a, 5) &+ mixed(b, c, d) &+ constant &+ words[place]
                b = rotate(b, 30)
                d = d &+ rotate(e, 5) &+ mixed(a, b, c) &+ constant &+ words[place &+ 1]
                a = rotate(a, 30)
                c = c &+ rotate(d, 5) &+ mixed(e, a, b) &+ constant &+ words[place &+ 2]
                e = rotate(e, 30)
                b = b &+ rotate(c, 5) &+ mixed(d, e, a) &+ constant &+ words[place &+ 3]
                d = rotate(d, 30)
                a = a &+ rotate(b, 5) &+ mixed(c, d, e) &+ constant &+ words[place &+ 4]
                c = rotate(c, 30)
            }
            (self.a, self.b, self.c, self.d, self.e) = (a, b, c, d, e)
        }

        var bytes: [UInt8] {
            [UInt8](unsafeUninitializedCapacity: 20) { output, count in
                let words = (a.bigEndian, b.bigEndian, c.bigEndian, d.bigEndian, e.bigEndian)
                withUnsafeBytes(of: words) { UnsafeMutableRawBufferPointer(output).copyMemory(from: $0) }
                count = 20
            }
        }
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word &<< count | word &>> (32 &- count) }
}
