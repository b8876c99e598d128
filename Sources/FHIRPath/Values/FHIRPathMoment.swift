import FHIRPrimitives

/// A `Date`, `DateTime` or `Time` of FHIRPath: known to a year, an hour, a minute or finer, with a zone or none.
///
/// FHIR's own types know fewer precisions: a `dateTime` there has seconds and a zone as soon as it has a time.
///
/// - Source: FHIRPath 2.0.0, sections 2.1.6 to 2.1.8 (Date, DateTime, Time).
public struct FHIRPathMoment: Hashable, Sendable {
    /// Which of the three types it is.
    public enum Kind: UInt8, Sendable { case date, dateTime, time }

    /// The finest part that is known. A fraction belongs to the second.
    public enum Precision: Int, Comparable, Sendable {
        case year, month, day, hour, minute, second

        public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
    }

    public internal(set) var kind: Kind
    public internal(set) var precision: Precision
    /// 1...9999; of a time 1, and so are ``month`` and ``day``. Parts that are not known are 1 or 0.
    public internal(set) var year = 1, month = 1, day = 1
    public internal(set) var hour = 0, minute = 0, second = 0
    /// The digits behind the second as a number, and how many they are: 0...18.
    var fraction: UInt64 = 0, fractionDigits = 0
    /// Minutes east of Greenwich; `nil` for a date, a time, and a moment without a zone.
    public internal(set) var minutesEast: Int?
    /// Whether the zone is written `Z`.
    var isZulu = false

    init(_ kind: Kind, _ precision: Precision) { (self.kind, self.precision) = (kind, precision) }

    static let fractionLimit = 18

    /// The digits known, as `precision()` counts them: 4 for a year, 17 for a date and time with milliseconds.
    var digitCount: Int {
        let digits = [4, 6, 8, 10, 12, 14][precision.rawValue] - (kind == .time ? 8 : 0)
        return digits + fractionDigits
    }

    /// The calendar date of a `Date` or `DateTime`.
    var date: FHIRPathMoment {
        var date = FHIRPathMoment(.date, min(precision, .day))
        (date.year, date.month, date.day) = (year, month, day)
        return date
    }

    /// The time of day of a `DateTime`.
    var time: FHIRPathMoment {
        var time = FHIRPathMoment(.time, precision)
        (time.hour, time.minute, time.second) = (hour, minute, second)
        (time.fraction, time.fractionDigits) = (fraction, fractionDigits)
        return time
    }

    /// The fraction of the second in 10^-18: for order.
    var paddedFraction: UInt64 { (fractionDigits..<Self.fractionLimit).reduce(fraction) { value, _ in value * 10 } }
}

extension FHIRPathMoment: CustomStringConvertible {
    /// As FHIR writes it: no `@`, no `T` in front of a time; a `T` behind a date that is a `DateTime`.
    public var description: String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        var text = ""
        if kind != .time {
            text = String("0000\(year)".suffix(4))
            if precision >= .month { text += "-" + two(month) }
            if precision >= .day { text += "-" + two(day) }
            if precision >= .hour { text += "T" }
        }
        guard precision >= .hour else { return text }
        text += two(hour)
        if precision >= .minute { text += ":" + two(minute) }
        if precision >= .second { text += ":" + two(second) }
        if fractionDigits > 0 {
            let digits = String(fraction)
            text += "." + String(repeating: "0", count: fractionDigits - digits.utf8.count) + digits
        }
        guard let minutesEast else { return text }
        if isZulu { return text + "Z" }
        let size = abs(minutesEast)
        return text + (minutesEast < 0 ? "-" : "+") + two(size / 60) + ":" + two(size % 60)
    }
}
