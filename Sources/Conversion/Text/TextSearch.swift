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
        var own = Substring(self), separator = separator
        let ranges = own.withUTF8 { bytes in separator.withUTF8 { bytes.ranges(between: $0) } }
        if ranges.count == 1, ranges[0].count == utf8.count { return [self[...]] }
        return ranges.map { range in
            let start = utf8.index(startIndex, offsetBy: range.lowerBound)
            return self[start..<utf8.index(start, offsetBy: range.count)]
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where some bytes first stand, counted from the start; `nil` for no bytes.
    fileprivate func firstOffset(of wanted: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
        guard let head = wanted.first, start + wanted.count <= count else { return nil }
        var place = start
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

    /// The parts between a separator, empty ones left out.
    fileprivate func ranges(between separator: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = [], start = 0
        while let next = firstOffset(of: separator, from: start) {
            if next > start { ranges.append(start..<next) }
            start = next + separator.count
        }
        if start < count { ranges.append(start..<count) }
        return ranges
    }
}
