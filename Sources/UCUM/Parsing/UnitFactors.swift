import FHIRPrimitives

/// What a unit expression is made of: symbols with their exponents in the order of first use, and whole numbers.
struct UnitFactors {
    private(set) var symbols: [(symbol: String, exponent: Int)] = []
    private(set) var numerator = Magnitude.one
    private(set) var denominator = Magnitude.one

    mutating func add(_ symbol: String, exponent: Int) {
        if let index = symbols.firstIndex(where: { $0.symbol == symbol }) {
            symbols[index].exponent += exponent
        } else {
            symbols.append((symbol, exponent))
        }
    }

    mutating func add(_ number: Magnitude, sign: Int) {
        if sign > 0 { numerator = numerator * number } else { denominator = denominator * number }
    }

    /// The product or quotient of two expressions.
    func combined(with other: UnitFactors, inverted: Bool) -> UnitFactors {
        var result = self
        for (symbol, exponent) in other.symbols { result.add(symbol, exponent: inverted ? -exponent : exponent) }
        result.add(other.numerator, sign: inverted ? -1 : 1)
        result.add(other.denominator, sign: inverted ? 1 : -1)
        return result
    }

    /// The expression: `12.mg.dL-1`, `mL.h-1/24`; annotations are left out, and `1` if nothing remains.
    var text: String {
        let divisor = numerator.commonDivisor(with: denominator)
        let top = numerator.dividing(by: divisor).quotient, bottom = denominator.dividing(by: divisor).quotient
        var parts = top.isOne ? [] : [top.text]
        parts += symbols.filter { $0.exponent != 0 }.map { symbol, exponent in
            exponent == 1 ? symbol : "\(symbol)\(exponent)"
        }
        let product = parts.isEmpty ? "1" : parts.joined(separator: ".")
        return bottom.isOne ? product : "\(product)/\(bottom.text)"
    }
}
