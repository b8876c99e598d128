import Diagnostics

/// Checks that a field with a list of codes holds one of them.
///
/// - Codes: `JHS-0305`.
/// - Example: `12,3`: a patient's sex is 1 or 2.
/// - Source: as `FormatLayout`, 別表.
struct CodeRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        for record in file.records {
            for field in record.layout?.fields ?? []
            where !field.codes.isEmpty && !record.isEmpty(field.number) && !Self.allows(record[field.number], field) {
                let isMinor = file.kind.format == .handbook && Self.minorLists.contains(field.codeList)
                report.add(
                    isMinor ? .warning : .error, "JHS-0305", record, field: field.number,
                    BilingualText(
                        ja: "「\(field.name.ja)」にこのコードはありません。",
                        en: "The \(field.name.en) has no such code."),
                    hint: Self.hint(field))
            }
        }
    }

    /// Lists of the handbook whose other codes do not change what is said to the patient.
    private static let minorLists: Set = ["creator", "prefecture", "fee-table"]

    /// Zeros in front do not matter where the codes are numbers of one digit, as some systems write `01` for 1.
    private static func allows(_ code: String, _ field: FieldLayout) -> Bool {
        if field.codes.contains(where: { $0.code == code }) { return true }
        guard (field.size ?? 0) > 1, let number = Int(code) else { return false }
        return field.codes.contains { $0.code.count == 1 && Int($0.code) == number }
    }

    /// All codes of a short list.
    private static func hint(_ field: FieldLayout) -> BilingualText {
        guard field.codes.count <= 9 else {
            let codes = field.codes.map(\.code)
            let range = "\(codes.first ?? "")–\(codes.last ?? "")"
            return BilingualText(ja: "\(range) のいずれかを書いてください。", en: "Write one of \(range).")
        }
        return BilingualText(
            ja: field.codes.map { "\($0.code)（\($0.meaning.ja)）" }.joined(separator: "、") + "のいずれかを書いてください。",
            en: "Write one of " + field.codes.map { "\($0.code) (\($0.meaning.en))" }.joined(separator: ", ") + ".")
    }
}
