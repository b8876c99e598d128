import FHIRPrimitives

/// A unit of the Unified Code for Units of Measure, in the case-sensitive form: `mg/dL`, `10*9/L`, `mm[Hg]`.
///
/// `==` and hashing look at the text as written; ``isEqual(to:)`` and ``isComparable(with:)`` look at what it stands
/// for, where annotations say nothing: `{cells}/uL` and `/uL` are the same unit.
///
/// - Source: UCUM 2.0.1, unitsofmeasure.org/ucum: the syntax of section 2 and the table of section 4.
public struct UCUMUnit: Hashable, Sendable {
    /// The expression as written.
    public let text: String

    let resolved: ResolvedUnit

    var meaning: UnitMeaning { resolved.meaning }

    /// The version of the table.
    public static var tableVersion: String { ucumTableVersion }

    /// The unit of a mere number: `1`.
    public static let one = UCUMUnit(text: "1", .one)

    init(text: String, _ meaning: UnitMeaning) { (self.text, resolved) = (text, ResolvedUnit(meaning)) }

    /// Reads an expression.
    ///
    /// - Throws: at the first part that is wrong; no text takes long or much memory: see ``UCUMError/Kind-swift.enum``.
    public init(parsing text: String) throws(UCUMError) { self.init(text: text, try UnitParser.parse(text)) }

    /// What the unit measures.
    public var dimension: UCUMDimension { meaning.dimension }

    /// Whether values are a function of the base unit and not a multiple of it, as for `Cel`, `[pH]` or `dB`.
    public var isSpecial: Bool { !meaning.isProportional }

    /// The unit in base units: `g.m-3` for `mg/dL`; that of a special unit is the unit it is defined by.
    public var canonical: UCUMUnit {
        UCUMUnit(text: dimension.description, UnitMeaning(factor: .one, dimension: dimension))
    }

    public static func == (a: UCUMUnit, b: UCUMUnit) -> Bool { a.text == b.text }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension UCUMUnit: LosslessStringConvertible {
    /// `nil` if the text is no unit.
    public init?(_ description: String) { try? self.init(parsing: description) }

    /// The expression as written.
    public var description: String { text }
}

/// What a unit stands for, shared by its copies.
final class ResolvedUnit: Sendable {
    let meaning: UnitMeaning

    init(_ meaning: UnitMeaning) { self.meaning = meaning }
}
