import FHIRPrimitives

/// A row of the generated table; the columns are named in its head.
struct UnitRow {
    enum Kind: String { case prefix, base, unit }

    let kind: Kind
    let code: String
    let traits: String
    let value: String
    let unit: String
    let function: String
    let name: String
    let symbol: String

    /// Every row of the table, in its order.
    static func all(in table: StaticString) -> [UnitRow] {
        let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        return bytes.split(separator: UInt8(ascii: "\n")).compactMap(UnitRow.init)
    }

    /// `nil` for a line of the head.
    private init?(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        guard line.first != UInt8(ascii: "#") else { return nil }
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        func text(_ index: Int) -> String { index < fields.count ? String(decoding: fields[index], as: UTF8.self) : "" }
        guard let kind = Kind(rawValue: text(0)) else { return nil }
        (self.kind, code, traits, value) = (kind, text(1), text(3), text(4))
        (unit, function, name, symbol) = (text(5), text(6), text(8), text(9))
    }

    var isMetric: Bool { traits.utf8.contains(UInt8(ascii: "m")) }
    var isArbitrary: Bool { traits.utf8.contains(UInt8(ascii: "a")) }

    /// The number of the row; the table has only decimals.
    var number: Rational { DecimalParts(value).flatMap { Rational($0) }?.withoutZeros ?? .one }
}
