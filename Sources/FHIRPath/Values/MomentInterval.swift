import FHIRPrimitives

/// From one moment to another, negative if that is earlier, at the precision that both know.
///
/// Hours and less are counted in one zone, and not at all if only one moment has a zone; days and more are counted as
/// written, whatever the zones, as the specification asks. A result beyond an Integer's 32 bits is for the caller to
/// refuse.
///
/// - Source: FHIRPath 3.0.0 (trial use), section Date and Time Interval Functions.
struct MomentInterval {
    /// Milliseconds in the units of ``FHIRPathMoment/paddedFraction``.
    static let millisecond: UInt64 = 1_000_000_000_000_000
    private static let second: Int64 = 1_000_000_000_000_000_000

    private let start: FHIRPathMoment, end: FHIRPathMoment
    private let precision: FHIRPathMoment.Precision

    /// `nil` for a time beside a date.
    init?(_ start: FHIRPathMoment, _ end: FHIRPathMoment) {
        guard (start.kind == .time) == (end.kind == .time) else { return nil }
        precision = min(start.precision, end.precision)
        (self.start, self.end) = (start.cut(to: precision), end.cut(to: precision))
    }

    /// Whole periods: a period is whole when its last part has come again. A 29 February comes again on 1 March in a
    /// year without it, a 31st on the 1st after a shorter month: the day is compared as a number.
    func duration(in unit: CalendarUnit) -> Int? {
        guard isKnown(unit) else { return nil }
        switch unit {
        case .year, .month:
            let size = unit.length.months
            let months = (end.year - start.year) * 12 + end.month - start.month
            let rest = compareBelowMonth()
            let whole = months > 0 && rest < 0 ? months - 1 : months < 0 && rest > 0 ? months + 1 : months
            return whole / size
        case .week, .day:
            return distance(inOneZone: false).seconds / (unit == .week ? 604_800 : 86_400)
        default: return haveZonesAlike ? count(distance(inOneZone: true), unit) : nil
        }
    }

    /// Boundaries crossed: New Years, firsts of the month, Sundays, midnights, full hours …
    func difference(in unit: CalendarUnit) -> Int? {
        guard isKnown(unit) else { return nil }
        switch unit {
        case .year: return end.year - start.year
        case .month: return (end.year - start.year) * 12 + end.month - start.month
        case .week: return week(of: end) - week(of: start)
        case .day: return end.dayNumber - start.dayNumber
        default: return haveZonesAlike ? index(of: end, unit) - index(of: start, unit) : nil
        }
    }

    /// Whether both moments are known to the unit; milliseconds are if both have digits behind the second.
    private func isKnown(_ unit: CalendarUnit) -> Bool {
        switch unit {
        case .year: true
        case .month: precision >= .month
        case .week, .day: precision >= .day
        case .hour: precision >= .hour
        case .minute: precision >= .minute
        case .second: precision >= .second
        case .millisecond: precision >= .second && start.fractionDigits > 0 && end.fractionDigits > 0
        }
    }

    /// Whether both have a zone, or neither.
    private var haveZonesAlike: Bool { (start.minutesEast == nil) == (end.minutesEast == nil) }

    /// How the end stands to the start in the parts below the month.
    private func compareBelowMonth() -> Int {
        func parts(_ moment: FHIRPathMoment) -> [Int] { [moment.day, moment.secondOfDay, Int(moment.paddedFraction)] }
        let (from, to) = (parts(start), parts(end))
        return from == to ? 0 : to.lexicographicallyPrecedes(from) ? -1 : 1
    }

    /// Seconds and the rest in 10^-18, both of one sign.
    private func distance(inOneZone: Bool) -> (seconds: Int, fraction: Int64) {
        var seconds = end.seconds - start.seconds
        if inOneZone { seconds += ((start.minutesEast ?? 0) - (end.minutesEast ?? 0)) * 60 }
        var fraction = Int64(end.paddedFraction) - Int64(start.paddedFraction)
        if seconds > 0, fraction < 0 { (seconds, fraction) = (seconds - 1, fraction + Self.second) }
        if seconds < 0, fraction > 0 { (seconds, fraction) = (seconds + 1, fraction - Self.second) }
        return (seconds, fraction)
    }

    private func count(_ distance: (seconds: Int, fraction: Int64), _ unit: CalendarUnit) -> Int {
        switch unit {
        case .hour: distance.seconds / 3600
        case .minute: distance.seconds / 60
        case .second: distance.seconds
        default: distance.seconds * 1000 + Int(distance.fraction / Int64(Self.millisecond))
        }
    }

    /// Weeks start on Sunday; 1970-01-04 was one.
    private func week(of moment: FHIRPathMoment) -> Int { Self.floor(moment.dayNumber + 4, 7) }

    private func index(of moment: FHIRPathMoment, _ unit: CalendarUnit) -> Int {
        let seconds = moment.seconds - (moment.minutesEast ?? 0) * 60
        return switch unit {
        case .hour: Self.floor(seconds, 3600)
        case .minute: Self.floor(seconds, 60)
        case .second: seconds
        default: seconds * 1000 + Int(moment.paddedFraction / Self.millisecond)
        }
    }

    private static func floor(_ value: Int, _ size: Int) -> Int {
        value >= 0 ? value / size : -((size - 1 - value) / size)
    }
}

extension FHIRPathMoment {
    /// Days since 1970-01-01; of a time 0.
    fileprivate var dayNumber: Int {
        kind == .time ? 0 : CivilDay(year: year, month: month, day: day).daysSince1970
    }

    fileprivate var secondOfDay: Int { hour * 3600 + minute * 60 + second }

    /// Seconds since 1970-01-01 in its own zone.
    fileprivate var seconds: Int { dayNumber * 86_400 + secondOfDay }

    /// Without the parts that are finer.
    fileprivate func cut(to precision: Precision) -> FHIRPathMoment {
        guard precision < self.precision else { return self }
        var moment = self
        moment.precision = precision
        (moment.fraction, moment.fractionDigits) = (0, 0)
        if precision < .second { moment.second = 0 }
        if precision < .minute { moment.minute = 0 }
        if precision < .hour { (moment.hour, moment.minutesEast) = (0, nil) }
        if precision < .day { moment.day = 1 }
        if precision < .month { moment.month = 1 }
        return moment
    }
}
