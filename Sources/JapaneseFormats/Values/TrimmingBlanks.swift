extension StringProtocol where SubSequence == Substring, UTF8View: BidirectionalCollection {
    /// Without half- and full-width blanks at its ends.
    package var trimmingBlanks: Substring {
        // The full-width blank is E3 80 80.
        guard let start = utf8.first, let end = utf8.last,
            [start, end].contains(where: { [0x20, 0xE3, 0x80].contains($0) })
        else { return self[...] }
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\u{3000}" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return self[first...last]
    }
}
