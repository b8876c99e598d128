extension UCUMUnit {
    /// The product: `g` and `m-3` give `g.m-3`, `mmol/L` and `L` give `mmol`. Annotations are left out.
    ///
    /// `nil` for a special unit, unless the other is a mere number, and for a product beyond the limits of an
    /// expression.
    public func multiplied(by other: UCUMUnit) -> UCUMUnit? {
        if other.isUnity { return self }
        return isUnity ? other : combined(with: other, inverted: false)
    }

    /// The quotient: `mg` and `dL` give `mg.dL-1`, a unit and itself give `1`.
    ///
    /// `nil` as for ``multiplied(by:)``.
    public func divided(by other: UCUMUnit) -> UCUMUnit? {
        other.isUnity ? self : combined(with: other, inverted: true)
    }

    /// Whether this is the number one.
    private var isUnity: Bool { meaning.isProportional && dimension.isNone && meaning.factor == .one }

    private func combined(with other: UCUMUnit, inverted: Bool) -> UCUMUnit? {
        guard meaning.isProportional, other.meaning.isProportional,
            let own = UnitParser.factors(of: text), let others = UnitParser.factors(of: other.text)
        else { return nil }
        return try? UCUMUnit(parsing: own.combined(with: others, inverted: inverted).text)
    }
}
