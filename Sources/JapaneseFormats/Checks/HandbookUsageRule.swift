import Diagnostics

/// Checks the usage (301) of a handbook's RP: its name, and that unit and quantity fit the dosage form.
///
/// Forms 1, 6 and 7 are counted in days (日分), 3 in doses (回分); for the others the amount is the whole, with the
/// quantity 1 (調剤). The name may be left out by a provider for the forms 9 and 10 only.
///
/// - Codes: `JHS-0301` no usage name, `JHS-0505` a unit or quantity that does not fit (warning).
/// - Example: `301,1,塗布,14,日分,5,1,,1`.
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード301, 調剤数量 and 調剤単位.
struct HandbookUsageRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format == .handbook else { return }
        for (_, group) in file.groups {
            for usage in group.records where usage.number == 301 { check(usage, file, &report) }
        }
    }

    private func check(_ usage: TaggedRecord, _ file: TaggedStructure, _ report: inout TaggedReport) {
        let form = usage.count(5)
        if usage.isEmpty(2), !(file.text.isFromProvider && [9, 10].contains(form)) {
            report.add(
                .error, "JHS-0301", usage, field: 2,
                BilingualText(ja: "「用法名称」がありません。", en: "The usage name is missing."),
                hint: BilingualText(
                    ja: "省けるのは剤形コードが 9、10 のときだけです。", en: "It may be left out for dosage forms 9 and 10 only."))
        }
        let expected: String
        switch form {
        case 1, 6, 7: expected = "日分"
        case 3: expected = "回分"
        case 2, 4, 5, 9, 10: expected = "調剤"
        default: return
        }
        if !usage.isEmpty(4), usage[4] != expected {
            report.add(
                .warning, "JHS-0505", usage, field: 4,
                BilingualText(
                    ja: "剤形コード \(form ?? 0) の調剤単位は「\(expected)」です。",
                    en: "The dispensing unit of dosage form \(form ?? 0) is 「\(expected)」."),
                hint: BilingualText(
                    ja: "内服は日分、屯服は回分、外用などは調剤と書いてください。",
                    en: "Write 日分 for internal drugs, 回分 for those as needed, 調剤 for others."))
        }
        if expected == "調剤", let quantity = usage.count(3), quantity != 1 {
            report.add(
                .warning, "JHS-0505", usage, field: 3,
                BilingualText(
                    ja: "剤形コード \(form ?? 0) の調剤数量は 1 です。用量に総量を書きます。",
                    en: "The quantity of dosage form \(form ?? 0) is 1: the amount is the whole."))
        }
    }
}
