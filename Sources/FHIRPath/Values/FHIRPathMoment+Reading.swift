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
        if reader.isAtEnd { return true }
        var zone: Zone?
        guard Self.readZone(&reader, into: &zone, needsColon: true) else { return false }
        if let zone { (minutesEast, isZulu) = (zone.minutesEast, zone.isZulu) }
        return true
    }

    /// A zone as it is written.
    struct Zone {
        var minutesEast: Int, isZulu: Bool
    }

    /// Reads `Z`, `+09:00`, and `+0900` where no colon is needed; `false` for anything else.
    static func readZone(_ reader: inout MomentReader, into zone: inout Zone?, needsColon: Bool = false) -> Bool {
        if reader.take("Z") {
            zone = Zone(minutesEast: 0, isZulu: true)
            return true
        }
        let isEast = reader.take("+")
        guard isEast || reader.take("-"), let hours = reader.number(2, 0...14), reader.take(":") || !needsColon,
            let minutes = reader.number(2, 0...59), hours < 14 || minutes == 0
        else { return false }
        zone = Zone(minutesEast: (hours * 60 + minutes) * (isEast ? 1 : -1), isZulu: false)
        return true
    }
}
