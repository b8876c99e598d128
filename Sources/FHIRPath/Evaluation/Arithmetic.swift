import FHIRPrimitives
import UCUM

/// Sums, products and quotients of numbers and quantities: exact, but for quotients without an end.
///
/// - Source: FHIRPath 2.0.0, section 6.6. A result that does not fit its type is empty.
enum Arithmetic {
    /// Digits behind the point of a quotient that has no end; the last is rounded.
    static let quotientScale = 28

    /// `nil` if the operation does not know the types.
    static func apply(_ operation: Operator, _ left: Item, _ right: Item) -> Items? {
        if let a = left.wholeNumber, let b = right.wholeNumber, operation != .divide {
            return whole(operation, a, b, isLong: left.isLong || right.isLong)
        }
        guard let a = left.number, let b = right.number else { return nil }
        switch operation {
        case .add: return decimal(a.adding(b))
        case .subtract: return decimal(a.subtracting(b))
        case .multiply: return decimal(a.multiplied(by: b))
        case .divide: return decimal(quotient(a, b))
        case .wholeDivide:
            guard let whole = truncated(a, b)?.integerValue else { return .empty }
            return fitted(Int64(whole), isLong: left.isLong || right.isLong)
        case .modulo:
            guard let count = truncated(a, b), let part = count.multiplied(by: b) else { return .empty }
            return decimal(a.subtracting(part))
        default: return nil
        }
    }

    private static func decimal(_ value: FHIRDecimal?) -> Items { value.map { .one(.decimal($0)) } ?? .empty }

    private static func whole(_ operation: Operator, _ a: Int64, _ b: Int64, isLong: Bool) -> Items? {
        let result: (Int64, Bool)
        switch operation {
        case .add: result = a.addingReportingOverflow(b)
        case .subtract: result = a.subtractingReportingOverflow(b)
        case .multiply: result = a.multipliedReportingOverflow(by: b)
        case .wholeDivide: result = b == 0 ? (0, true) : a.dividedReportingOverflow(by: b)
        case .modulo: result = b == 0 ? (0, true) : a.remainderReportingOverflow(dividingBy: b)
        default: return nil
        }
        return result.1 ? .empty : fitted(result.0, isLong: isLong)
    }

    /// A whole number of its type, or nothing if it does not fit.
    private static func fitted(_ value: Int64, isLong: Bool) -> Items {
        if isLong { return .one(.long(value)) }
        return Int32(exactly: value) == nil ? .empty : .one(.integer(value))
    }

    /// The number with the other sign; nothing for the least of its type, which has no counterpart.
    static func negated(_ value: Int64, isLong: Bool) -> Items {
        value == .min ? .empty : fitted(-value, isLong: isLong)
    }

    /// The quotient with all its digits, or with ``quotientScale`` of them; `nil` for a divisor of zero.
    static func quotient(_ a: FHIRDecimal, _ b: FHIRDecimal) -> FHIRDecimal? {
        a.divided(by: b, scale: max(quotientScale, a.scale)).map(withoutTrailingZeros)
    }

    private static func truncated(_ a: FHIRDecimal, _ b: FHIRDecimal) -> FHIRDecimal? {
        a.divided(by: b, scale: 0, rounding: .down)
    }

    static func withoutTrailingZeros(_ value: FHIRDecimal) -> FHIRDecimal {
        guard value.text.contains("."), !value.text.contains("e") else { return value }
        var digits = value.text[...]
        while digits.hasSuffix("0") { digits = digits.dropLast() }
        if digits.hasSuffix(".") { digits = digits.dropLast() }
        return FHIRDecimal(String(digits)) ?? value
    }

    /// The sum where at least one unit is the calendar's: in the calendar's unit that is finer of both. Empty with a
    /// year or month beside another unit, also one of UCUM: how long these are is for the author to say, with
    /// `toQuantity`. A unit that the calendar lacks, such as `us`, is converted to the other's.
    ///
    /// - Source: FHIRPath 3.0.0, section Math, + (addition); its example of `1 minute - 30 's'` as `0.5 minute` is at
    ///   odds with its own rule, by which it is the equal `30 seconds`.
    private static func calendarSum(
        _ operation: Operator, _ a: FHIRPathQuantity, _ b: FHIRPathQuantity
    ) -> Items {
        let known = [a, b].compactMap { $0.calendarUnit ?? CalendarUnit(ucum: $0.unit) }
        guard let finer = known.min(by: { $0.seconds < $1.seconds }), known.allSatisfy(\.isDefinite),
            let left = a.converted(to: finer), let right = b.converted(to: finer),
            let sum = operation == .add ? left.adding(right) : left.subtracting(right)
        else { return .empty }
        return .one(.quantity(FHIRPathQuantity(value: sum, calendarUnit: finer)))
    }

    /// Sums need units of one kind; products and quotients make a unit of their own, but of the calendar's words, which
    /// only a number can multiply. A result that UCUM cannot give is empty. Special units such as `Cel` are added to
    /// their own kind and multiplied by numbers only: section Quantity of 3.0.0 asks for operations on one unit, where
    /// its section Math has none on special ones.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.6; for the calendar's units 3.0.0, section Math.
    static func apply(_ operation: Operator, _ a: FHIRPathQuantity, _ b: FHIRPathQuantity) -> Items? {
        func result(_ quantity: UCUMQuantity?) -> Items {
            quantity.map { .one(.quantity(FHIRPathQuantity(value: $0.value, ucum: $0.unit.text))) } ?? .empty
        }
        switch operation {
        case .add, .subtract:
            if a.unit == b.unit, a.calendarUnit == b.calendarUnit {
                let value = operation == .add ? a.value.adding(b.value) : a.value.subtracting(b.value)
                var sum = a
                guard let value else { return .empty }
                sum.value = value
                return .one(.quantity(sum))
            }
            if a.calendarUnit != nil || b.calendarUnit != nil { return calendarSum(operation, a, b) }
            guard let left = a.ucum, let right = b.ucum else { return .empty }
            return result(operation == .add ? left.adding(right) : left.subtracting(right))
        case .multiply, .divide:
            // A number alone keeps the other's unit as it is written.
            if b.unit == "1" || (operation == .multiply && a.unit == "1") {
                var scaled = b.unit == "1" ? a : b
                guard let value = operation == .multiply ? a.value.multiplied(by: b.value) : quotient(a.value, b.value)
                else { return .empty }
                scaled.value = value
                return .one(.quantity(scaled))
            }
            guard !a.isWordOfTime, !b.isWordOfTime, let left = a.ucum, let right = b.ucum else { return .empty }
            return result(operation == .multiply ? left.multiplied(by: right) : left.divided(by: right))
        default: return nil
        }
    }
}

extension Item {
    var isLong: Bool { if case .long = self { true } else { false } }
}
