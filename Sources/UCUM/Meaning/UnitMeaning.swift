import FHIRPrimitives

/// What a unit stands for: so much of the base units of its dimension.
struct UnitMeaning: Sendable {
    /// How a value relates to the base units.
    enum Scale: Sendable {
        /// The value times the factor.
        case proportional
        /// A function of the value times `scale`, then times the factor: degrees Celsius, bel, pH.
        case special(SpecialFunction, scale: Rational)
        /// A special unit as part of a product, for which UCUM defines no calculation: `J/Cel`.
        case undefined
    }

    var factor: Rational
    var dimension: UCUMDimension
    var scale = Scale.proportional

    static let one = UnitMeaning(factor: .one, dimension: .none)

    var isProportional: Bool { if case .proportional = scale { true } else { false } }
    var isUndefined: Bool { if case .undefined = scale { true } else { false } }

    /// The product with another unit or, `inverted`, the quotient; `nil` if the factor has too many digits.
    ///
    /// - Source: UCUM 2.0.1, §22: special units take part in no algebraic operation; only a number may scale them.
    func multiplied(by other: UnitMeaning, inverted: Bool = false) -> UnitMeaning? {
        let product = dimension.adding(other.dimension, inverted: inverted)
        switch (scale, other.scale) {
        case (.proportional, .proportional):
            guard let factor = inverted ? factor.divided(by: other.factor) : factor.multiplied(by: other.factor) else {
                return nil
            }
            return UnitMeaning(factor: factor, dimension: product)
        case (.special, .proportional) where other.dimension.isNone:
            guard let number = inverted ? other.factor.inverse : other.factor else { return nil }
            return scaled(by: number)
        case (.proportional, .special) where dimension.isNone && !inverted: return other.scaled(by: factor)
        default: return UnitMeaning(factor: .one, dimension: product, scale: .undefined)
        }
    }

    /// The unit with a prefix or a number before it.
    func scaled(by number: Rational) -> UnitMeaning? {
        var result = self
        switch scale {
        case .proportional:
            guard let factor = factor.multiplied(by: number) else { return nil }
            result.factor = factor
        case .special(let function, let scale):
            guard let scale = scale.multiplied(by: number) else { return nil }
            result.scale = .special(function, scale: scale)
        case .undefined: break
        }
        return result
    }

    func power(_ exponent: Int) -> UnitMeaning? {
        if exponent == 1 { return self }
        guard isProportional else {
            return UnitMeaning(factor: .one, dimension: dimension.power(exponent), scale: .undefined)
        }
        guard let factor = factor.power(exponent) else { return nil }
        return UnitMeaning(factor: factor, dimension: dimension.power(exponent))
    }

    /// A value of this unit in base units.
    func baseValue(of value: Rational) -> Rational? {
        switch scale {
        case .proportional: value.multiplied(by: factor)
        case .special(let function, let scale):
            value.multiplied(by: scale).flatMap(function.ratio(of:)).flatMap { $0.multiplied(by: factor) }
        case .undefined: nil
        }
    }

    /// A value in base units as one of this unit.
    func value(ofBase base: Rational) -> Rational? {
        switch scale {
        case .proportional: base.divided(by: factor)
        case .special(let function, let scale):
            base.divided(by: factor).flatMap(function.value(of:)).flatMap { $0.divided(by: scale) }
        case .undefined: nil
        }
    }
}
