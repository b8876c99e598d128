/// An exact number: `(-1)^isNegative × numerator / denominator × 10^exponent`.
///
/// Powers of ten stand apart, so that prefixes cost nothing. A fraction is reduced only where its decimals are asked
/// for. Every result of more than ``digitLimit`` digits above or below the line is `nil`: no input makes arithmetic
/// slow or large.
package struct Rational: Sendable {
    package let isNegative: Bool
    package let numerator: Magnitude
    /// Never zero.
    package let denominator: Magnitude
    package let exponent: Int

    package static let digitLimit = 2_000
    /// The largest power of ten, either way.
    package static let exponentLimit = 100_000

    package static let zero = Rational(0)
    package static let one = Rational(1)

    private init(isNegative: Bool, unchecked numerator: Magnitude, _ denominator: Magnitude, exponent: Int) {
        (self.isNegative, self.numerator) = (isNegative && !numerator.isZero, numerator)
        (self.denominator, self.exponent) = (denominator, numerator.isZero ? 0 : exponent)
    }

    private init?(isNegative: Bool, _ numerator: Magnitude, _ denominator: Magnitude, exponent: Int) {
        guard numerator.hasAtMost(Self.digitLimit), denominator.hasAtMost(Self.digitLimit),
            abs(exponent) <= Self.exponentLimit
        else { return nil }
        self.init(isNegative: isNegative, unchecked: numerator, denominator, exponent: exponent)
    }

    package init(_ value: Int) {
        self.init(isNegative: value < 0, unchecked: Magnitude(value.magnitude), .one, exponent: 0)
    }

    package init?(_ parts: DecimalParts) {
        self.init(isNegative: parts.isNegative, parts.digits, .one, exponent: parts.exponent)
    }

    package init?(_ decimal: FHIRDecimal) {
        guard let parts = decimal.parts else { return nil }
        self.init(parts)
    }

    /// Ten to a power within the limit.
    package init(tenToThe power: Int) {
        self.init(isNegative: false, unchecked: .one, .one, exponent: power)
    }

    package var isZero: Bool { numerator.isZero }

    /// The sign: -1, 0 or 1.
    package var sign: Int { isZero ? 0 : isNegative ? -1 : 1 }

    package var negated: Rational {
        Rational(isNegative: !isNegative, unchecked: numerator, denominator, exponent: exponent)
    }

    package func multiplied(by other: Rational) -> Rational? {
        Rational(
            isNegative: isNegative != other.isNegative, numerator * other.numerator,
            denominator * other.denominator, exponent: exponent + other.exponent)
    }

    /// The quotient; `nil` for a divisor of zero.
    package func divided(by other: Rational) -> Rational? { other.inverse.flatMap { multiplied(by: $0) } }

    package var inverse: Rational? {
        isZero ? nil : Rational(isNegative: isNegative, unchecked: denominator, numerator, exponent: -exponent)
    }

    package func adding(_ other: Rational) -> Rational? {
        if isZero { return other }
        if other.isZero { return self }
        let exponent = min(exponent, other.exponent)
        let (shift, otherShift) = (self.exponent - exponent, other.exponent - exponent)
        guard max(shift, otherShift) <= Self.digitLimit else { return nil }
        let left = numerator * other.denominator * Magnitude(tenToThe: shift)
        let right = other.numerator * denominator * Magnitude(tenToThe: otherShift)
        let below = denominator * other.denominator
        if isNegative == other.isNegative {
            return Rational(isNegative: isNegative, left + right, below, exponent: exponent)
        }
        return left < right
            ? Rational(isNegative: other.isNegative, right - left, below, exponent: exponent)
            : Rational(isNegative: isNegative, left - right, below, exponent: exponent)
    }

    package func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

    /// The same number without zeros at the end of its digits: 60 is 6 × 10.
    package var withoutZeros: Rational {
        guard !isZero else { return self }
        let (above, top) = numerator.removing(factor: 10)
        let (below, bottom) = denominator.removing(factor: 10)
        return Rational(isNegative: isNegative, unchecked: top, bottom, exponent: exponent + above - below)
    }

    /// Whether the number is a power of ten.
    package var isPowerOfTen: Bool { numerator.isOne && denominator.isOne && !isNegative }

    /// The number to a whole power; `nil` for zero to a negative one.
    package func power(_ power: Int) -> Rational? {
        if power < 0 { return inverse.flatMap { $0.power(-power) } }
        if power == 0 { return .one }
        if numerator.isOne, denominator.isOne {
            return Rational(isNegative: isNegative && power & 1 == 1, .one, .one, exponent: exponent * power)
        }
        let digits = max(numerator.digitCount, denominator.digitCount)
        guard power <= Self.exponentLimit, digits * power <= Self.digitLimit * 2 else { return nil }
        return Rational(
            isNegative: isNegative && power & 1 == 1, numerator.power(power), denominator.power(power),
            exponent: exponent * power)
    }
}

extension Rational: Comparable {
    /// Whether this number is the smaller; exact, and never refused.
    package static func < (a: Rational, b: Rational) -> Bool {
        let (left, right) = crossProducts(a, b)
        return left.isLess(than: right)
    }

    /// Whether both are the same number.
    package static func == (a: Rational, b: Rational) -> Bool {
        let (left, right) = crossProducts(a, b)
        return !left.isLess(than: right) && !right.isLess(than: left)
    }

    private static func crossProducts(_ a: Rational, _ b: Rational) -> (DecimalParts, DecimalParts) {
        (
            DecimalParts(
                isNegative: a.isNegative, digits: a.numerator * b.denominator, exponent: a.exponent),
            DecimalParts(
                isNegative: b.isNegative, digits: b.numerator * a.denominator, exponent: b.exponent)
        )
    }
}
