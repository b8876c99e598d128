extension StringProtocol where SubSequence == Substring {
    /// Without half- and full-width blanks at its ends.
    package var trimmingBlanks: Substring {
        let blanks = utf8.withContiguousStorageIfAvailable { ($0.blanks(), $0.blanks(atEnd: true)) }
        guard let (first, last) = blanks else {
            var text = String(self)
            text.makeContiguousUTF8()
            return text.trimmingBlanks
        }
        if first == 0, last == 0 { return self[...] }
        if first == utf8.count { return "" }
        return self[utf8.index(startIndex, offsetBy: first)..<utf8.index(startIndex, offsetBy: utf8.count - last)]
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// How many bytes the blanks at one of its ends have.
    fileprivate func blanks(atEnd isEnd: Bool = false) -> Int {
        var length = 0
        while length < count {
            if self[isEnd ? count - 1 - length : length] == 0x20 {
                length += 1
            } else if length + 3 <= count, isFullBlank(at: isEnd ? count - 3 - length : length) {
                length += 3
            } else {
                break
            }
        }
        return length
    }

    /// Whether the full-width blank (U+3000) stands at a place.
    private func isFullBlank(at place: Int) -> Bool {
        self[place] == 0xE3 && self[place + 1] == 0x80 && self[place + 2] == 0x80
    }
}
