/// Exact arithmetic. What only odd exponents give is `nil`: a result of more than 10,000 digits, a power of ten beyond
/// 2^60.
extension FHIRDecimal {
    /// The sum, with the finer of both scales: `1.10 + 2` is `3.10`.
    public func adding(_ other: FHIRDecimal) -> FHIRDecimal? {
        guard let a = parts, let b = other.parts else { return nil }
        let exponent = min(a.exponent, b.exponent)
        guard let left = a.scaled(to: exponent), let right = b.scaled(to: exponent) else { return nil }
        var sum = DecimalParts(isNegative: a.isNegative, digits: left + right, exponent: exponent)
        if a.isNegative != b.isNegative {
            let isLeftSmaller = left < right
            sum.isNegative = isLeftSmaller ? b.isNegative : a.isNegative
            sum.digits = isLeftSmaller ? right - left : left - right
        }
        return FHIRDecimal(sum)
    }

    /// The difference, with the finer of both scales.
    public func subtracting(_ other: FHIRDecimal) -> FHIRDecimal? { adding(other.negated) }

    /// The product, with the sum of both scales.
    public func multiplied(by other: FHIRDecimal) -> FHIRDecimal? {
        if let small = smallWhole, let factor = other.smallWhole { return FHIRDecimal(small * factor) }
        guard let a = parts, let b = other.parts else { return nil }
        guard a.digits.digitCount + b.digits.digitCount <= DecimalParts.digitLimit else { return nil }
        return FHIRDecimal(
            DecimalParts(
                isNegative: a.isNegative != b.isNegative, digits: a.digits * b.digits, exponent: a.exponent + b.exponent
            ))
    }

    /// The value of at most nine digits that stand alone, as nearly all amounts are written.
    private var smallWhole: Int? {
        guard 1...9 ~= text.utf8.count else { return nil }
        var value = 0
        for byte in text.utf8 {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    /// The quotient with so many digits behind the point; `nil` for a divisor of zero.
    public func divided(
        by divisor: FHIRDecimal, scale: Int, rounding: DecimalRounding = .halfUp
    ) -> FHIRDecimal? {
        guard let a = parts, let b = divisor.parts else { return nil }
        guard !b.digits.isZero, scale.magnitude <= UInt(DecimalParts.digitLimit) else { return nil }
        // a/b × 10^scale, as a fraction of whole numbers; no exponent passes 2^60, so nothing overflows.
        let shift = a.exponent - b.exponent + scale
        guard shift.magnitude <= UInt(DecimalParts.digitLimit) else { return nil }
        let power = Magnitude(tenToThe: abs(shift))
        let (top, bottom) = shift >= 0 ? (a.digits * power, b.digits) : (a.digits, b.digits * power)
        guard top.digitCount <= DecimalParts.digitLimit, bottom.digitCount <= DecimalParts.digitLimit else {
            return nil
        }
        let digits = Self.round(top, over: bottom, rounding)
        return FHIRDecimal(DecimalParts(isNegative: a.isNegative != b.isNegative, digits: digits, exponent: -scale))
    }

    /// The number with so many digits behind the point; more digits than it has are zeros.
    public func rounded(scale: Int, rounding: DecimalRounding = .halfUp) -> FHIRDecimal? {
        divided(by: FHIRDecimal(1), scale: scale, rounding: rounding)
    }

    /// The number with the other sign.
    public var negated: FHIRDecimal {
        FHIRDecimal(unchecked: text.hasPrefix("-") ? String(text.dropFirst()) : "-" + text)
    }

    private static func round(_ top: Magnitude, over bottom: Magnitude, _ rounding: DecimalRounding) -> Magnitude {
        let (quotient, remainder) = top.dividing(by: bottom)
        if remainder.isZero { return quotient }
        let twice = remainder + remainder
        let isUp =
            switch rounding {
            case .down: false
            case .up: true
            case .halfUp: !(twice < bottom)
            case .halfEven: bottom < twice || (twice == bottom && quotient.isOdd)
            }
        return isUp ? quotient + .one : quotient
    }
}
