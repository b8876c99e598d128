import Diagnostics

/// What a writer had to do to a value so that it fits into a field.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 外字の扱い, 項目の区切り; JAHIS 電子版お薬手帳データフォーマット
///   仕様書 Ver.2.6, 文字.
enum WrittenChange {
    /// Commas and control characters became full-width.
    case separators
    /// Characters that the encoding has not became `■`.
    case characters
    /// It is larger than the field: written whole all the same.
    case size(Int)

    /// - Parameter field: the layout of the field, if the format knows it.
    func finding(line: Int, _ field: FieldLayout?, record: String) -> Diagnostic {
        let place = field.map { "\($0.record)-\($0.number)" } ?? record
        let ja = field.map { "「\($0.name.ja)」" } ?? "項目", en = field.map { $0.name.en } ?? "a field"
        return switch self {
        case .separators:
            Diagnostic(
                .warning, "JHS-0701", at: place,
                message: BilingualText(
                    ja: "書き出すファイルの\(line)行目の\(ja)の「,」または制御文字を全角にして書きました。",
                    en: "Line \(line) of the file that is written, \(en): a comma or control character is written "
                        + "full-width."))
        case .characters:
            Diagnostic(
                .error, "JHS-0702", at: place,
                message: BilingualText(
                    ja: "書き出すファイルの\(line)行目の\(ja)に、Shift_JIS（CP932）にない文字があり、「■」にして書きました。",
                    en:
                        "Line \(line) of the file that is written, \(en): characters outside Shift_JIS (CP932) are written as 「■」."
                ),
                hint: BilingualText(
                    ja: "常用の字体に置き換えるか、UTF-8 の形式で渡してください。",
                    en: "Use the common form of the character, or a format in UTF-8."))
        case .size(let size):
            Diagnostic(
                .error, "JHS-0703", at: place,
                message: BilingualText(
                    ja: "書き出すファイルの\(line)行目の\(ja)は\(size)バイトまでですが、それより長く書きました。",
                    en:
                        "Line \(line) of the file that is written, \(en): the field holds \(size) bytes at most; more are written."
                ),
                hint: BilingualText(ja: "短くしてください。", en: "Shorten it."))
        }
    }
}
