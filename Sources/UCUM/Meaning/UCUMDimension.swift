/// What a unit measures: base units with their exponents, such as `g.m-3` for a mass concentration.
///
/// The base units are those of UCUM: `m`, `s`, `g`, `rad`, `K`, `C` and `cd`; and each arbitrary unit, such as `[iU]`,
/// which is a dimension of its own. An amount of substance has none: UCUM defines `mol` as a number.
///
/// - Source: UCUM 2.0.1, section 4.2 (base units), §19 and §20 (dimensions), §24 (arbitrary units). §25 would have no
///   term with an arbitrary unit compared with any other; here `[iU]/mL` and `[iU]/L` are comparable, for both count
///   the same unit.
public struct UCUMDimension: Hashable, Sendable {
    /// A base unit and its exponent, which is never zero.
    public struct Term: Hashable, Sendable {
        public let code: String
        public let exponent: Int

        init(_ code: String, _ exponent: Int) { (self.code, self.exponent) = (code, exponent) }
    }

    /// Sorted by code; each code once.
    public let terms: [Term]

    /// The dimension of a number.
    public static let none = UCUMDimension(terms: [])

    init(terms: [Term]) { self.terms = terms }

    init(_ code: String) { terms = [Term(code, 1)] }

    /// Whether this is a mere number, such as a percentage, a count or an amount of substance.
    public var isNone: Bool { terms.isEmpty }

    /// The exponent of a base unit; 0 if it does not occur.
    public subscript(code: String) -> Int { terms.first { $0.code == code }?.exponent ?? 0 }

    /// Both together; the other's exponents with the opposite sign if it is divided by.
    func adding(_ other: UCUMDimension, inverted: Bool) -> UCUMDimension {
        if other.isNone { return self }
        if isNone, !inverted { return other }
        var sum: [Term] = []
        sum.reserveCapacity(terms.count + other.terms.count)
        var left = terms[...], right = other.terms[...]
        while let next = right.first {
            let exponent = inverted ? -next.exponent : next.exponent
            guard let own = left.first, !(next.code < own.code) else {
                sum.append(Term(next.code, exponent))
                right.removeFirst()
                continue
            }
            left.removeFirst()
            guard own.code == next.code else {
                sum.append(own)
                continue
            }
            right.removeFirst()
            if own.exponent + exponent != 0 { sum.append(Term(own.code, own.exponent + exponent)) }
        }
        return UCUMDimension(terms: sum + left)
    }

    func power(_ exponent: Int) -> UCUMDimension {
        exponent == 0 ? .none : UCUMDimension(terms: terms.map { Term($0.code, $0.exponent * exponent) })
    }
}

extension UCUMDimension: CustomStringConvertible {
    /// The canonical unit: `g.m-3`, in the order of the codes; `1` for a number.
    public var description: String {
        isNone ? "1" : terms.map { $0.exponent == 1 ? $0.code : "\($0.code)\($0.exponent)" }.joined(separator: ".")
    }
}
