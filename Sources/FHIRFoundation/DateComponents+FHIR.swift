import FHIRModel
import Foundation

extension DateComponents {
    /// Year, month and day, as far as they are known; no calendar and no zone.
    public init(_ date: FHIRDate) { self.init(year: date.year, month: date.month, day: date.day) }

    /// Hour, minute, second and nanosecond; digits beyond the ninth are cut off.
    public init(_ time: FHIRTime) {
        self.init(hour: time.hour, minute: time.minute, second: time.second, nanosecond: time.nanosecond)
    }

    /// All parts that are known, with the zone of a time.
    public init(_ dateTime: FHIRDateTime) {
        self.init(dateTime.date)
        guard let time = dateTime.time, let offset = dateTime.offset else { return }
        (hour, minute, second, nanosecond) = (time.hour, time.minute, time.second, time.nanosecond)
        timeZone = TimeZone(secondsFromGMT: offset.minutes * 60)
    }
}

extension FHIRDate {
    /// `nil` unless there is a year, and the date exists.
    public init?(_ components: DateComponents) {
        guard let year = components.year else { return nil }
        self.init(year: year, month: components.month, day: components.day)
    }
}

extension FHIRTime {
    /// `nil` unless hour and minute are there; seconds are 0 and no fraction if they are not.
    public init?(_ components: DateComponents) {
        guard let hour = components.hour, let minute = components.minute else { return nil }
        let nanosecond = components.nanosecond ?? 0
        guard 0..<1_000_000_000 ~= nanosecond else { return nil }
        self.init(
            hour: hour, minute: minute, second: components.second ?? 0,
            fraction: nanosecond == 0 ? "" : String(String(1_000_000_000 + nanosecond).dropFirst()))
    }

    fileprivate var nanosecond: Int { Int(fraction.padding(toLength: 9, withPad: "0", startingAt: 0)) ?? 0 }
}
