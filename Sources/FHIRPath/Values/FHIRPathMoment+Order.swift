import FHIRPrimitives

extension FHIRPathMoment {
    /// How this moment stands to another: -1, 0, 1; `nil` if one knows more than the other and they agree as far as
    /// both know, or if only one has a zone.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.2 (comparison of partial dates); seconds and their fraction are one number.
    func order(to other: FHIRPathMoment) -> Int? {
        guard (kind == .time) == (other.kind == .time) else { return nil }
        let bothHaveTime = precision >= .hour && other.precision >= .hour
        if bothHaveTime, (minutesEast == nil) != (other.minutesEast == nil) { return nil }
        let (a, b) = bothHaveTime ? (inUTC, other.inUTC) : (self, other)
        for part in 0...min(precision, other.precision).rawValue {
            let (own, others) = (a.part(part), b.part(part))
            if own != others { return own < others ? -1 : 1 }
        }
        guard precision == other.precision else { return nil }
        // Hours of zones that differ by half an hour overlap.
        if precision == .hour, ((minutesEast ?? 0) - (other.minutesEast ?? 0)) % 60 != 0 { return nil }
        let (own, others) = (paddedFraction, other.paddedFraction)
        return own == others ? 0 : own < others ? -1 : 1
    }

    /// The parts that count for equality: equal moments have equal keys.
    var key: [Int] {
        let moment = precision >= .hour ? inUTC : self
        return (0...precision.rawValue).map(moment.part) + [
            Int(truncatingIfNeeded: paddedFraction), kind == .time ? 1 : 0,
        ]
    }

    private func part(_ index: Int) -> Int {
        switch index {
        case 0: year
        case 1: month
        case 2: day
        case 3: hour
        case 4: minute
        default: second
        }
    }

    /// The same moment with the parts of UTC; unchanged without a zone.
    private var inUTC: FHIRPathMoment {
        guard let minutesEast, minutesEast != 0 else { return self }
        var moment = self
        let minutes = hour * 60 + minute - minutesEast
        let days = minutes < 0 ? -1 : minutes >= 1440 ? 1 : 0
        if days != 0 {
            let number = CivilDay(year: year, month: month, day: day).daysSince1970 + days
            if let shifted = CivilDay(daysSince1970: number) {
                (moment.year, moment.month, moment.day) = (shifted.year, shifted.month, shifted.day)
            } else {
                // The day before the first year or after the last: only the order matters.
                moment.year = days < 0 ? 0 : 10_000
            }
        }
        (moment.hour, moment.minute) = ((minutes - days * 1440) / 60, (minutes - days * 1440) % 60)
        return moment
    }
}
