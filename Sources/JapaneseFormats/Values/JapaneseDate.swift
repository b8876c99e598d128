import FHIRPrimitives

/// A day as the tagged formats write it: western, `19850714`, or with an era, `3600714` or `S600714`.
///
/// A birth date may lack its day, or its month and day. The spelling is kept beside the day.
public struct JapaneseDate: Hashable, Sendable {
    public let date: FHIRDate
    /// The era that it is written with; `nil` if it is western.
    public let era: JapaneseEra?

    /// Reads a day.
    /// - Parameter allowsPart: whether the day, or month and day, may be missing.
    /// - Returns: `nil` if it is written otherwise, or is no day of the calendar.
    public init?(parsing text: String, allowsPart: Bool = false) {
        let bytes = Array(text.utf8)
        let lengths = allowsPart ? [8, 6, 4] : [8]
        let digits: ArraySlice<UInt8>, yearDigits: Int
        if lengths.contains(bytes.count) {
            (era, digits, yearDigits) = (nil, bytes[...], 4)
        } else if lengths.contains(bytes.count + 1), let first = bytes.first {
            let era = JapaneseEra(letter: first) ?? JapaneseEra(rawValue: Int(first) - 0x30)
            guard let era else { return nil }
            (self.era, digits, yearDigits) = (era, bytes.dropFirst(), 2)
        } else {
            return nil
        }
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            let part = digits.dropFirst(range.lowerBound).prefix(range.count)
            return part.count < range.count ? nil : part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard let year = number(0..<yearDigits), era == nil || year > 0 else { return nil }
        let date = FHIRDate(
            year: year + (era?.offset ?? 0), month: number(yearDigits..<yearDigits + 2),
            day: number(yearDigits + 2..<yearDigits + 4))
        guard let date else { return nil }
        self.date = date
    }

    /// Whether the day lies in the era that it is written with.
    public var fitsEra: Bool { era?.contains(date) ?? true }
}
