extension UnsafeBufferPointer<UInt8> {
    /// Whether both have the same bytes: eight are compared at a time.
    @inlinable
    package func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        let (own, others) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
        var offset = 0
        while offset + 8 <= own.count {
            guard
                own.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    == others.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            else { return false }
            offset += 8
        }
        while offset < own.count {
            guard own[offset] == others[offset] else { return false }
            offset += 1
        }
        return true
    }
}
