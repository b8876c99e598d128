import FHIRPrimitives
import UCUM

extension FHIRPathQuantity {
    /// A number alone is a quantity of unit `1`.
    init?(number item: Item) {
        guard let value = item.number else { return nil }
        self.init(value: value, ucum: "1")
    }

    /// The unit that dates and times take: of the calendar's words, or a definite one of UCUM.
    var unitOfTime: CalendarUnit? {
        calendarUnit ?? CalendarUnit(ucum: unit).flatMap { $0.isDefinite ? $0 : nil }
    }

    /// A quantity, or a number alone.
    init?(_ item: Item) {
        if case .quantity(let quantity) = item { self = quantity } else { self.init(number: item) }
    }

    /// The quantity in UCUM; `nil` if the unit is none of UCUM.
    var ucum: UCUMQuantity? { try? UCUMQuantity(value, ucumUnit) }

    /// Whether one is a calendar's year or month and the other a definite time of UCUM: these are never the same.
    private func isIncomparable(with other: FHIRPathQuantity) -> Bool {
        let calendar = calendarUnit.map { !$0.isDefinite } ?? false
        let others = other.calendarUnit.map { !$0.isDefinite } ?? false
        return calendar != others
    }

    /// Number and unit such that equal quantities have equal ones: base units, months for calendar years and months.
    var comparable: (number: FHIRDecimal, unit: String) {
        if let calendarUnit, !calendarUnit.isDefinite {
            return (value.multiplied(by: FHIRDecimal(calendarUnit.length.months)) ?? value, "month")
        }
        guard let canonical = ucum?.canonical else { return (value, unit) }
        return (canonical.value, canonical.unit.text)
    }

    /// `nil` where the units cannot be compared.
    func isEqual(to other: FHIRPathQuantity) -> Bool? { order(to: other).map { $0 == .equal } }

    func order(to other: FHIRPathQuantity) -> UCUMOrder? {
        if unit == other.unit, calendarUnit == other.calendarUnit {
            return value.isEqual(to: other.value) ? .equal : value < other.value ? .less : .greater
        }
        if let own = calendarUnit, let others = other.calendarUnit, !own.isDefinite, !others.isDefinite {
            guard let a = value.multiplied(by: FHIRDecimal(own.length.months)),
                let b = other.value.multiplied(by: FHIRDecimal(others.length.months))
            else { return nil }
            return a.isEqual(to: b) ? .equal : a < b ? .less : .greater
        }
        if let own = calendarUnit, let others = other.calendarUnit {
            // A calendar's year counts 365 days beside days, its month 30.
            guard let a = value.multiplied(by: own.seconds), let b = other.value.multiplied(by: others.seconds) else {
                return nil
            }
            return a.isEqual(to: b) ? .equal : a < b ? .less : .greater
        }
        guard !isIncomparable(with: other), let a = ucum, let b = other.ucum else { return nil }
        return a.compare(b)
    }

    /// Compared in the coarser of both units, rounded to the digits of the less precise. Two units of the calendar are
    /// converted by the calendar, others by UCUM, where a year of the calendar is `a`. Units of which neither is the
    /// coarser, such as logarithmic ones, are tried both ways.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.1.2; 3.0.0, section Quantity Equivalence.
    func isEquivalent(to other: FHIRPathQuantity) -> Bool {
        if ucumUnit == other.ucumUnit { return value.isEquivalent(to: other.value) }
        if let own = calendarUnit, let others = other.calendarUnit {
            let isCoarser = own.seconds > others.seconds
            guard let inOwn = isCoarser ? value : own.convert(value, to: others),
                let inOther = isCoarser ? others.convert(other.value, to: own) : other.value
            else { return false }
            return inOwn.isEquivalent(to: inOther)
        }
        guard let a = ucum, let b = other.ucum, let inOther = a.converted(to: b.unit),
            let inOwn = b.converted(to: a.unit)
        else { return false }
        let ratio = a.unit.isSpecial || b.unit.isSpecial ? nil : a.unit.convert(1, to: b.unit)
        guard let ratio else {
            return inOther.value.isEquivalent(to: other.value) || inOwn.value.isEquivalent(to: value)
        }
        return ratio < 1 ? inOther.value.isEquivalent(to: other.value) : inOwn.value.isEquivalent(to: value)
    }
}
