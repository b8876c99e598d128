import FHIRPrimitives
import UCUM

/// A number with a unit: a `Quantity` of FHIRPath.
///
/// - Source: FHIRPath 2.0.0, section 2.1.9.
public struct FHIRPathQuantity: Hashable, Sendable {
    public var value: FHIRDecimal
    /// The UCUM code, or the word of a calendar unit: `year`, `days` come as `year`, `day`.
    public internal(set) var unit: String
    /// The unit if it is a calendar's.
    var calendarUnit: CalendarUnit?
    /// Whether the calendar's unit stands for UCUM's code in a FHIR `Quantity`: only the expression's own words take no
    /// part in products.
    var isCoded = false

    /// A quantity as an expression writes it: with a UCUM code (`mg`), or with the word of a calendar unit (`days`).
    public init(value: FHIRDecimal, unit: String) {
        // '…' may hold a calendar word too; years and months in UCUM's own letters stay definite.
        (self.value, self.unit, calendarUnit) = (value, unit, CalendarUnit(word: unit))
        if let calendarUnit { self.unit = calendarUnit.rawValue }
    }

    /// A quantity with a UCUM code, none of whose units is a calendar's.
    init(value: FHIRDecimal, ucum code: String) { (self.value, unit, calendarUnit) = (value, code, nil) }

    init(value: FHIRDecimal, calendarUnit: CalendarUnit) {
        (self.value, self.calendarUnit, unit) = (value, calendarUnit, calendarUnit.rawValue)
    }

    /// The unit as UCUM says it.
    var ucumUnit: String { calendarUnit?.ucum ?? unit }
}

extension FHIRPathQuantity: CustomStringConvertible {
    /// `1 'wk'`, `1 week`, `4 days`.
    public var description: String {
        guard let calendarUnit else { return "\(value) '\(unit)'" }
        return "\(value) \(calendarUnit.rawValue)" + (value.isEqual(to: 1) ? "" : "s")
    }
}
