import FHIRModel
import FHIRPrimitives
import Foundation

extension Date {
    /// The moment. Digits of a second beyond what a `Double` holds, about a tenth of a microsecond, are lost; a leap
    /// second is the start of the next minute.
    public init(_ instant: FHIRInstant) {
        self = CivilDay.start(instant.date.dayNumbers.lowerBound, minutesEast: instant.offset.minutes)
        let fraction = Double("0." + (instant.time.fraction.isEmpty ? "0" : instant.time.fraction)) ?? 0
        let seconds = (instant.time.hour * 60 + instant.time.minute) * 60 + instant.time.second
        addTimeInterval(Double(seconds) + fraction)
    }

    /// The moment; `nil` for a date alone, which is a span of time: see
    /// ``Foundation/DateInterval/init(_:in:)-(FHIRDateTime,_)``.
    public init?(_ dateTime: FHIRDateTime) {
        guard let instant = FHIRInstant(dateTime) else { return nil }
        self.init(instant)
    }
}

extension DateInterval {
    /// From the first moment of the day, month or year to the first after it, in a zone: a FHIR date has none of its
    /// own.
    public init(_ date: FHIRDate, in offset: UTCOffset) {
        let days = date.dayNumbers
        self.init(
            start: CivilDay.start(days.lowerBound, minutesEast: offset.minutes),
            end: CivilDay.start(days.upperBound, minutesEast: offset.minutes))
    }

    /// The span of a date alone in a zone; of a date with a time its moment, without length.
    public init(_ dateTime: FHIRDateTime, in offset: UTCOffset) {
        if let moment = Date(dateTime) {
            self.init(start: moment, duration: 0)
        } else {
            self.init(dateTime.date, in: offset)
        }
    }
}

extension FHIRDate {
    /// The calendar day in which a moment lies in a zone; `nil` outside the years 1–9999.
    public init?(_ date: Date, in offset: UTCOffset) {
        let whole = date.timeIntervalSinceReferenceDate.rounded(.down)
        guard let seconds = date.secondsSince1970(whole, in: offset), let day = CivilDay(secondsSince1970: seconds)
        else { return nil }
        self.init(year: day.year, month: day.month, day: day.day)
    }
}

extension Date {
    /// Whole seconds of the reference date as seconds of a zone's clock from 1970 on; `nil` if no integer holds them.
    fileprivate func secondsSince1970(_ whole: TimeInterval, in offset: UTCOffset) -> Int? {
        Int(exactly: whole + Date.timeIntervalBetween1970AndReferenceDate + Double(offset.minutes * 60))
    }
}

extension FHIRDateTime {
    /// A moment with its time in a zone; `nil` outside the years 1–9999.
    ///
    /// - Parameter digits: of a second behind the point, 0 to 9, to which the moment is rounded: 59.9996 with three
    ///   digits is the next minute. A `Date` of our time holds about a tenth of a microsecond.
    public init?(_ date: Date, in offset: UTCOffset, digits: Int = 0) {
        guard 0...9 ~= digits else { return nil }
        let unitsOfSecond = (0..<digits).reduce(1) { units, _ in units * 10 }
        // The reference date is nearer than 1970, so that its `Double` is finer.
        var whole = date.timeIntervalSinceReferenceDate.rounded(.down)
        guard whole.isFinite else { return nil }
        var units = Int(((date.timeIntervalSinceReferenceDate - whole) * Double(unitsOfSecond)).rounded())
        if units == unitsOfSecond { (whole, units) = (whole + 1, 0) }
        guard let seconds = date.secondsSince1970(whole, in: offset), let day = CivilDay(secondsSince1970: seconds)
        else { return nil }
        let second = ((seconds % 86_400) + 86_400) % 86_400
        guard let calendarDate = FHIRDate(year: day.year, month: day.month, day: day.day),
            let time = FHIRTime(
                hour: second / 3600, minute: second / 60 % 60, second: second % 60,
                fraction: String(String(unitsOfSecond + units).dropFirst()))
        else { return nil }
        self.init(date: calendarDate, time: time, offset: offset)
    }
}

extension FHIRInstant {
    /// A moment in a zone, rounded to so many digits of a second; `nil` outside the years 1–9999.
    public init?(_ date: Date, in offset: UTCOffset = .utc, digits: Int = 3) {
        guard let dateTime = FHIRDateTime(date, in: offset, digits: digits) else { return nil }
        self.init(dateTime)
    }
}
