import FHIRPrimitives

extension FHIRPathMoment {
    /// Reads what stands behind `@` in an expression: `2015`, `2015-02-04T14:34`, `T14:34:28.123`.
    ///
    /// `nil` for what is no date or time of the calendar, and for more than 18 digits behind the second.
    public init?(literal text: String) {
        if text.hasPrefix("T") {
            self.init(time: text.dropFirst().utf8)
        } else {
            self.init(date: text.utf8)
        }
    }

    /// Reads a date or a date with a time; a `T` at the end makes a `DateTime` of a date.
    init?(date text: some Collection<UInt8>) {
        var reader = MomentReader(text)
        guard let year = reader.number(4, 1...9999) else { return nil }
        self.init(.date, .year)
        self.year = year
        if reader.take("-") {
            guard let month = reader.number(2, 1...12) else { return nil }
            (self.month, precision) = (month, .month)
            if reader.take("-") {
                guard let day = reader.number(2, 1...CivilDay.days(inMonth: month, ofYear: year)) else { return nil }
                (self.day, precision) = (day, .day)
            }
        }
        if reader.take("T") {
            kind = .dateTime
            if !reader.isAtEnd {
                guard precision == .day, readTime(&reader), readZone(&reader) else { return nil }
            }
        }
        guard reader.isAtEnd else { return nil }
    }

    /// Reads a time of day: `14`, `14:34`, `14:34:28.123`.
    init?(time text: some Collection<UInt8>) {
        var reader = MomentReader(text)
        self.init(.time, .hour)
        guard readTime(&reader), reader.isAtEnd else { return nil }
    }

    private mutating func readTime(_ reader: inout MomentReader) -> Bool {
        guard let hour = reader.number(2, 0...23) else { return false }
        (self.hour, precision) = (hour, .hour)
        guard reader.take(":") else { return true }
        guard let minute = reader.number(2, 0...59) else { return false }
        (self.minute, precision) = (minute, .minute)
        guard reader.take(":") else { return true }
        guard let second = reader.number(2, 0...60) else { return false }
        (self.second, precision) = (second, .second)
        guard reader.take(".") else { return true }
        while let digit = reader.digit() {
            guard fractionDigits < Self.fractionLimit else { return false }
            (fraction, fractionDigits) = (fraction * 10 + UInt64(digit), fractionDigits + 1)
        }
        return fractionDigits > 0
    }

    private mutating func readZone(_ reader: inout MomentReader) -> Bool {
        if reader.take("Z") {
            (minutesEast, isZulu) = (0, true)
            return true
        }
        let isEast = reader.take("+")
        guard isEast || reader.take("-") else { return true }
        guard let hours = reader.number(2, 0...14), reader.take(":"), let minutes = reader.number(2, 0...59),
            hours < 14 || minutes == 0
        else { return false }
        minutesEast = (hours * 60 + minutes) * (isEast ? 1 : -1)
        return true
    }
}

/// Reads digits and marks one after the other.
private struct MomentReader {
    private let text: [UInt8]
    private var offset = 0

    init(_ text: some Collection<UInt8>) { self.text = Array(text) }

    var isAtEnd: Bool { offset == text.count }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard offset < text.count, text[offset] == UInt8(ascii: mark) else { return false }
        offset += 1
        return true
    }

    mutating func digit() -> UInt8? {
        guard offset < text.count, text[offset] &- UInt8(ascii: "0") < 10 else { return nil }
        offset += 1
        return text[offset - 1] - UInt8(ascii: "0")
    }

    mutating func number(_ count: Int, _ range: ClosedRange<Int>) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            value = value * 10 + Int(digit)
        }
        return range.contains(value) ? value : nil
    }
}
