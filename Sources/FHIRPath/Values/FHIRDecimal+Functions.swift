import FHIRPrimitives

/// Roots, powers and logarithms to 28 digits behind the point, of which the last is rounded; exact where the result
/// ends before. No binary floating point takes part.
///
/// A number or a result of more than some hundred digits gives `nil`, so that no input makes them slow.
extension FHIRDecimal {
    private static let resultScale = 28
    private static let workingScale = 44
    private static let digitLimit = 400

    private var isModest: Bool { significantDigits + abs(scale) <= Self.digitLimit }
    private var isNegative: Bool { text.hasPrefix("-") && !isZero }
    private var isZero: Bool { isEqual(to: 0) }

    private var result: FHIRDecimal? { rounded(scale: Self.resultScale).map(Arithmetic.withoutTrailingZeros) }

    private func times(_ other: FHIRDecimal, scale: Int = workingScale) -> FHIRDecimal? {
        multiplied(by: other)?.rounded(scale: scale)
    }

    private func over(_ other: FHIRDecimal, scale: Int = workingScale) -> FHIRDecimal? {
        divided(by: other, scale: scale)
    }

    /// `nil` for a negative number. Newton's method from above.
    func squareRoot() -> FHIRDecimal? {
        guard !isNegative, isModest else { return nil }
        if isZero { return 0 }
        // A power of ten that is not less than the root.
        let digits = significantDigits - scale
        var root = FHIRDecimal("1" + String(repeating: "0", count: max(0, digits / 2 + 1))) ?? 1
        for _ in 0..<(2 * Self.digitLimit) {
            guard let quotient = over(root), let sum = root.adding(quotient), let next = sum.over(2) else { return nil }
            if !(next < root) { break }
            root = next
        }
        return root.result
    }

    /// e to this power; `nil` beyond ±250, where the result would have more than a hundred digits.
    func exponential() -> FHIRDecimal? {
        guard self >= -250, self <= 250, isModest else { return nil }
        return exponential(scale: Self.workingScale + 16)?.result
    }

    /// Halved until it is small, the series, and squared back.
    private func exponential(scale: Int) -> FHIRDecimal? {
        var halvings = 0, small = self
        while small > "0.5" || small < "-0.5" {
            guard let half = small.multiplied(by: "0.5") else { return nil }
            (small, halvings) = (half, halvings + 1)
        }
        let scale = scale + (halvings > 5 ? 120 : 0) + 20
        var sum: FHIRDecimal = 1, term: FHIRDecimal = 1, count = 1
        while !term.isZero {
            guard let product = term.times(small, scale: scale),
                let next = product.over(FHIRDecimal(count), scale: scale),
                let total = sum.adding(next)
            else { return nil }
            (term, sum, count) = (next, total, count + 1)
        }
        for _ in 0..<halvings {
            guard let square = sum.times(sum, scale: scale) else { return nil }
            sum = square
        }
        return sum
    }

    /// `nil` unless the number is greater than zero.
    func naturalLogarithm() -> FHIRDecimal? {
        guard let value = logarithm() else { return nil }
        return value.result
    }

    /// As m × 2^k × 10^e with m near 1.
    private func logarithm(scale workingScale: Int = workingScale) -> FHIRDecimal? {
        guard !isNegative, !isZero, isModest else { return nil }
        let exponent = significantDigits - scale - 1
        let shift = FHIRDecimal("1e\(-exponent)") ?? 1
        guard var mantissa = multiplied(by: shift) else { return nil }
        var halvings = 0
        while mantissa > "1.5" {
            guard let half = mantissa.over(2, scale: workingScale + Self.digitLimit) else { return nil }
            (mantissa, halvings) = (half, halvings + 1)
        }
        guard let near = mantissa.seriesLogarithm(workingScale),
            let two = FHIRDecimal(2).seriesLogarithm(workingScale),
            let rest = FHIRDecimal("1.25").seriesLogarithm(workingScale), let three = two.multiplied(by: 3),
            let ten = three.adding(rest), let twos = two.multiplied(by: FHIRDecimal(halvings)),
            let tens = ten.multiplied(by: FHIRDecimal(exponent)), let sum = near.adding(twos)
        else { return nil }
        return sum.adding(tens)
    }

    /// 2 artanh((x - 1) / (x + 1)).
    private func seriesLogarithm(_ scale: Int) -> FHIRDecimal? {
        guard let top = subtracting(1), let bottom = adding(1), let z = top.over(bottom, scale: scale),
            let square = z.times(z, scale: scale)
        else { return nil }
        var power = z, sum = z, count = 3
        while !power.isZero {
            guard let next = power.times(square, scale: scale), let term = next.over(FHIRDecimal(count), scale: scale),
                let total = sum.adding(term)
            else { return nil }
            (power, sum, count) = (next, total, count + 2)
        }
        return sum.multiplied(by: 2)
    }

    /// `nil` unless both numbers are greater than zero and the base is not 1.
    func logarithm(base: FHIRDecimal) -> FHIRDecimal? {
        guard let own = logarithm(), let others = base.logarithm(), !others.isZero else { return nil }
        return own.over(others)?.result
    }

    /// This to the power of another; `nil` for what no real number is, and for a result that is rounded and has more
    /// than a hundred digits.
    func power(_ exponent: FHIRDecimal) -> FHIRDecimal? {
        guard isModest, exponent.isModest else { return nil }
        let whole = exponent.rounded(scale: 0, rounding: .down).flatMap { $0.isEqual(to: exponent) ? $0 : nil }
        if exponent.isZero || isEqual(to: 1) { return 1 }
        if isZero { return exponent.isNegative ? nil : 0 }
        if let small = exponent.integerValue, small.magnitude <= 4 * UInt(Self.digitLimit) { return power(small) }
        guard isNegative else { return positivePower(exponent) }
        guard let whole else { return nil }
        let isOdd = whole.text.utf8.last.map { $0 % 2 == 1 } ?? false
        return negated.positivePower(exponent).map { isOdd ? $0.negated : $0 }
    }

    /// e^(y ln x), with as many more digits as the result has in front of the point.
    private func positivePower(_ exponent: FHIRDecimal) -> FHIRDecimal? {
        guard let coarse = logarithm().flatMap({ $0.times(exponent) }), coarse <= 250, coarse >= -250 else {
            return nil
        }
        let digits = max(0, (coarse.rounded(scale: 0)?.integerValue ?? 0) / 2) + exponent.significantDigits
        guard let own = logarithm(scale: Self.workingScale + digits + 20),
            let product = own.times(exponent, scale: Self.workingScale + digits + 20)
        else { return nil }
        return product.exponential(scale: Self.workingScale + digits)?.result
    }

    /// A power that is multiplied out, and exact but for a negative exponent.
    private func power(_ exponent: Int) -> FHIRDecimal? {
        if exponent < 0 {
            guard exponent != .min, let inverse = power(-exponent), !inverse.isZero else { return nil }
            return FHIRDecimal(1).over(inverse)?.result
        }
        var result: FHIRDecimal = 1, base = self, rest = exponent
        while rest > 0 {
            if rest % 2 == 1 {
                guard let product = result.multiplied(by: base) else { return nil }
                result = product
            }
            rest /= 2
            if rest > 0 {
                guard let square = base.multiplied(by: base) else { return nil }
                base = square
            }
        }
        return result
    }
}
