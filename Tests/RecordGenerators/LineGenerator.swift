import JapaneseFormats
import TestSupport

/// Random lines of a tagged format that keep its layout: each field by its form, its codes and its presence; each value
/// in any of its spellings.
struct LineGenerator {
    private var random: SplitMix64
    private let kind: TaggedKind
    private var lines: [[String]]
    /// Whether a field that a provider gives is there.
    private let providerGives: (inout SplitMix64) -> Bool

    init(
        _ random: SplitMix64, _ kind: TaggedKind, header: [String] = [],
        providerGives: @escaping (inout SplitMix64) -> Bool = { _ in true }
    ) {
        (self.random, self.kind, self.providerGives) = (random, kind, providerGives)
        lines = [[kind.name] + header]
    }

    /// The file: lines that end as the format says or otherwise, with trailing commas or without.
    mutating func text() -> String {
        let end = Bool.random(using: &random) ? "\r\n" : "\n"
        var text = ""
        for (place, fields) in lines.enumerated() {
            let isShort = place > 0 && Int.random(in: 0..<4, using: &random) == 0
            let shown = isShort ? fields[...(fields.lastIndex { !$0.isEmpty } ?? 0)] : fields[...]
            text += shown.joined(separator: ",") + end
        }
        return Bool.random(using: &random) ? text + "\u{1A}" : text
    }

    mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// With a zero in front or without.
    mutating func spelling(of number: Int) -> String {
        number < 10 && Bool.random(using: &random) ? "0\(number)" : String(number)
    }

    mutating func add(_ number: Int, _ given: [Int: String] = [:]) {
        guard let record = kind.layout.record(number), record.since <= kind.version || !isHandbook else { return }
        var fields = [String(number)]
        for field in record.fields where field.since <= kind.version || !isHandbook {
            let isThere =
                switch field.presence {
                case .required, .anyOf: true
                case .fromProvider, .expectedFromProvider: providerGives(&random)
                case .optional: (number, field.number) == (301, 2) || Bool.random(using: &random)
                case .ifField(let other, let codes): codes.contains(fields[other])
                case .unlessField(let other, let codes): !fields[other].isEmpty && !codes.contains(fields[other])
                }
            fields.append(given[field.number] ?? (isThere ? value(of: field, fields) : ""))
        }
        lines.append(fields)
    }

    private var isHandbook: Bool { kind.format == .handbook }

    private mutating func value(of field: FieldLayout, _ fields: [String]) -> String {
        if let code = field.codes.randomElement(using: &random) { return code.code }
        let size = min(field.size ?? 40, 40)
        switch (field.record, field.number) {
        case (201, 5) where !isHandbook: return characters("0123456789", ["2": 9, "6": 13][fields[4]] ?? 12)
        case (111, 3): return characters("0123456789", 16)
        case (181, 5), (221, 8...12), (281, 6): return "V" + characters("0123456789", 7)
        case (201, 6) where isHandbook: return characters("0123456789", ["2": 9, "6": 13][fields[5]] ?? 12)
        case (201, 10): return characters("0123456789", 9) + "ZZZ"
        case (301, 7): return characters("0123456789", 16)
        default: break
        }
        switch field.form {
        case .text, .kana:
            return characters("例示花子見本薬局髙①（あア１Ａaz９ｱｲ", Int.random(in: 1...max(size / 2, 1), using: &random))
        case .ascii: return characters("ABCXYZ0189-", Int.random(in: 1...size, using: &random))
        case .digits: return characters("0123456789", size)
        case .phone: return "03-0000-" + characters("0123456789", 4)
        case .postal: return "105-" + characters("0123456789", 4)
        case .count, .percent: return String(Int.random(in: 1...99, using: &random))
        case .date, .birthDate: return date()
        case .number, .weight, .dose:
            let whole = String(Int.random(in: 1...99, using: &random))
            return [whole, whole + ".5", whole + ".50", "0" + whole, "0.125", whole + "."]
                .randomElement(using: &random) ?? whole
        }
    }

    private mutating func characters(_ set: String, _ count: Int) -> String {
        let set = Array(set)
        return String((0..<count).map { _ in set.randomElement(using: &random) ?? "0" })
    }

    private mutating func date() -> String {
        let eras: [(letter: String?, years: ClosedRange<Int>)] = [
            (nil, 1930...2026), (isHandbook ? "S" : "3", 2...63), (isHandbook ? "H" : "4", 2...30),
            (isHandbook ? "R" : "5", 2...8),
        ]
        let hasEras = kind.format != .servicePrescription
        let era = hasEras ? eras.randomElement(using: &random) ?? eras[0] : eras[0]
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let year = Int.random(in: era.years, using: &random)
        return (era.letter ?? "") + padded(year) + padded(Int.random(in: 1...12, using: &random))
            + padded(Int.random(in: 1...28, using: &random))
    }
}
