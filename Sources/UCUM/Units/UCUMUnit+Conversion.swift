import FHIRPrimitives

extension UCUMUnit {
    /// The significant digits of a converted value whose decimals do not end, as one third's.
    public static let roundedDigits = 28

    /// Whether values of both units can be compared and converted: they have the same dimension.
    ///
    /// An arbitrary unit is comparable with itself only; amounts are numbers, so that `mmol/L` is comparable with `/L`.
    /// A special unit in a product, such as `J/Cel`, is comparable only with the same text: UCUM does not define its
    /// values.
    public func isComparable(with other: UCUMUnit) -> Bool {
        guard !meaning.isUndefined, !other.meaning.isUndefined else { return text == other.text }
        return dimension == other.dimension
    }

    /// Whether both stand for the same unit, however it is written: `L`, `l`, `dm3` and `L{total}`.
    public func isEqual(to other: UCUMUnit) -> Bool {
        if text == other.text { return true }
        guard dimension == other.dimension, meaning.factor == other.meaning.factor else { return false }
        return switch (meaning.scale, other.meaning.scale) {
        case (.proportional, .proportional): true
        case (.special(let own, let scale), .special(let others, let otherScale)): own == others && scale == otherScale
        default: false
        }
    }

    /// A value of this unit as a value of another; `nil` if they are not comparable, or a number has more than 2,000
    /// digits.
    ///
    /// Exact if the decimals end, otherwise rounded half up to ``roundedDigits``. A factor that is a power of ten keeps
    /// the digits of the value, so that 1.10 g is 1100 mg and 0.00110 kg; other results have no zeros at their end. To
    /// and from logarithmic units and tangents 14 digits are right.
    public func convert(_ value: FHIRDecimal, to other: UCUMUnit) -> FHIRDecimal? {
        guard isComparable(with: other) else { return nil }
        if isEqual(to: other) { return value }
        guard let number = Rational(value) else { return nil }
        if meaning.isProportional, other.meaning.isProportional {
            guard let ratio = meaning.factor.divided(by: other.meaning.factor),
                let result = number.multiplied(by: ratio)
            else { return nil }
            return ratio.isPowerOfTen
                ? result.decimal(significantDigits: Self.roundedDigits)
                : result.shortestDecimal(significantDigits: Self.roundedDigits)
        }
        return meaning.baseValue(of: number).flatMap(other.meaning.value(ofBase:))?
            .shortestDecimal(significantDigits: Self.roundedDigits)
    }
}
