import Diagnostics
import JapaneseFormats

/// The elements that guides of FHIR ask for, and the field that says each: a `required.tsv` of `Schemas/`.
struct RequiredElements: Sendable {
    struct Row: Hashable, Sendable {
        enum Condition: Hashable, Sendable { case always, record, field(Int) }

        /// The guides that ask for it.
        let dialects: Set<FHIRDialect>
        let record: Int
        /// `nil` if the format has none.
        let field: Int?
        let condition: Condition
        /// By its role in the Bundle, as in the mapping tables.
        let element: String
    }

    /// What one guide asks for.
    private struct Guide {
        let rows: [Row]
        /// The places of the rows of each record.
        let byRecord: [[Int]]

        init(_ dialect: FHIRDialect, _ rows: [Row]) {
            self.rows = rows.filter { $0.dialects.contains(dialect) }
            var byRecord = Array(repeating: [Int](), count: (rows.map(\.record).max() ?? 0) + 1)
            for (place, row) in self.rows.enumerated() { byRecord[row.record].append(place) }
            self.byRecord = byRecord
        }
    }

    private let ePrescription: Guide, jpCore: Guide

    /// Reads the text of a table; its first two lines are its origin and the names of its columns.
    init(_ text: String) {
        let rows = text.split(separator: "\n").dropFirst(2).compactMap { Row($0) }
        (ePrescription, jpCore) = (Guide(.ePrescription, rows), Guide(.jpCore, rows))
    }

    /// `CNV-0219` for each element that a guide asks for and the file does not say.
    func missing(in text: TaggedText, _ dialect: FHIRDialect) -> [Diagnostic] {
        let guide = dialect == .ePrescription ? ePrescription : jpCore
        var findings: [Diagnostic] = []
        // Of what is asked for always: whether it is said, and the first record that could say it.
        var isSaid = Array(repeating: false, count: guide.rows.count)
        var places: [TaggedRecord?] = Array(repeating: nil, count: guide.rows.count)
        for record in text.records {
            guard let number = record.number, guide.byRecord.indices.contains(number) else { continue }
            for place in guide.byRecord[number] {
                let isEmpty = guide.rows[place].field.map(record.isEmpty) ?? true
                switch guide.rows[place].condition {
                case .always:
                    if !isEmpty { isSaid[place] = true }
                    if places[place] == nil { places[place] = record }
                case .record where isEmpty:
                    findings.append(.missing(guide.rows[place], dialect, text, at: record))
                case .field(let field) where isEmpty && !record.isEmpty(field):
                    findings.append(.missing(guide.rows[place], dialect, text, at: record))
                default: break
                }
            }
        }
        for (place, row) in guide.rows.enumerated() where row.condition == .always && !isSaid[place] {
            findings.append(.missing(row, dialect, text, at: places[place] ?? text.header))
        }
        return findings
    }
}

extension RequiredElements.Row {
    /// `nil` for a line that is none, such as one of another guide.
    init?(_ line: Substring) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 5, let record = Int(cells[1]) else { return nil }
        switch cells[0] {
        case "e-prescription": dialects = [.ePrescription]
        case "jp-core": dialects = [.jpCore]
        case "both": dialects = Set(FHIRDialect.allCases)
        default: return nil
        }
        (self.record, field, element) = (record, Int(cells[2]), cells[4])
        let parts = cells[3].split(separator: "-").compactMap { Int($0) }
        condition = parts.count == 2 ? .field(parts[1]) : parts.count == 1 ? .record : .always
    }
}

extension Diagnostic {
    fileprivate static func missing(
        _ row: RequiredElements.Row, _ dialect: FHIRDialect, _ text: TaggedText, at record: TaggedRecord
    ) -> Diagnostic {
        let guide =
            dialect == .jpCore
            ? BilingualText(ja: "JP Core", en: "JP Core")
            : BilingualText(ja: "処方情報の仕様書", en: "the guide of prescriptions")
        guard let number = row.field else {
            return Diagnostic(
                .warning, "CNV-0219", at: "\(row.record)", position: record.position(ofField: 0),
                message: BilingualText(
                    ja: "\(guide.ja)は \(row.element) を求めますが、この形式には書く項目がありません。",
                    en: "\(row.element), which \(guide.en) asks for, has no field in this format."),
                hint: BilingualText(
                    ja: "必要なら、変換した FHIR に足してください。", en: "Add it to the FHIR that is written, if it is needed."))
        }
        let fields = text.kind.layout.record(row.record)?.fields ?? []
        let name = fields.indices.contains(number - 1) ? fields[number - 1].name : BilingualText(ja: "", en: "")
        return Diagnostic(
            .warning, "CNV-0219", at: "\(row.record)-\(number)",
            position: record.position(ofField: record.number == row.record ? number : 0),
            message: BilingualText(
                ja: "\(guide.ja)は \(row.element) を求めますが、「\(name.ja)」がありません。",
                en: "\(row.element), which \(guide.en) asks for, is missing: the record has no \(name.en)."),
            hint: BilingualText(
                ja: "「\(name.ja)」（\(row.record)-\(number)）を書いてください。",
                en: "Write \(row.record)-\(number), the \(name.en)."))
    }
}
