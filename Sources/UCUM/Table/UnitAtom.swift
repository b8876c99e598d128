/// A unit of the table: a base unit, or one that is defined by others.
struct UnitAtom: Sendable {
    let code: String
    /// Whether prefixes may stand before it.
    let isMetric: Bool
    /// Whether it is defined by a procedure and not by other units.
    let isArbitrary: Bool
    /// What it is commonly written as: `°C`.
    let symbol: String
    let name: String
    let meaning: UnitMeaning
}
