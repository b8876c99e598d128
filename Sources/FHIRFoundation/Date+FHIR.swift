import FHIRModel
import Foundation

extension Date {
    /// The moment. Digits of a second beyond what a `Double` holds, about a tenth of a microsecond, are lost; a leap second
    /// is the start of the next minute.
    public init(_ instant: FHIRInstant) {
        self = instant.date.start(in: instant.offset, hour: instant.time.hour, minute: instant.time.minute)
        let fraction = Double("0." + (instant.time.fraction.isEmpty ? "0" : instant.time.fraction)) ?? 0
        addTimeInterval(Double(instant.time.second) + fraction)
    }

    /// The moment; `nil` for a date alone, which is a span of time: see ``Foundation/DateInterval/init(_:in:)-(FHIRDateTime,_)``.
    public init?(_ dateTime: FHIRDateTime) {
        guard let instant = FHIRInstant(dateTime) else { return nil }
        self.init(instant)
    }
}

extension DateInterval {
    /// From the first moment of the day, month or year to the first after it, in a zone: a FHIR date has none of its own.
    public init(_ date: FHIRDate, in offset: UTCOffset) {
        let next =
            switch (date.month, date.day) {
            case (let month?, let day?):
                day < FHIRDate.days(inMonth: month, ofYear: date.year)
                    ? (date.year, month, day + 1) : month < 12 ? (date.year, month + 1, 1) : (date.year + 1, 1, 1)
            case (let month?, nil): month < 12 ? (date.year, month + 1, 1) : (date.year + 1, 1, 1)
            case (nil, _): (date.year + 1, 1, 1)
            }
        self.init(
            start: date.start(in: offset),
            end: CivilDay.start(year: next.0, month: next.1, day: next.2, minutesEast: offset.minutes))
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
    fileprivate func start(in offset: UTCOffset, hour: Int = 0, minute: Int = 0) -> Date {
        CivilDay.start(year: year, month: month ?? 1, day: day ?? 1, minutesEast: offset.minutes)
            .addingTimeInterval(Double(hour * 3600 + minute * 60))
    }

    /// The calendar day of a moment in a zone; `nil` outside the years 1–9999.
    public init?(_ date: Date, in offset: UTCOffset) {
        guard let dateTime = FHIRDateTime(date, in: offset) else { return nil }
        self = dateTime.date
    }
}

extension FHIRDateTime {
    /// A moment with its time in a zone; `nil` outside the years 1–9999.
    ///
    /// - Parameter digits: of a second behind the point, 0 to 9; what is finer is cut off.
    public init?(_ date: Date, in offset: UTCOffset, digits: Int = 0) {
        guard 0...9 ~= digits else { return nil }
        let local = date.timeIntervalSince1970 + Double(offset.minutes * 60)
        let whole = local.rounded(.down)
        guard let seconds = Int(exactly: whole), let day = CivilDay(secondsSince1970: seconds) else { return nil }
        // Half a billionth up: a `Double` may lie just below the digits that were meant.
        let nanoseconds = min(Int((local - whole) * 1e9 + 0.5), 999_999_999)
        let digitsOfNine = String(String(1_000_000_000 + nanoseconds).dropFirst())
        let second = ((seconds % 86_400) + 86_400) % 86_400
        guard let calendarDate = FHIRDate(year: day.year, month: day.month, day: day.day),
            let time = FHIRTime(
                hour: second / 3600, minute: second / 60 % 60, second: second % 60,
                fraction: String(digitsOfNine.prefix(digits)))
        else { return nil }
        self.init(date: calendarDate, time: time, offset: offset)
    }
}

extension FHIRInstant {
    /// A moment in a zone; `nil` outside the years 1–9999.
    public init?(_ date: Date, in offset: UTCOffset = .utc, digits: Int = 3) {
        guard let dateTime = FHIRDateTime(date, in: offset, digits: digits) else { return nil }
        self.init(dateTime)
    }
}
