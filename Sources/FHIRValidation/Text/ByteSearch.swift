/// Looks for a short text in another one, byte by byte.
enum ByteSearch {
    /// - Parameter part: ASCII, not empty.
    static func contains(_ part: StaticString, in text: String) -> Bool {
        var text = text
        let part = UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
        return text.withUTF8 { bytes in
            guard bytes.count >= part.count else { return false }
            return (0...bytes.count - part.count).contains { start in
                bytes[start] == part[0] && (1..<part.count).allSatisfy { bytes[start + $0] == part[$0] }
            }
        }
    }
}
