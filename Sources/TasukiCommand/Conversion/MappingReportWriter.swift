import Tasuki

/// Gathers what became of the fields of converted records: a line of JSON for each record in a file, and a summary.
final class MappingReportWriter {
    private let file: PendingFile?
    private var records = 0
    private var carried = 0, defaulted = 0
    /// How often a field is not carried, by its name.
    private var lost: [String: Int] = [:]

    /// - Parameter path: the file of the report; `nil` for the summary alone.
    init(path: String?) throws(FileWriteError) {
        file = try path.map { path throws(FileWriteError) in try PendingFile(path: path) }
    }

    /// - Parameter portion: that of a split prescription.
    func add(_ report: MappingReport, of record: Record, portion: Int?, in input: String) {
        records += 1
        for entry in report.entries {
            switch entry.outcome {
            case .carried: carried += 1
            case .defaulted: defaulted += 1
            case .notCarried: lost[Self.field(entry.source), default: 0] += 1
            }
        }
        guard let file else { return }
        let place = record.line?.number ?? record.segment?.line ?? 1
        var writer = FHIRWriter()
        writer.object { line in
            line.text("input", input)
            line.number("line", place)
            line.number("portion", portion)
            line.array("entries") { report.write(into: &$0) }
        }
        writer.withUnsafeBytes { file.output.write($0) }
        file.output.write("\n")
    }

    /// Completes the report's file; without a record that was converted there is none.
    func finish() throws(FileWriteError) {
        if records > 0 { try file?.commit() }
    }

    /// `CMD-0111`, if a report was asked for and there is nothing to write in it.
    var absence: Diagnostic? { file != nil && records == 0 ? Self.noReport : nil }

    private static let noReport = Diagnostic(
        .warning, "CMD-0111", at: "",
        message: BilingualText(
            ja: "CSVとの変換になった記録がないため、項目の報告はありません。ファイルは書き出しません。",
            en: "No record was converted from or to CSV: there is no report of fields, and the file is not written."),
        hint: BilingualText(
            ja: "JSON と XML の間では、表せないものだけを診断として示します。",
            en: "Between JSON and XML, what has no form is reported as a finding, and nothing else is lost."))

    /// `3 records: 120 values carried, 4 defaulted, 12 not carried (201-3 ×9, 231-1 ×3)`; `nil` if none was converted.
    var summary: BilingualText? {
        guard records > 0 else { return nil }
        let names = lost.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let shown = names.prefix(Self.shownCount).map { "\($0.key) ×\($0.value)" }.joined(separator: ", ")
        let isCut = names.count > Self.shownCount
        let list = names.isEmpty ? "" : "\(shown)\(isCut ? ", …" : "")"
        let advice = isCut && file == nil
        let count = lost.values.reduce(0, +)
        return BilingualText(
            ja: "\(records)件の記録：引き継いだ値\(carried)、補完した値\(defaulted)、引き継げなかった値\(count)"
                + (list.isEmpty ? "" : "（\(list)）") + (advice ? "。すべては --report FILE で見られます" : ""),
            en:
                "\(Self.counted(records, "record")): \(Self.counted(carried, "value")) carried, \(defaulted) defaulted, \(count) not carried"
                + (list.isEmpty ? "" : " (\(list))") + (advice ? "; --report FILE tells them all" : ""))
    }

    private static let shownCount = 8

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// Expressions without their indexes, so that the same element of all records is one.
    private static func field(_ source: String) -> String {
        guard source.utf8.contains(UInt8(ascii: "[")) else { return source }
        var name = "", depth = 0
        for character in source {
            if character == "[" { depth += 1 }
            if depth == 0 { name.append(character) }
            if character == "]" { depth -= 1 }
        }
        return name
    }
}
