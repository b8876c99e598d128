import FHIRPrimitives

extension FHIRPathMoment {
    /// Whether amounts of a unit can be added: to a Date years to days, to a Time hours and less.
    func takes(_ unit: CalendarUnit) -> Bool {
        switch kind {
        case .date: !unit.isPartOfDay
        case .time: unit.isPartOfDay
        case .dateTime: true
        }
    }

    /// The moment so much later, or earlier for a negative amount; `nil` if the result is outside the years 1–9999.
    ///
    /// A year or month later than a day that the month does not have is the month's last day. An amount finer than what
    /// is known is cut to what is known: `@2014 + 24 months` is `@2016`. A time of day goes round at midnight.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.6.7 (date/time arithmetic).
    func adding(_ amount: FHIRDecimal, _ unit: CalendarUnit) -> FHIRPathMoment? {
        if unit == .second || unit == .millisecond, precision == .second {
            return adding(seconds: amount, unit)
        }
        guard let whole = whole(amount) else { return nil }
        let (months, seconds) = unit.length
        if months > 0 { return adding(months: whole * months) }
        let (total, isTooFar) =
            unit == .millisecond
            ? (whole / 1000, false) : whole.multipliedReportingOverflow(by: seconds.integerValue ?? 0)
        guard !isTooFar, abs(total) < 1 << 60 else { return nil }
        guard precision >= .day || kind == .time else {
            // Days and finer in what knows no day: 30 days are a month, 365 a year.
            let days = total / 86_400
            return adding(months: precision == .year ? days / 365 * 12 : days / 30)
        }
        let step = [86_400, 86_400, 86_400, 3600, 60, 1][precision.rawValue]
        return adding(seconds: total / step * step)
    }

    /// The amount without its fraction: of a time of day what is left after whole days; `nil` for more than the
    /// calendar has.
    private func whole(_ amount: FHIRDecimal) -> Int? {
        guard let whole = amount.rounded(scale: 0, rounding: .down) else { return nil }
        if kind == .time {
            // 86,400 units are whole days in every unit of whole seconds; 86,400,000 are in milliseconds.
            guard let days = whole.divided(by: 86_400_000, scale: 0, rounding: .down),
                let rest = days.multiplied(by: 86_400_000).flatMap({ whole.subtracting($0) })
            else { return nil }
            return rest.integerValue
        }
        guard let value = whole.integerValue, value.magnitude < 1 << 40 else { return nil }
        return value
    }

    /// Calendar months, in what knows at least the year.
    private func adding(months: Int) -> FHIRPathMoment? {
        var moment = self
        if precision == .year {
            moment.year += months / 12
        } else {
            let total = year * 12 + month - 1 + months
            guard total >= 12 else { return nil }
            (moment.year, moment.month) = (total / 12, total % 12 + 1)
        }
        guard 1...9999 ~= moment.year else { return nil }
        if precision >= .day { moment.day = min(day, CivilDay.days(inMonth: moment.month, ofYear: moment.year)) }
        return moment
    }

    private func adding(seconds: Int) -> FHIRPathMoment? {
        var moment = self
        let dayNumber = kind == .time ? 0 : CivilDay(year: year, month: month, day: day).daysSince1970
        let secondOfDay = hour * 3600 + minute * 60 + second
        let total = dayNumber * 86_400 + secondOfDay + seconds
        let days = total >= 0 ? total / 86_400 : (total - 86_399) / 86_400
        let rest = total - days * 86_400
        (moment.hour, moment.minute, moment.second) = (rest / 3600, rest / 60 % 60, rest % 60)
        if kind != .time {
            guard let date = CivilDay(daysSince1970: days) else { return nil }
            (moment.year, moment.month, moment.day) = (date.year, date.month, date.day)
        }
        return moment
    }

    /// Seconds with a fraction: as many digits as the finer of both has, and three for milliseconds.
    private func adding(seconds amount: FHIRDecimal, _ unit: CalendarUnit) -> FHIRPathMoment? {
        guard let seconds = unit == .millisecond ? amount.multiplied(by: "0.001") : amount else { return nil }
        let digits = max(Arithmetic.withoutTrailingZeros(seconds).scale, unit == .millisecond ? 3 : 0)
        let scale = min(max(fractionDigits, digits), Self.fractionLimit)
        guard
            let cut = seconds.rounded(scale: Self.fractionLimit, rounding: .down),
            let whole = whole(cut),
            let floor = cut.rounded(scale: 0, rounding: .down), let rest = cut.subtracting(floor),
            let units = rest.multiplied(by: FHIRDecimal(Int(Self.power(scale))))?.rounded(scale: 0, rounding: .down)?
                .integerValue
        else { return nil }
        var parts = Int(fraction * Self.power(scale - fractionDigits)) + units, carry = 0
        if parts < 0 { (parts, carry) = (parts + Int(Self.power(scale)), -1) }
        if parts >= Int(Self.power(scale)) { (parts, carry) = (parts - Int(Self.power(scale)), 1) }
        guard var moment = adding(seconds: whole + carry) else { return nil }
        (moment.fraction, moment.fractionDigits) = (UInt64(parts), scale)
        return moment
    }

    private static func power(_ exponent: Int) -> UInt64 { (0..<exponent).reduce(1) { value, _ in value * 10 } }
}
