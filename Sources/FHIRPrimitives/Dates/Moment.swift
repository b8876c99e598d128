/// How two moments stand to each other.
public enum MomentOrder: Int, Hashable, Sendable { case before = -1, same = 0, after = 1 }

/// A moment as far as it is known, in UTC if it has a zone: what comparisons look at.
struct Moment {
    /// Year, month, day, and, if the time is known, minutes of the day in UTC and seconds.
    var parts: [Int] = []
    /// The fraction of a second, padded to 18 digits.
    var fraction: UInt64 = 0

    init(date: FHIRDate, time: FHIRTime?, minutesEast: Int?) {
        guard let time, let minutesEast, let month = date.month, let day = date.day else {
            parts = [date.year] + [date.month, date.day].compactMap { $0 }
            return
        }
        // A leap second counts as the one after it does, in the minute in which it is written.
        var minutes = time.hour * 60 + time.minute - minutesEast
        let dayShift = minutes < 0 ? -1 : minutes >= 1440 ? 1 : 0
        minutes -= dayShift * 1440
        let (year, shiftedMonth, shiftedDay) = Self.date(year: date.year, month: month, day: day, shiftedBy: dayShift)
        parts = [year, shiftedMonth, shiftedDay, minutes, time.second]
        fraction = (Int(time.storedDigits)..<FHIRTime.digitLimit).reduce(time.storedFraction) { value, _ in value * 10 }
    }

    /// The day before or after, beyond year 9999 if need be.
    private static func date(year: Int, month: Int, day: Int, shiftedBy days: Int) -> (Int, Int, Int) {
        let shifted = day + days
        if shifted < 1 {
            let (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
            return (year, month, FHIRDate.days(inMonth: month, ofYear: year))
        }
        if shifted > FHIRDate.days(inMonth: month, ofYear: year) {
            return month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1)
        }
        return (year, month, shifted)
    }

    /// `nil` if the parts that both know are the same, and one knows more.
    func order(to other: Moment) -> MomentOrder? {
        for (own, others) in zip(parts, other.parts) where own != others { return own < others ? .before : .after }
        guard parts.count == other.parts.count else { return nil }
        return fraction == other.fraction ? .same : fraction < other.fraction ? .before : .after
    }
}

/// What dates and times of all precisions have in common.
protocol PartialMoment {
    var moment: Moment { get }
    static func read(_ text: UnsafeBufferPointer<UInt8>) throws(LexicalError) -> Self
    func write(toUTF8 target: UnsafeMutablePointer<UInt8>) -> Int
}
