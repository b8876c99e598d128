extension Rational {
    /// The number as a decimal: exactly if its digits end, otherwise rounded half up to so many significant digits.
    ///
    /// Zeros at the end are left out, unless the number is `digits × 10^exponent` as it stands: then its digits are
    /// kept, so that `1.10` times ten is `11.0`.
    package func decimal(significantDigits: Int) -> FHIRDecimal {
        if denominator.isOne {
            return FHIRDecimal(DecimalParts(isNegative: isNegative, digits: numerator, exponent: exponent))
        }
        let divisor = numerator.commonDivisor(with: denominator)
        let top = numerator.dividing(by: divisor).quotient, bottom = denominator.dividing(by: divisor).quotient
        let (twos, withoutTwos) = bottom.removing(factor: 2)
        let (fives, rest) = withoutTwos.removing(factor: 5)
        guard rest.isOne else { return rounded(top, over: bottom, significantDigits) }
        // 1/2 is 5/10, and 1/5 is 2/10.
        let digits = top * (twos > fives ? Magnitude(5).power(twos - fives) : Magnitude(2).power(fives - twos))
        return Self.shortest(isNegative, digits, exponent - max(twos, fives))
    }

    private func rounded(_ top: Magnitude, over bottom: Magnitude, _ significantDigits: Int) -> FHIRDecimal {
        let shift = significantDigits + 1 + bottom.digitCount - top.digitCount
        let (quotient, _) =
            shift >= 0
            ? (top * Magnitude(tenToThe: shift)).dividing(by: bottom)
            : top.dividing(by: bottom * Magnitude(tenToThe: -shift))
        // One or two digits too many. The remainder is not zero, so a half of what is cut is never exactly a half.
        let excess = quotient.digitCount - significantDigits
        let (digits, cut) = quotient.dividing(by: Magnitude(tenToThe: excess))
        let isUp = !(cut + cut < Magnitude(tenToThe: excess))
        return Self.shortest(isNegative, isUp ? digits + .one : digits, exponent - shift + excess)
    }

    /// The digits without zeros behind the point.
    private static func shortest(_ isNegative: Bool, _ digits: Magnitude, _ exponent: Int) -> FHIRDecimal {
        let (zeros, rest) = digits.removing(factor: 10)
        return FHIRDecimal(DecimalParts(isNegative: isNegative, digits: rest, exponent: exponent + zeros))
    }

    /// The shortest form of the same number: `11.0` is `11`.
    package func shortestDecimal(significantDigits: Int) -> FHIRDecimal {
        let rounded = decimal(significantDigits: significantDigits)
        guard let parts = rounded.parts else { return rounded }
        return Self.shortest(parts.isNegative, parts.digits, parts.exponent)
    }

    /// The nearest binary floating-point number, or one beside it.
    package var doubleValue: Double { shortestDecimal(significantDigits: 20).doubleValue }

    /// The number that a floating-point number shows with 15 significant digits; `nil` if it is not finite.
    ///
    /// The last one or two of a floating-point number's 17 digits are noise of the functions that made it.
    package init?(rounding value: Double) {
        guard value.isFinite, let exact = Rational(FHIRDecimal(floatLiteral: value)) else { return nil }
        let digits = exact.numerator.digitCount
        guard digits > 15 else {
            self = exact
            return
        }
        let cut = Magnitude(tenToThe: digits - 15)
        let (quotient, remainder) = exact.numerator.dividing(by: cut)
        let isUp = !(remainder + remainder < cut)
        self.init(
            DecimalParts(
                isNegative: exact.isNegative, digits: isUp ? quotient + .one : quotient,
                exponent: exact.exponent + digits - 15))
    }
}
