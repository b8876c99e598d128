extension StringProtocol {
    /// Where a text first stands in it, byte by byte: forms of one letter that only look alike are different.
    func firstPlace(of text: String) -> Range<Index>? {
        var own = Substring(self), text = text
        let offset = own.withUTF8 { bytes in text.withUTF8 { bytes.firstOffset(of: $0) } }
        return offset.map { offset in
            let start = utf8.index(startIndex, offsetBy: offset)
            return start..<utf8.index(start, offsetBy: text.utf8.count)
        }
    }

    /// The parts between a separator, found byte by byte; empty ones are left out.
    func parts(between separator: String) -> [SubSequence] {
        guard var place = firstPlace(of: separator) else { return isEmpty ? [] : [self[...]] }
        var parts: [SubSequence] = [], rest = self[...]
        while true {
            if place.lowerBound > rest.startIndex { parts.append(rest[..<place.lowerBound]) }
            rest = rest[place.upperBound...]
            guard let next = rest.firstPlace(of: separator) else { break }
            place = next
        }
        if !rest.isEmpty { parts.append(rest) }
        return parts
    }

    /// The lines, empty ones left out.
    var lines: [SubSequence] {
        // All characters that end a line are of control codes, or begin with one of two bytes.
        guard utf8.contains(where: { 0x0A...0x0D ~= $0 || $0 == 0xC2 || $0 == 0xE2 }) else {
            return isEmpty ? [] : [self[...]]
        }
        return split(whereSeparator: \.isNewline)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where some bytes first stand, counted from the start; `nil` for no bytes.
    fileprivate func firstOffset(of wanted: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let head = wanted.first, wanted.count <= count else { return nil }
        var place = 0
        while place <= count - wanted.count {
            if self[place] == head {
                var length = 1
                while length < wanted.count, self[place + length] == wanted[length] { length += 1 }
                if length == wanted.count { return place }
            }
            place += 1
        }
        return nil
    }
}
