import FHIRTree

extension SourceNode {
    /// The whole days of a `Duration`, or of a quantity of time; `nil` for what is no whole number of days: months and
    /// years, for those have no fixed days, and what is only bounded.
    ///
    /// - Source: FHIR R4 (4.0.1), datatypes.html#Duration; UCUM, units of time. A value without a unit counts days, as
    ///   the guides for prescriptions ask for.
    var wholeDays: Int? {
        guard self["comparator"] == nil, let value = self["value"]?.decimal else { return nil }
        let words = [self["code"]?.text, self["unit"]?.text].compactMap { $0 }
        guard let unit = words.isEmpty ? .day : words.lazy.compactMap(TimeUnit.init).first else { return nil }
        let days: FHIRDecimal? =
            switch unit {
            case .day: value
            case .week: value.multiplied(by: 7)
            case .hour: value.divided(by: 24, scale: 5)
            }
        guard let count = days?.plain.integerValue, count >= 0 else { return nil }
        return unit == .hour && value.isEqual(to: FHIRDecimal(count * 24)) != true ? nil : count
    }

    /// Whether two quantities count the same; one that does not say its unit counts what the other does.
    func hasUnit(of other: SourceNode) -> Bool {
        guard let unit = unitName, let others = other.unitName else { return true }
        return unit == others || MedicationUnit.isSame(unit, others)
    }

    /// The unit of a quantity in words.
    var unitName: String? { self["unit"]?.text ?? self["code"]?.text.flatMap(MedicationUnit.name(of:)) }
}

/// The units of time that are whole numbers of days, or can be.
private enum TimeUnit {
    case hour, day, week

    init?(_ word: String) {
        switch word {
        case "h", "hour", "hours", "時間": self = .hour
        case "d", "day", "days", "日", "日分", "日間": self = .day
        case "wk", "week", "weeks", "週", "週間", "週分": self = .week
        default: return nil
        }
    }
}
