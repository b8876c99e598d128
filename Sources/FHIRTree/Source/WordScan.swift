extension UnsafeRawBufferPointer {
    /// Passes over words of eight bytes while `marks` sets no high bit in them.
    ///
    /// - Parameter marks: is given a word with its first byte lowest.
    /// - Returns: the place of the lowest byte whose high bit is set, or where fewer than eight bytes are left.
    @inlinable
    @inline(__always)
    package func passingWords(from start: Int, marks: (UInt64) -> UInt64) -> Int {
        var offset = start
        while offset &+ 8 <= count {
            let found = marks(UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            if found != 0 { return offset &+ found.trailingZeroBitCount &>> 3 }
            offset &+= 8
        }
        return offset
    }
}
