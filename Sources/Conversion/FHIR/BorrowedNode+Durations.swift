import FHIRTree

extension BorrowedNode {
    /// The whole days of a `Duration`, or of a quantity of time; `nil` for what is no whole number of days: months and
    /// years, for those have no fixed days, and what is only bounded.
    ///
    /// - Source: FHIR R4 (4.0.1), datatypes.html#Duration; UCUM, units of time. A value without a unit counts days, as
    ///   the guides for prescriptions ask for.
    var wholeDays: Int? {
        guard self[.comparator] == nil, let value = self[.value]?.decimal, let unit = TimeUnit(of: self) else {
            return nil
        }
        let days: FHIRDecimal? =
            switch unit {
            case .day: value
            case .week: value.multiplied(by: 7)
            case .hour: value.divided(by: 24, scale: 5)
            }
        guard let count = days?.integerValue, count >= 0 else { return nil }
        return unit == .hour && value.isEqual(to: FHIRDecimal(count * 24)) != true ? nil : count
    }

    /// Whether two quantities count the same; one that does not say its unit counts what the other does.
    func hasUnit(of other: BorrowedNode) -> Bool {
        guard let unit = unitName, let others = other.unitName else { return true }
        return unit == others || MedicationUnit.isSame(unit, others)
    }

    /// The code of a quantity, if it is of another unit than the words beside it.
    var otherUnitCode: BorrowedNode? {
        guard let code = self[.code], let text = code.text, SystemName.unit.matches(self),
            MedicationUnit.name(of: text) != nil, let said = self[.unit]?.text.flatMap(MedicationUnit.code(of:))
        else { return nil }
        return said == text ? nil : code
    }

    /// The unit of a quantity in words.
    var unitName: String? { self[.unit]?.text ?? self[.code]?.text.flatMap(MedicationUnit.name(of:)) }
}

/// The units of time that are whole numbers of days, or can be.
private enum TimeUnit {
    case hour, day, week

    /// The unit of a quantity, by its code or in words; days if it has none, `nil` if it is another.
    init?(of quantity: BorrowedNode) {
        let code = quantity[.code], words = quantity[.unit]
        guard code != nil || words != nil else {
            self = .day
            return
        }
        guard let unit = code.flatMap(Self.unit) ?? words.flatMap(Self.unit) else { return nil }
        self = unit
    }

    private static func unit(_ word: BorrowedNode) -> TimeUnit? { names.first { word.isString($0.word) }?.unit }

    private static let names: [(word: String, unit: TimeUnit)] = [
        ("d", .day), ("日", .day), ("日分", .day), ("日間", .day), ("day", .day), ("days", .day),
        ("wk", .week), ("週", .week), ("週間", .week), ("週分", .week), ("week", .week), ("weeks", .week),
        ("h", .hour), ("時間", .hour), ("hour", .hour), ("hours", .hour),
    ]
}
