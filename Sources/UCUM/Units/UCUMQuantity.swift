import FHIRPrimitives

/// How one quantity stands to another.
public enum UCUMOrder: Hashable, Sendable { case less, equal, greater }

/// A number with its unit.
///
/// `==` and hashing look at the texts of both; ``isEqual(to:)`` and ``compare(_:)`` look at what they stand for.
public struct UCUMQuantity: Hashable, Sendable {
    public var value: FHIRDecimal
    public var unit: UCUMUnit

    public init(_ value: FHIRDecimal, _ unit: UCUMUnit) { (self.value, self.unit) = (value, unit) }

    /// A number with a unit that is still a text.
    ///
    /// - Throws: if the text is no unit.
    public init(_ value: FHIRDecimal, _ unit: String) throws(UCUMError) {
        self.init(value, try UCUMUnit(parsing: unit))
    }

    /// The same quantity in another unit; `nil` as for ``UCUMUnit/convert(_:to:)``.
    public func converted(to unit: UCUMUnit) -> UCUMQuantity? {
        self.unit.convert(value, to: unit).map { UCUMQuantity($0, unit) }
    }

    /// The quantity in base units: 1 g.m-3 for 0.1 mg/dL; rounded as ``UCUMUnit/convert(_:to:)`` says.
    public var canonical: UCUMQuantity? { converted(to: unit.canonical) }

    /// How this stands to another quantity; `nil` if the units are not comparable.
    ///
    /// Exact, but for logarithmic units and tangents beside other units. Two values of one scale, such as 7 and 6
    /// `[pH]`, are compared as numbers.
    public func compare(_ other: UCUMQuantity) -> UCUMOrder? {
        guard unit.isComparable(with: other.unit) else { return nil }
        if unit.isEqual(to: other.unit) {
            return value.isEqual(to: other.value) ? .equal : value < other.value ? .less : .greater
        }
        guard let (left, right) = comparedValues(other) else { return nil }
        return left == right ? .equal : left < right ? .less : .greater
    }

    private func comparedValues(_ other: UCUMQuantity) -> (Rational, Rational)? {
        guard let own = Rational(value), let others = Rational(other.value) else { return nil }
        if case .special(let function, let scale) = unit.meaning.scale,
            case .special(let otherFunction, let otherScale) = other.unit.meaning.scale, function == otherFunction,
            unit.meaning.factor == other.unit.meaning.factor
        {
            guard let left = own.multiplied(by: scale), let right = others.multiplied(by: otherScale) else {
                return nil
            }
            return (left, right)
        }
        guard let left = unit.meaning.baseValue(of: own), let right = other.unit.meaning.baseValue(of: others) else {
            return nil
        }
        return (left, right)
    }

    /// Whether both are the same quantity; `nil` if the units are not comparable.
    public func isEqual(to other: UCUMQuantity) -> Bool? { compare(other).map { $0 == .equal } }

    /// Whether this is the smaller; `nil` if the units are not comparable.
    public func isLess(than other: UCUMQuantity) -> Bool? { compare(other).map { $0 == .less } }
}

extension UCUMQuantity: CustomStringConvertible {
    /// As FHIRPath writes it: `1.5 'mg/dL'`.
    public var description: String { "\(value) '\(unit)'" }
}
