import FHIRPrimitives

/// Arithmetic of FHIRPath: `nil` where the units do not fit, or a number passes the limits of ``FHIRDecimal``.
///
/// - Source: FHIRPath 2.0.0, section 6.6 (Math).
extension UCUMQuantity {
    /// The sum in the finer of both units; special units only with the same unit.
    public func adding(_ other: UCUMQuantity) -> UCUMQuantity? { sum(with: other) { $0.adding($1) } }

    /// The difference in the finer of both units; special units only with the same unit.
    public func subtracting(_ other: UCUMQuantity) -> UCUMQuantity? { sum(with: other) { $0.subtracting($1) } }

    /// The product, exact, with the product of the units as ``UCUMUnit/multiplied(by:)`` writes it.
    public func multiplied(by other: UCUMQuantity) -> UCUMQuantity? {
        guard let unit = unit.multiplied(by: other.unit), let value = value.multiplied(by: other.value) else {
            return nil
        }
        return UCUMQuantity(value, unit)
    }

    /// The quotient, exact if its decimals end, otherwise rounded to ``UCUMUnit/roundedDigits``; comparable units give
    /// a number.
    public func divided(by other: UCUMQuantity) -> UCUMQuantity? {
        guard let unit = unit.divided(by: other.unit), let top = Rational(value), let bottom = Rational(other.value),
            let quotient = top.divided(by: bottom)
        else { return nil }
        let result = UCUMQuantity(quotient.shortestDecimal(significantDigits: UCUMUnit.roundedDigits), unit)
        guard unit.dimension.isNone, self.unit.isComparable(with: other.unit) else { return result }
        return result.converted(to: .one)
    }

    private func sum(
        with other: UCUMQuantity, _ operation: (FHIRDecimal, FHIRDecimal) -> FHIRDecimal?
    ) -> UCUMQuantity? {
        if unit.isEqual(to: other.unit) { return operation(value, other.value).map { UCUMQuantity($0, unit) } }
        guard !unit.isSpecial, !other.unit.isSpecial, unit.isComparable(with: other.unit) else { return nil }
        let finer = unit.meaning.factor < other.unit.meaning.factor ? unit : other.unit
        guard let left = unit.convert(value, to: finer), let right = other.unit.convert(other.value, to: finer) else {
            return nil
        }
        return operation(left, right).map { UCUMQuantity($0, finer) }
    }
}
