import Diagnostics

/// Checks that a code has the form of its kind, and that none is written where the kind says that there is none.
///
/// - Codes: `JHS-0309` another length or other characters than the kind has (warning), `JHS-0312` a code with the kind
///   「コードなし」 or without a kind (warning).
/// - Example: a YJ code (kind 4) of eleven characters, a branch number (枝番) of one digit.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 薬品コード種別, 用法コード種別; JAHIS
///   電子版お薬手帳データフォーマット仕様書 Ver.2.6, the same and 一般名コード種別.
struct CodeFormRule: TaggedRule {
    /// Two fields of a record: a code and what kind it is.
    private struct Pair {
        let record: Int, kind: Int, code: Int
        /// The forms by kind.
        let forms: [String: CodeForm]
    }

    private static let drugs: [String: CodeForm] = [
        "2": .digits([9]), "3": .characters([12]), "4": .yj, "6": .digits([7, 9, 13]),
    ]
    private static let usages: [String: CodeForm] = ["2": .characters([16]), "3": .characters([16])]
    private static let prescription = [
        Pair(record: 201, kind: 4, code: 5, forms: drugs.merging(["7": .generic]) { form, _ in form }),
        Pair(record: 111, kind: 2, code: 3, forms: usages),
    ]
    /// 枝番, which has no kind.
    private static let branch = (record: 23, field: 4, form: CodeForm.digits([2]))
    private static let handbook = [
        Pair(record: 201, kind: 5, code: 6, forms: drugs), Pair(record: 301, kind: 6, code: 7, forms: usages),
        Pair(record: 201, kind: 9, code: 10, forms: ["2": .generic]), Pair(record: 31, kind: 3, code: 4, forms: [:]),
    ]

    func check(_ file: TaggedText, _ report: inout TaggedReport) {
        let pairs = file.kind.format == .handbook ? Self.handbook : Self.prescription
        for record in file.records {
            for pair in pairs where pair.record == record.number && !record.isEmpty(pair.code) {
                check(pair, record, &report)
            }
            checkBranch(record, file.kind.format, &report)
        }
    }

    private func checkBranch(_ record: TaggedRecord, _ format: TaggedKind.Format, _ report: inout TaggedReport) {
        let (number, field, form) = Self.branch
        guard format != .handbook, record.number == number, !record.isEmpty(field),
            !form.fits(String(record[field].trimmingBlanks))
        else { return }
        report.add(
            .warning, "JHS-0309", record, field: field,
            BilingualText(ja: "枝番は\(form.text.ja)です。", en: "A branch number has \(form.text.en)."),
            hint: BilingualText(ja: "1桁の番号は前に0を付けてください。", en: "Write a zero in front of one digit."))
    }

    private func check(_ pair: Pair, _ record: TaggedRecord, _ report: inout TaggedReport) {
        let kind = record[pair.kind]
        if kind.isEmpty || kind == "1" {
            report.add(
                .warning, "JHS-0312", record, field: pair.code,
                BilingualText(
                    ja: kind.isEmpty ? "コードがありますが、種別がありません。" : "種別は「コードなし」ですが、コードがあります。",
                    en: kind.isEmpty
                        ? "A code without its kind." : "There is a code, but the kind says that there is none."),
                hint: BilingualText(ja: "コードの種別を書いてください。", en: "Write the kind of the code."))
        } else if let form = pair.forms[kind], !form.fits(record[pair.code]) {
            report.add(
                .warning, "JHS-0309", record, field: pair.code,
                BilingualText(
                    ja: "種別 \(kind) のコードは\(form.text.ja)です。", en: "A code of kind \(kind) has \(form.text.en)."))
        }
    }
}

/// What a kind of code looks like.
private enum CodeForm {
    case digits([Int]), characters([Int]), yj, generic

    func fits(_ code: String) -> Bool {
        let bytes = Array(code.utf8)
        switch self {
        case .digits(let sizes): return code.isDigits && sizes.contains(bytes.count)
        case .characters(let sizes): return sizes.contains(bytes.count)
        case .yj:
            return bytes.count == 12 && String(code.prefix(7)).isDigits && String(code.suffix(4)).isDigits
                && (0x41...0x5A).contains(bytes[7])
        case .generic: return bytes.count == 12 && code.hasSuffix("ZZZ")
        }
    }

    var text: BilingualText {
        switch self {
        case .digits(let sizes):
            let list = sizes.map(String.init).joined(separator: "・")
            return BilingualText(
                ja: "数字\(list)桁", en: sizes.map(String.init).joined(separator: " or ") + " digits")
        case .characters(let sizes): return BilingualText(ja: "\(sizes[0])文字", en: "\(sizes[0]) characters")
        case .yj: return BilingualText(ja: "数字7桁、英大文字1字、数字4桁", en: "seven digits, a capital letter and four digits")
        case .generic: return BilingualText(ja: "ZZZで終わる12文字", en: "twelve characters that end in ZZZ")
        }
    }
}
