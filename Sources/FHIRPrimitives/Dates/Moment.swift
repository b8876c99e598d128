/// How two moments stand to each other.
public enum MomentOrder: Int, Hashable, Sendable { case before = -1, same = 0, after = 1 }

/// A moment as far as it is known: what comparisons look at.
struct Moment {
    /// The minutes in which it lies, from the start of 1970: in UTC one minute of a time with a zone; the whole span of
    /// a date, whose zone is not known.
    private let minutes: Range<Int>
    private let hasZone: Bool
    /// 60 for a leap second: `:60` comes after `:59` of its minute and before the next minute.
    private let second: Int
    /// The fraction of a second, padded to 18 digits.
    private let fraction: UInt64

    /// The zones of the world lie within so many minutes of UTC on either side.
    private static let widestOffset = 14 * 60

    init(date: FHIRDate, time: FHIRTime?, minutesEast: Int?) {
        let days = date.dayNumbers
        guard let time, let minutesEast else {
            minutes = days.lowerBound * 1440..<days.upperBound * 1440
            (hasZone, second, fraction) = (false, 0, 0)
            return
        }
        let minute = days.lowerBound * 1440 + time.hour * 60 + time.minute - minutesEast
        (minutes, hasZone, second) = (minute..<minute + 1, true, time.second)
        fraction = (Int(time.storedDigits)..<FHIRTime.digitLimit).reduce(time.storedFraction) { value, _ in value * 10 }
    }

    /// `nil` if one lies in the span of the other; a date and a time must lie apart in every zone that the date may
    /// mean.
    func order(to other: Moment) -> MomentOrder? {
        let gap = hasZone == other.hasZone ? 0 : Self.widestOffset
        if minutes.upperBound + gap <= other.minutes.lowerBound { return .before }
        if other.minutes.upperBound + gap <= minutes.lowerBound { return .after }
        guard hasZone == other.hasZone, minutes == other.minutes else { return nil }
        if second != other.second { return second < other.second ? .before : .after }
        return fraction == other.fraction ? .same : fraction < other.fraction ? .before : .after
    }
}

/// What has a place in time, to be compared.
protocol PartialMoment {
    var moment: Moment { get }
}
