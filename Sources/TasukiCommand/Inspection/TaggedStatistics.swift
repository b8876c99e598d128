import Tasuki

/// Counts over tagged files that hold no value of them: formats, encodings, line ends, records, RPs and drugs.
struct TaggedStatistics {
    private var formats: [TaggedKind.Format: Int] = [:]
    /// Versions, by what the header says; that of a result of dispensing is not known.
    private var versions: [String: Int] = [:]
    private var encodings: Set<TextEncoding> = []
    private var lineEnds: [LineEnd: Int] = [:]
    private var records: [Line: Int] = [:]
    private var endMarks = 0, unknown = 0, dispensings = 0, rps = 0, drugs = 0, parts = 0

    /// A record of a format, with its name there.
    private struct Line: Hashable {
        var number: Int, name: BilingualText
    }

    var isEmpty: Bool { formats.isEmpty }

    mutating func add(_ text: TaggedText) {
        let summary = TaggedSummary(text)
        formats[summary.kind.format, default: 0] += 1
        if !summary.kind.name.isEmpty { versions[summary.kind.name, default: 0] += 1 }
        encodings.insert(summary.encoding)
        lineEnds.merge(summary.lineEnds) { $0 + $1 }
        for (number, count) in summary.records {
            guard let name = summary.kind.layout.record(number)?.name else { continue }
            records[Line(number: number, name: name), default: 0] += count
        }
        endMarks += summary.hasEndMark ? 1 : 0
        unknown += summary.unknownRecords
        dispensings += summary.kind.hasDispensings ? summary.dispensings : 0
        (rps, drugs) = (rps + summary.rps, drugs + summary.drugs)
        parts += summary.part == nil ? 0 : 1
    }

    /// The formats, as people call them.
    func formats(in language: BilingualText.Language) -> String {
        let known = TaggedKind.Format.allCases.filter { formats[$0] != nil }
        return known.map { $0.name[language] }.joined(separator: ", ")
    }

    var encoding: String {
        TextEncoding.allCases.filter(encodings.contains).map(\.name).joined(separator: ", ")
    }

    /// The rows of the report: a title and what is counted under it.
    func rows(in language: BilingualText.Language) -> [(title: BilingualText, value: String)] {
        func row(_ ja: String, _ en: String, _ value: String) -> (BilingualText, String) {
            (BilingualText(ja: ja, en: en), value)
        }
        var rows = versions.sorted { $0.key < $1.key }.map { row("版", "version", "\($0) × \($1)") }
        rows += sortedLineEnds.map { row("改行", "line ends", "\($0.name) × \($0.count)") }
        if endMarks > 0 { rows.append(row("終端記号", "end marks", "1A × \(endMarks)")) }
        if parts > 0 { rows.append(row("分割の部分", "parts", "\(parts)")) }
        if dispensings > 0 { rows.append(row("調剤", "dispensings", "\(dispensings)")) }
        rows += [row("RP", "RPs", "\(rps)"), row("薬品", "drugs", "\(drugs)")]
        rows += sortedRecords.map { row("レコード", "record", "\($0.number) \($0.name[language]) × \($1)") }
        if unknown > 0 { rows.append(row("レコード", "record", "? × \(unknown)")) }
        return rows
    }

    var json: [(String, JSONText)] {
        var lines: [Int: Int] = [:]
        for (line, count) in records { lines[line.number, default: 0] += count }
        return [
            ("kinds", .object(formats.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.rawValue, .number($1)) })),
            ("versions", .object(versions.sorted { $0.key < $1.key }.map { ($0, .number($1)) })),
            ("lineEnds", .object(sortedLineEnds.map { ($0.name, .number($0.count)) })),
            ("endMarks", .number(endMarks)), ("parts", .number(parts)), ("dispensings", .number(dispensings)),
            ("rps", .number(rps)), ("drugs", .number(drugs)),
            ("lines", .object(lines.sorted { $0.key < $1.key }.map { ("\($0)", .number($1)) })),
            ("unknownLines", .number(unknown)),
        ]
    }

    private var sortedRecords: [(Line, Int)] {
        records.map { ($0.key, $0.value) }.sorted { ($0.0.number, $0.0.name.en) < ($1.0.number, $1.0.name.en) }
    }

    private var sortedLineEnds: [(name: String, count: Int)] {
        let ends: [(LineEnd, String)] = [(.crlf, "CR LF"), (.lf, "LF"), (.cr, "CR"), (.missing, "none")]
        return ends.compactMap { end, name in lineEnds[end].map { (name, $0) } }
    }
}

extension TaggedKind {
    fileprivate var hasDispensings: Bool { format == .handbook || format == .dispensing }
}

extension TaggedKind.Format {
    fileprivate var name: BilingualText {
        switch self {
        case .prescription: BilingualText(ja: "処方箋の2次元シンボル", en: "prescription symbols")
        case .servicePrescription:
            BilingualText(ja: "電子処方箋管理サービスの処方箋", en: "prescription for the e-prescription service")
        case .handbook: BilingualText(ja: "お薬手帳", en: "medication handbook")
        case .dispensing: BilingualText(ja: "調剤結果", en: "result of dispensing")
        }
    }
}

extension TextEncoding {
    fileprivate var name: String { self == .cp932 ? "CP932" : "UTF-8" }
}
