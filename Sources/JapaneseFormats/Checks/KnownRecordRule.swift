import Diagnostics

/// Checks that records and fields are those of the format and of its version.
///
/// What is unknown is kept and written back.
///
/// - Codes: `JHS-0201` a record number that the format has not, or another than the record's own, `JHS-0202` a
///   line that does not start with a record number, `JHS-0203` more fields than the record has, `JHS-0207` a record
///   or field that is newer than the version.
/// - Example: `60,…` in a prescription gives `JHS-0201`, and is read as record 61 (麻薬施用).
/// - Source: as `FormatLayout`.
struct KnownRecordRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        for record in file.records {
            guard let number = record.number else {
                report.add(
                    .error, "JHS-0202", record,
                    BilingualText(
                        ja: "行がレコード番号で始まっていません。", en: "The line does not start with a record number."))
                continue
            }
            guard let layout = record.layout else {
                report.add(.warning, "JHS-0201", record, Self.unknown(number))
                continue
            }
            if let written = record.count(0), written != number {
                report.add(.warning, "JHS-0201", record, Self.other(written, layout))
            }
            if record.fieldCount > layout.fields.count {
                report.add(
                    .warning, "JHS-0203", record, field: layout.fields.count + 1,
                    BilingualText(
                        ja: "レコード\(number)の項目は\(layout.fields.count)個ですが、\(record.fieldCount)個あります。",
                        en:
                            "Record \(number) takes \(layout.fields.count) field\(layout.fields.count == 1 ? "" : "s"); "
                            + "\(record.fieldCount) are written."),
                    hint: BilingualText(
                        ja: "文字の中の「,」は全角の「，」にしてください。", en: "Write a comma within text as 「，」."))
            }
            checkVersion(of: record, layout, file.kind, &report)
        }
    }

    private func checkVersion(
        of record: TaggedRecord, _ layout: RecordLayout, _ kind: TaggedKind, _ report: inout TaggedReport
    ) {
        guard kind.format != .servicePrescription else { return }
        if layout.since > kind.version {
            report.add(
                .warning, "JHS-0207", record,
                BilingualText(
                    ja: "レコード\(layout.number)「\(layout.name.ja)」は第\(layout.since)版からのものです。",
                    en: "Record \(layout.number) (\(layout.name.en)) came with version \(layout.since)."))
            return
        }
        let field = layout.fields.first { $0.since > kind.version && !record.isEmpty($0.number) }
        guard let field else { return }
        report.add(
            .warning, "JHS-0207", record, field: field.number,
            BilingualText(
                ja: "項目「\(field.name.ja)」は第\(field.since)版からのものです。",
                en: "The field \(field.name.en) came with version \(field.since)."))
    }

    private static func unknown(_ number: Int) -> BilingualText {
        BilingualText(
            ja: "レコード\(number)はこの形式にありません。そのまま残します。",
            en: "The format has no record \(number); it is kept as it is.")
    }

    private static func other(_ written: Int, _ layout: RecordLayout) -> BilingualText {
        BilingualText(
            ja: "「\(layout.name.ja)」はレコード\(layout.number)です。レコード\(written)をそれとして読みます。",
            en: "The \(layout.name.en) are record \(layout.number); record \(written) is read as it.")
    }
}
