import FHIRPrimitives

/// The prefixes and units of the table by their case-sensitive codes, each unit resolved to base units.
///
/// Made once, when the first unit is parsed.
struct UnitRegistry: Sendable {
    static let shared = UnitRegistry(ucumTable)

    /// The factor of each prefix.
    private(set) var prefixes: [String: Rational] = [:]
    private(set) var atoms: [String: UnitAtom] = [:]
    /// The codes in the order of the table.
    private(set) var codes: [String] = []
    /// Units whose definition is not read yet.
    private var open: Set<String> = []

    init(_ table: StaticString) {
        var rows = UnitRow.all(in: table)
        for row in rows {
            if row.kind == .prefix { prefixes[row.code] = row.number } else { codes.append(row.code) }
        }
        rows.removeAll { $0.kind == .prefix }
        open = Set(codes)
        // A definition may use units that come later in the table; a round without a new one ends the search.
        while !rows.isEmpty {
            let count = rows.count
            rows = rows.filter { row in
                guard let meaning = meaning(of: row) else { return true }
                open.remove(row.code)
                atoms[row.code] = UnitAtom(
                    code: row.code, isMetric: row.isMetric, isArbitrary: row.isArbitrary, symbol: row.symbol,
                    name: row.name, meaning: meaning)
                return false
            }
            if rows.count == count { break }
        }
        open = []
    }

    /// What a row says; `nil` as long as a unit that it names is not known.
    private func meaning(of row: UnitRow) -> UnitMeaning? {
        if row.kind == .base || (row.isArbitrary && row.unit == "1") {
            return UnitMeaning(factor: .one, dimension: UCUMDimension(row.code))
        }
        guard var meaning = try? UnitParser.parse(row.unit, in: self).scaled(by: row.number) else { return nil }
        guard !row.function.isEmpty else { return meaning }
        guard let function = SpecialFunction(rawValue: row.function) else { return nil }
        meaning.scale = .special(function, scale: .one)
        return meaning
    }

    /// A symbol as the table knows it.
    enum Found {
        case unit(UnitMeaning)
        /// A prefix before a unit that takes none.
        case notMetric(prefixLength: Int)
        case unknown
    }

    /// Looks up a unit, or a prefix followed by a metric unit.
    ///
    /// - Source: UCUM 2.0.1, section 2.1 (prefixes: the longest that leaves a metric unit) and section 4.1.
    func find(_ symbol: UnsafeBufferPointer<UInt8>) -> Found {
        guard symbol.count <= Self.longest else { return .unknown }
        if let atom = atoms[Self.text(symbol)] { return .unit(atom.meaning) }
        if !open.isEmpty, open.contains(Self.text(symbol)) { return .unknown }
        var refused: Int?
        for length in [2, 1] where length < symbol.count {
            guard let prefix = prefixes[Self.text(UnsafeBufferPointer(rebasing: symbol[..<length]))],
                let atom = atoms[Self.text(UnsafeBufferPointer(rebasing: symbol[length...]))]
            else { continue }
            if atom.isMetric, let meaning = atom.meaning.scaled(by: prefix) { return .unit(meaning) }
            refused = length
        }
        return refused.map { .notMetric(prefixLength: $0) } ?? .unknown
    }

    func find(_ symbol: String) -> Found {
        var symbol = symbol
        return symbol.withUTF8(find)
    }

    /// No symbol of the table has more bytes, with a prefix.
    private static let longest = 32

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
