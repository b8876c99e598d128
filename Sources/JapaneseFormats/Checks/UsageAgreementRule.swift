import Diagnostics

/// Checks that what a code says of a usage is what the fields beside it say, that a site's code is in its list, and
/// that a form with a code has no name.
///
/// Each is a warning, for the structure of the codes is known from those that are published.
///
/// - Codes: `JHS-0416` the times of a day (111-5) or the form (101-2) against the usage's code (111-3), an uneven
///   amount (221) against its code; `JHS-0417` a code of a site (181-6) that the list has not; `JHS-0418` the name of a
///   form (101-3) beside a form that has a code.
/// - Example: `111,1,2,1012040400000000,朝夕食後,3`: the code says twice a day.
/// - Source: JAMI 標準用法マスタ, 用法コード・補足用法コード・外用部位コード; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10,
///   レコード101・111・181・221.
struct UsageAgreementRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook else { return }
        for (_, group) in file.groups {
            if let usage = group.first(111) { check(usage, of: group, &report) }
            if let form = group.first(101), !form.isEmpty(3), let code = form.count(2), code != 9 {
                report.add(
                    .warning, "JHS-0418", form, field: 3, inRP: group.number,
                    BilingualText(
                        ja: "剤形名称は、剤形区分が9（不明）のときだけ書きます。",
                        en: "the name of a form stands only beside form 9."),
                    hint: BilingualText(ja: "剤形名称を省いてください。", en: "Leave the name out."))
            }
            for drug in group.drugs {
                if let uneven = drug.first(221) { checkIntakes(uneven, of: group, &report) }
            }
            for record in group.records where record.number == 181 && !record.isEmpty(6) {
                checkSite(record, of: group, &report)
            }
        }
    }

    private func checkSite(_ record: TaggedRecord, of group: TaggedStructure.Group, _ report: inout TaggedReport) {
        guard !SiteCode.isSiteCode(String(record[6].trimmingBlanks)) else { return }
        report.add(
            .warning, "JHS-0417", record, field: 6, inRP: group.number,
            BilingualText(
                ja: "部位コードが外用部位コードの表にありません。", en: "the code of the site is not in the list of sites."),
            hint: BilingualText(
                ja: "部位の2文字と、0・B・L・R のどれかで書いてください。",
                en: "Write two characters of a site, and 0, B, L or R."))
    }

    private func check(_ usage: TaggedRecord, of group: TaggedStructure.Group, _ report: inout TaggedReport) {
        guard ["2", "3"].contains(usage[2]) else { return }
        let code = String(usage[3].trimmingBlanks)
        if let times = UsageCode.times(code), let said = usage.count(5), !times.contains(said) {
            report.add(
                .warning, "JHS-0416", usage, field: 5, inRP: group.number,
                BilingualText(
                    ja: "1日回数（\(said)）が、用法コードの回数と違います。",
                    en: "the usage's code says another number of times a day than \(said)."),
                hint: Self.hint)
        }
        if let form = group.first(101)?.count(2), let method = code.first, code.count == 16,
            Self.others[method]?.contains(form) == true
        {
            report.add(
                .warning, "JHS-0416", usage, field: 3, inRP: group.number,
                BilingualText(
                    ja: "用法コードの基本用法（\(method)）が、剤形区分（\(form)）と合いません。",
                    en: "the usage's code is of the method \(method), which is not that of form \(form)."),
                hint: Self.hint)
        }
    }

    /// The forms that a method is not of: 内服, 外用, 注射.
    private static let others: [Character: Set<Int>] = ["1": [3, 5], "2": [1, 4, 5], "3": [1, 3, 4]]

    private static let hint = BilingualText(ja: "どちらが正しいか確かめてください。", en: "Find out which of them is meant.")

    private func checkIntakes(_ record: TaggedRecord, of group: TaggedStructure.Group, _ report: inout TaggedReport) {
        for place in 1...5 {
            let code = String(record[place + 7].trimmingBlanks), amount = String(record[place + 2].trimmingBlanks)
            guard let intake = UnevenIntakeCode.parts(of: code), let coded = NativeNumber.scaled(intake.amount.text),
                let said = NativeNumber.scaled(amount), intake.place != place || coded != said
            else { continue }
            report.add(
                .warning, "JHS-0416", record, field: place + 7, inRP: group.number,
                BilingualText(
                    ja: "\(place)回目の服用量が、そのコードの示す回か量と違います。",
                    en: "the amount of intake \(place) is not what its code says."),
                hint: Self.hint)
        }
    }
}
