import Diagnostics

/// Checks the header line: a version that is known, written as usual, and the direction of a handbook.
///
/// - Codes: `JHS-0102` an unknown or unusual version, `JHS-0109` no direction (出力区分) or an unknown one.
/// - Example: `JAHISTC1` gives `JHS-0102` and `JHS-0109`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, バージョン; JAHIS 電子版お薬手帳データフォーマット仕様書
///   Ver.2.6, バージョンレコード.
struct HeaderRule: TaggedRule {
    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        let kind = file.kind
        if kind.version > kind.newestVersion {
            report.add(
                .warning, "JHS-0102", file.header,
                BilingualText(
                    ja: "第\(kind.version)版には未対応です。対応する最新の第\(kind.newestVersion)版として読みます。",
                    en: "Version \(kind.version) is unknown; it is read as the newest known, \(kind.newestVersion)."))
        }
        guard kind.format == .handbook else { return }
        if file.header.range(of: 0).count < "JAHISTC01".utf8.count {
            report.add(
                .warning, "JHS-0102", file.header,
                BilingualText(
                    ja: "お薬手帳の版が2桁ではありません。", en: "The version of a handbook is written with two digits."),
                hint: BilingualText(ja: "JAHISTC08 のように書いてください。", en: "Write it as in JAHISTC08."))
        }
        if file.outputCategory == nil {
            report.add(
                .warning, "JHS-0109", file.header, field: 1,
                BilingualText(
                    ja: "出力区分が 1 でも 2 でもありません。1 として読みます。",
                    en: "The output category (出力区分) is neither 1 nor 2; it is read as 1."),
                hint: BilingualText(
                    ja: "医療機関・薬局から患者へは 1、患者から医療機関・薬局へは 2 を書いてください。",
                    en: "Write 1 from provider to patient, 2 from patient to provider."))
        }
    }
}

extension TaggedText {
    /// The second field of a handbook's header: 1 from provider to patient, 2 from patient to provider.
    var outputCategory: Int? { header.fieldCount > 0 ? ["1": 1, "2": 2][header[1]] : nil }

    /// Whether a provider wrote the file, who must fill more fields.
    var isFromProvider: Bool { outputCategory != 2 }
}
