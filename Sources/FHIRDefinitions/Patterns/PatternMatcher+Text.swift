// What single instructions ask of the text.
extension PatternMatcher {
    /// The scalar that starts at a position inside the text, and where it ends.
    func scalar(at position: Int32) -> (scalar: Unicode.Scalar, end: Int32) {
        let start = Int(position)
        let first = UInt32(text[start])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), position + 1) }
        let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = first & (0x7F >> UInt32(count))
        for index in start + 1..<start + count { value = value << 6 | UInt32(text[index] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", position + Int32(count))
    }

    /// Where the scalar before a position starts.
    func scalarStart(before position: Int32) -> Int32 {
        var start = position - 1
        while text[Int(start)] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// Where the scalar at the position ends, if it is one of the set; else -1.
    @inline(__always)
    func end(of set: Int, at position: Int32) -> Int32 {
        guard position < text.count else { return -1 }
        let byte = text[Int(position)]
        if byte < 0x80 {
            return program.asciiBits[2 * set + Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 ? position + 1 : -1
        }
        let (scalar, end) = scalar(at: position)
        return program.sets[set].contains(scalar) ? end : -1
    }

    func holds(_ assertion: PatternInstruction.Assertion, at position: Int32) -> Bool {
        let index = Int(position)
        func isWord(_ index: Int) -> Bool {
            guard text.indices.contains(index), text[index] < 0x80 else { return false }
            return ScalarSet.Names.word.contains { $0.contains(UInt32(text[index])) }
        }
        switch assertion {
        case .start: return index == 0
        case .end: return index == text.count
        case .endOrLastBreak: return index == text.count || (index == text.count - 1 && text[index] == 0xA)
        case .lineStart: return index == 0 || text[index - 1] == 0xA
        case .lineEnd: return index == text.count || text[index] == 0xA
        case .wordBoundary: return isWord(index - 1) != isWord(index)
        case .noWordBoundary: return isWord(index - 1) == isWord(index)
        }
    }

    /// Where the text of a group ends if it stands at the position once more; `nil` also for a group that took no part.
    func endOfRepetition(of group: Int, at position: Int32, ignoringCase: Bool) -> Int32? {
        let end = registers[2 * group + 1]
        guard end >= 0 else { return nil }
        var (known, position) = (registers[2 * group], position)
        while known < end {
            guard position < text.count else { return nil }
            let (first, second) = (scalar(at: known), scalar(at: position))
            let isSame =
                first.scalar == second.scalar
                || (ignoringCase
                    && (first.scalar.lowercased == second.scalar.lowercased
                        || first.scalar.uppercased == second.scalar.uppercased))
            guard isSame else { return nil }
            (known, position) = (first.end, second.end)
        }
        return position
    }
}
