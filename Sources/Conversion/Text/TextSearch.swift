extension String {
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
}
