import FHIRPrimitives
import UCUM

/// Conversions between the units of UCUM and those of the calendar.
///
/// From a calendar's unit by the calendar: a year is 12 months or 365 days, a month 30 days, the rest as everywhere;
/// then the unit takes UCUM's name, so that `1 year` is `365 'd'` and `1 'a'`. From a unit of UCUM by UCUM, where a
/// year has 365.25 days; then the unit takes the calendar's name. Within UCUM as ``UCUM/UCUMUnit/convert(_:to:)`` says:
/// exact if the decimals end, otherwise rounded to 28 digits; to and from logarithmic units, such as `Np` and `B`, 14
/// digits are right.
///
/// - Source: FHIRPath 2.0.0, section 5.5.7 (toQuantity); FHIRPath 3.0.0, section Unit Conversions.
extension FHIRPathQuantity {
    /// The same quantity in the unit of another; `nil` if there is no conversion.
    func converted(to wanted: FHIRPathQuantity) -> FHIRPathQuantity? {
        if unit == wanted.unit, calendarUnit == wanted.calendarUnit { return self }
        var result = wanted
        if let other = wanted.calendarUnit {
            guard let value = converted(to: other) else { return nil }
            result.value = value
            return result
        }
        var source = self
        if let calendarUnit {
            // A unit that the calendar lacks is reached by way of the second.
            let target = CalendarUnit(ucum: wanted.unit) ?? .second
            guard let value = calendarUnit.convert(value, to: target) else { return nil }
            source = FHIRPathQuantity(value: value, ucum: target.ucum)
        }
        guard let target = try? UCUMUnit(parsing: wanted.unit), let converted = source.ucum?.converted(to: target)
        else {
            return nil
        }
        result.value = converted.value
        return result
    }

    /// The value in a unit of the calendar.
    func converted(to target: CalendarUnit) -> FHIRDecimal? {
        if let calendarUnit { return calendarUnit.convert(value, to: target) }
        guard let unit = try? UCUMUnit(parsing: target.ucum) else { return nil }
        return ucum?.converted(to: unit)?.value
    }

    /// Whether the unit is a word of the expression, such as `day`.
    var isWordOfTime: Bool { calendarUnit != nil && !isCoded }
}

extension CalendarUnit {
    /// A value of this unit as one of another, by the shortest way: between years and months by months, else by days.
    ///
    /// - Source: FHIRPath 2.0.0, section 5.5.7, conversion factors; 3.0.0, Time-valued unit conversions.
    func convert(_ value: FHIRDecimal, to other: CalendarUnit) -> FHIRDecimal? {
        if self == other { return value }
        let isByMonths = !isDefinite && !other.isDefinite
        let (own, others) = isByMonths ? (size, other.size) : (seconds, other.seconds)
        return value.multiplied(by: own).flatMap { Arithmetic.quotient($0, others) }
    }
}
