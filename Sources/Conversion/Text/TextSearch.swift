extension StringProtocol {
    /// Where a text first stands in it, byte by byte: forms of one letter that only look alike are different.
    func firstPlace(of text: String) -> Range<Index>? {
        let wanted = text.utf8
        guard let head = wanted.first else { return nil }
        var rest = utf8[...]
        while let start = rest.firstIndex(of: head) {
            rest = rest[start...]
            guard rest.count >= wanted.count else { return nil }
            if rest.starts(with: wanted) { return start..<rest.index(start, offsetBy: wanted.count) }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// The parts between a separator, found byte by byte; empty ones are left out.
    func parts(between separator: String) -> [SubSequence] {
        var parts: [SubSequence] = [], start = startIndex
        while let next = self[start...].firstPlace(of: separator) {
            if next.lowerBound > start { parts.append(self[start..<next.lowerBound]) }
            start = next.upperBound
        }
        if start < endIndex { parts.append(self[start...]) }
        return parts
    }
}
