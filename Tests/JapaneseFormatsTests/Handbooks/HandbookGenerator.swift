import JapaneseFormats
import TestSupport

/// Random handbooks that keep the layout: each field by its form, its codes and its presence; each value in any of its
/// spellings.
struct HandbookGenerator {
    private(set) var random: SplitMix64
    let version: Int
    let isFromProvider: Bool
    private(set) var lines: [[String]] = []

    init(seed: UInt64) {
        random = SplitMix64(state: seed)
        version = Bool.random(using: &random) ? 8 : 7
        isFromProvider = Bool.random(using: &random)
        lines = [["JAHISTC0\(version)", isFromProvider ? "1" : "2"]]
        file()
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

    private mutating func times(_ range: ClosedRange<Int>, _ body: (inout Self) -> Void) {
        for _ in 0..<Int.random(in: range, using: &random) { body(&self) }
    }

    private mutating func file() {
        line(1)
        times(0...2) { $0.line(2) }
        let drugs = Int.random(in: 0...3, using: &random)
        for serial in 1...max(drugs, 1) where drugs > 0 {
            line(3, [5: String(serial)])
            times(0...2) { $0.line(31, [1: String(serial)]) }
        }
        times(0...2) { $0.line(4) }
        times(1...3) { $0.block() }
        times(0...2) { $0.line(701) }
    }

    private mutating func block() {
        line(5)
        line(11)
        times(0...1) { $0.line(15) }
        times(0...1) { $0.line(51) }
        var number = 0
        func rps(_ generator: inout Self, _ count: ClosedRange<Int>) {
            generator.times(count) { generator in
                number += 1
                generator.rp(number)
            }
        }
        rps(&self, 0...2)
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            line(55)
            rps(&self, 1...2)
        }
        for record in [401, 411, 421, 501, 601] { times(0...1) { $0.line(record) } }
    }

    private mutating func rp(_ number: Int) {
        let text = number < 10 && Bool.random(using: &random) ? "0\(number)" : String(number)
        times(1...3) { generator in
            generator.line(201, [1: text])
            generator.times(0...1) { $0.line(281, [1: text]) }
            generator.times(0...1) { $0.line(291, [1: text]) }
        }
        line(301, [1: text])
        times(0...2) { $0.line(311, [1: text]) }
        times(0...1) { $0.line(391, [1: text]) }
    }

    private mutating func line(_ number: Int, _ given: [Int: String] = [:]) {
        guard let record = FormatLayout.handbook.record(number), record.since <= version else { return }
        var fields = [String(number)]
        for field in record.fields where field.since <= version {
            let isThere =
                switch field.presence {
                case .required, .anyOf: true
                case .fromProvider, .expectedFromProvider: isFromProvider || Bool.random(using: &random)
                case .optional: (number, field.number) == (301, 2) || Bool.random(using: &random)
                case .ifField(let other, let codes): codes.contains(fields[other])
                case .unlessField(let other, let codes): !fields[other].isEmpty && !codes.contains(fields[other])
                }
            fields.append(given[field.number] ?? (isThere ? value(of: field, fields) : ""))
        }
        lines.append(fields)
    }

    private mutating func value(of field: FieldLayout, _ fields: [String]) -> String {
        if let code = field.codes.randomElement(using: &random) { return code.code }
        let size = min(field.size ?? 40, 40)
        switch (field.record, field.number) {
        case (201, 6): return characters("0123456789", ["2": 9, "6": 13][fields[5]] ?? 12)
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
            (nil, 1930...2026), ("S", 2...63), ("H", 2...30), ("R", 2...8),
        ]
        let era = eras.randomElement(using: &random) ?? eras[0]
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let year = Int.random(in: era.years, using: &random)
        return (era.letter ?? "") + padded(year) + padded(Int.random(in: 1...12, using: &random))
            + padded(Int.random(in: 1...28, using: &random))
    }
}
