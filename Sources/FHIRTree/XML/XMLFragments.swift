/// Strings that should be XML, within an element of FHIR's namespace so that the scanner can read them; the last is
/// kept, for what has been looked at is written next.
final class XMLFragments {
    static let start: StaticString = "<x xmlns=\"http://hl7.org/fhir\">"
    static let end: StaticString = "</x>"

    private var entry = -1
    private var source = SourceBytes("")

    func source(of entry: Int, in storage: TapeStorage) -> SourceBytes {
        if entry == self.entry { return source }
        let text = SourceNode(storage: storage, entry: entry).string ?? ""
        self.entry = entry
        source = SourceBytes(capacity: text.utf8.count + Self.start.utf8CodeUnitCount + Self.end.utf8CodeUnitCount) {
            buffer in
            var count = 0
            func put(_ bytes: UnsafeBufferPointer<UInt8>) {
                _ = UnsafeMutableBufferPointer(rebasing: buffer[count...]).update(fromContentsOf: bytes)
                count += bytes.count
            }
            put(UnsafeBufferPointer(start: Self.start.utf8Start, count: Self.start.utf8CodeUnitCount))
            var text = text
            text.withUTF8 { put($0) }
            put(UnsafeBufferPointer(start: Self.end.utf8Start, count: Self.end.utf8CodeUnitCount))
            return count
        }
        return source
    }
}
