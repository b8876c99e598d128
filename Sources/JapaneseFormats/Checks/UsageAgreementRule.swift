import Diagnostics

/// Checks that what a code says of a usage is what the fields beside it say.
///
/// Each is a warning, for the structure of the codes is known from those that are published.
///
/// - Codes: `JHS-0416` the times of a day (111-5), the form (101-2) or the number of intakes (221) against the usage's
///   code (111-3), an uneven amount (221) against its own.
/// - Example: `111,1,2,1012040400000000,朝夕食後,3`: the code says twice a day.
/// - Source: JAMI 標準用法マスタ, 用法コード・補足用法コード; JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10,
///   レコード101 (剤形区分 1 内服, 2 頓服)・111・221.
struct UsageAgreementRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook else { return }
        for (_, group) in file.groups {
            let usage = group.first(111).flatMap { ["2", "3"].contains($0[2]) ? $0 : nil }
            let code = usage.map { String($0[3].trimmingBlanks) }
            if let usage, let code {
                checkTimes(usage, code, of: group, &report)
                checkForm(usage, code, of: group, &report)
            }
            for drug in group.drugs {
                guard let uneven = drug.first(221) else { continue }
                checkIntakes(uneven, of: group, &report)
                if let times = code.flatMap(UsageCode.times) { checkCount(uneven, times, of: group, &report) }
            }
        }
    }

    private static let hint = BilingualText(ja: "どちらが正しいか確かめてください。", en: "Find out which of them is meant.")

    private func checkTimes(
        _ usage: TaggedRecord, _ code: String, of group: TaggedStructure.Group, _ report: inout TaggedReport
    ) {
        guard let times = UsageCode.times(code), let said = usage.count(5), !times.contains(said) else { return }
        report.add(
            .warning, "JHS-0416", usage, field: 5, inRP: group.number,
            BilingualText(
                ja: "1日回数（\(said)）が、用法コードの回数と違います。",
                en: "the usage's code says another number of times a day than \(said)."),
            hint: Self.hint)
    }

    /// The amount of form 1 is that of a day, which an intake as needed has not.
    private func checkForm(
        _ usage: TaggedRecord, _ code: String, of group: TaggedStructure.Group, _ report: inout TaggedReport
    ) {
        guard let form = group.first(101)?.count(2), let method = code.first, code.count == 16 else { return }
        if Self.others[method]?.contains(form) == true {
            report.add(
                .warning, "JHS-0416", usage, field: 3, inRP: group.number,
                BilingualText(
                    ja: "用法コードの基本用法（\(method)）が、剤形区分（\(form)）と合いません。",
                    en: "the usage's code is of the method \(method), which is not that of form \(form)."),
                hint: Self.hint)
        } else if form == 1, UsageCode.isAsNeeded(code) {
            report.add(
                .warning, "JHS-0416", usage, field: 3, inRP: group.number,
                BilingualText(
                    ja: "用法コードは頓服のものですが、剤形区分は1（内服）です。用量が1日量か1回量かがわかりません。",
                    en:
                        "the usage's code is of an intake as needed, beside form 1: it is open whether the amount is of a "
                        + "day or of an intake."),
                hint: BilingualText(
                    ja: "頓服なら、剤形区分を2にし、1回量と回数を書いてください。",
                    en: "If it is taken as needed, write form 2, the amount of an intake, and the number of intakes."))
        }
    }

    /// The forms that a method is not of: 内服, 外用, 注射.
    private static let others: [Character: Set<Int>] = ["1": [3, 5], "2": [1, 4, 5], "3": [1, 3, 4]]

    private func checkCount(
        _ record: TaggedRecord, _ times: ClosedRange<Int>, of group: TaggedStructure.Group,
        _ report: inout TaggedReport
    ) {
        let intakes = (1...5).count { !record.isEmpty($0 + 2) }
        guard intakes > times.upperBound else { return }
        report.add(
            .warning, "JHS-0416", record, field: times.upperBound + 3, inRP: group.number,
            BilingualText(
                ja: "不均等の服用量が\(intakes)回分ありますが、用法コードは1日\(times.upperBound)回です。",
                en: "there are amounts of \(intakes) intakes, and the usage's code says \(times.upperBound) a day."),
            hint: Self.hint)
    }

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
