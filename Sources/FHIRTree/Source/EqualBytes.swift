extension UnsafeBufferPointer<UInt8> {
    /// Whether both have the same bytes: eight are compared at a time, the last eight once more in part.
    @inlinable
    package func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        let (own, others) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
        func haveSameWord(at offset: Int) -> Bool {
            own.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                == others.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
        var offset = 0
        guard own.count >= 8 else {
            while offset < own.count, own[offset] == others[offset] { offset += 1 }
            return offset == own.count
        }
        while offset + 8 < own.count {
            guard haveSameWord(at: offset) else { return false }
            offset += 8
        }
        return haveSameWord(at: own.count - 8)
    }
}
