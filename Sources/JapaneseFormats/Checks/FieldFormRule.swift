import Diagnostics

/// Checks what the fields hold: their size, their characters and their form.
///
/// - Codes: `JHS-0302` larger than the field, `JHS-0303` not of the field's form, `JHS-0304` blanks at an end, control
///   characters, `JHS-0306` a day of another era, `JHS-0307` zeros in front or behind that do not belong there,
///   `JHS-0310` zero.
/// - Example: `201-7` `1.50` gives `JHS-0307`, `abc` gives `JHS-0303`.
/// - Source: as `FormatLayout`, 項目の属性と桁数.
struct FieldFormRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        for record in file.records {
            for field in record.layout?.fields ?? [] where !record.isEmpty(field.number) {
                check(field, of: record, file, &report)
            }
        }
    }

    private func check(_ field: FieldLayout, of record: TaggedRecord, _ file: TaggedText, _ report: inout TaggedReport)
    {
        let text = record[field.number]
        let size = text.fieldSize
        if let limit = field.size, size > limit {
            let severity: Diagnostic.Severity = file.kind.format == .prescription ? .error : .warning
            report.add(
                severity, "JHS-0302", record, field: field.number,
                BilingualText(
                    ja: "「\(field.name.ja)」は\(limit)バイトまでですが、\(size)バイトあります。",
                    en: "The \(field.name.en) takes \(limit) bytes; it has \(size)."))
        }
        if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            report.add(
                .error, "JHS-0304", record, field: field.number,
                BilingualText(
                    ja: "「\(field.name.ja)」に制御文字があります。", en: "The \(field.name.en) holds a control character."),
                hint: BilingualText(ja: "タブなどを取り除いてください。", en: "Remove tabs and the like."))
            return
        }
        let trimmed = text.trimmingBlanks
        if trimmed.count < text.count {
            report.add(
                .warning, "JHS-0304", record, field: field.number,
                BilingualText(
                    ja: "「\(field.name.ja)」の前か後ろに空白があります。",
                    en: "The \(field.name.en) has a blank at one of its ends."),
                hint: BilingualText(ja: "空白を取り除いてください。", en: "Remove it."))
        }
        if let (severity, code, message, hint) = FieldFault(field, String(trimmed))?.finding {
            report.add(severity, code, record, field: field.number, message, hint: hint)
        }
    }
}
