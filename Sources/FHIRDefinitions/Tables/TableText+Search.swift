extension TableText {
    private static let newline = UInt8(ascii: "\n"), tab = UInt8(ascii: "\t")

    /// The row whose first field is `key`, in a table whose rows are sorted by their bytes.
    func row(of key: String) -> Substring? {
        let key = Array(key.utf8)
        let range = withBytes { bytes -> Range<Int>? in
            var low = Self.headEnd(of: bytes), high = bytes.count
            while low < high {
                let middle = (low + high) / 2
                var start = middle
                while start > low, bytes[start - 1] != Self.newline { start -= 1 }
                let end = Self.lineEnd(from: middle, in: bytes)
                switch Self.compareField(at: start, with: key, in: bytes) {
                case 0: return start..<end
                case ..<0: low = end + 1
                default: high = start
                }
            }
            return nil
        }
        return range.map { Substring(text($0)) }
    }

    /// Where the row stands whose second field is `key`, among the rows of a part of the table.
    func range(withSecondField key: String, in part: Range<Int>) -> Range<Int>? {
        let key = Array(key.utf8)
        return withBytes { bytes in
            var start = part.lowerBound
            while start < min(part.upperBound, bytes.count) {
                let end = Self.lineEnd(from: start, in: bytes)
                var field = start
                while field < end, bytes[field] != Self.tab { field += 1 }
                if field < end, Self.compareField(at: field + 1, with: key, in: bytes) == 0 { return start..<end }
                start = end + 1
            }
            return nil
        }
    }

    /// Where the rows begin, behind the origin line and the line of column names.
    private static func headEnd(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let first = lineEnd(from: 0, in: bytes) + 1
        return min(lineEnd(from: min(first, bytes.count), in: bytes) + 1, bytes.count)
    }

    private static func lineEnd(from offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = offset
        while offset < bytes.count, bytes[offset] != newline { offset += 1 }
        return offset
    }

    /// Negative if the field that begins at `offset` sorts before `key`, 0 if it is `key`.
    private static func compareField(at offset: Int, with key: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = offset
        for byte in key {
            guard offset < bytes.count, bytes[offset] != tab, bytes[offset] != newline else { return -1 }
            if bytes[offset] != byte { return bytes[offset] < byte ? -1 : 1 }
            offset += 1
        }
        return offset == bytes.count || bytes[offset] == tab || bytes[offset] == newline ? 0 : 1
    }
}
