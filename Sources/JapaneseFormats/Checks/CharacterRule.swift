import Diagnostics

/// Checks that texts keep to the characters of JIS levels 1 and 2, which every reader of the format has.
///
/// The characters of NEC and IBM (①, 髙) are read and written, but other systems may show them otherwise. A file in
/// UTF-8 may hold characters that Shift_JIS has not: they cannot be printed as a symbol.
///
/// - Codes: `JHS-0311` (warning), at the first such character of a field.
/// - Example: a name with 髙.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 使用文字; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6,
///   使用文字.
struct CharacterRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        for record in file.records {
            for field in record.layout?.fields ?? [] where field.form == .text && !record.isEmpty(field.number) {
                guard record[field.number].unicodeScalars.contains(where: Self.isForeign) else { continue }
                report.add(
                    .warning, "JHS-0311", record, field: field.number,
                    BilingualText(
                        ja: "「\(field.name.ja)」に、JIS第1・第2水準にない字があります。",
                        en: "The \(field.name.en) holds a character outside JIS levels 1 and 2."),
                    hint: BilingualText(
                        ja: "①や髙などは、(1)や高などに置き換えてください。",
                        en: "Replace characters of NEC, IBM and others by ones of JIS levels 1 and 2."))
            }
        }
    }

    /// Users' own characters, and what is none, are told by `EncodingRule`.
    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 || scalar == "\u{FFFD}" || scalar.isPrivate { return false }
        guard let code = CP932.shared.code(of: scalar) else { return true }
        return [0x87, 0xED, 0xEE, 0xFA, 0xFB, 0xFC].contains(code >> 8)
    }
}
