import Diagnostics

/// Checks that the amounts of a drug agree: the day's amount (用量) of an internal drug is the sum of its uneven intakes,
/// or the amount of one intake times the intakes a day.
///
/// One intake may be rounded, to two decimals or more, when the day's amount does not divide; a fraction such as `2/3`
/// is reckoned exactly, but for the decimals of a day's amount that it makes.
///
/// - Codes: `JHS-0407` uneven intakes whose sum is another, `JHS-0408` an amount of one intake that does not agree
///   (warning).
/// - Example: `201,1,1,…,4,1,錠` with `221,1,1,2,1`: 2 and 1 are not 4.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード201 (用量), 221, 241.
struct DoseRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook else { return }
        for (_, group) in file.groups where group.first(101)?[2] == "1" {
            for drug in group.drugs {
                guard let amount = drug.main?.amount(7) else { continue }
                if let uneven = drug.first(221) {
                    checkUneven(uneven, amount, of: group, &report)
                } else if let one = drug.first(241) {
                    let times = one.count(4) ?? group.first(111)?.count(5)
                    checkIntake(one, times: times, amount, written: drug.main?[7] ?? "", of: group, &report)
                }
            }
        }
    }

    private static func decimals(of number: String) -> Int {
        number.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    }

    /// `top ÷ bottom × times` in hundred-thousandths, cut off; `nil` if it is too large.
    private static func scaledQuotient(_ top: Int, _ bottom: Int, _ times: Int) -> Int? {
        let (product, isTooLarge) = (top * times).multipliedReportingOverflow(by: 100_000)
        return isTooLarge ? nil : product / bottom
    }

    private func checkUneven(
        _ uneven: TaggedRecord, _ amount: Int, of group: TaggedStructure.Group, _ report: inout TaggedReport
    ) {
        let fields = (3...7).filter { !uneven.isEmpty($0) }, intakes = fields.compactMap(uneven.amount)
        guard !intakes.isEmpty, intakes.count == fields.count, intakes.reduce(0, +) != amount else { return }
        report.add(
            .error, "JHS-0407", uneven, inRP: group.number,
            BilingualText(
                ja: "不均等の服用量の合計が、薬品（201）の用量と違います。",
                en: "the uneven intakes do not add up to the amount of the drug (201)."),
            hint: BilingualText(
                ja: "内服の用量は1日量です。", en: "The amount of an internal drug is that of a day."))
    }

    private func checkIntake(
        _ one: TaggedRecord, times: Int?, _ amount: Int, written: String, of group: TaggedStructure.Group,
        _ report: inout TaggedReport
    ) {
        let parts = one[3].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let numbers = parts.compactMap(NativeNumber.scaled)
        guard let times, (1...99).contains(times), (1...2).contains(parts.count), numbers.count == parts.count else {
            return
        }
        let (top, bottom) = (numbers[0], numbers.count == 2 ? numbers[1] : 100_000)
        guard bottom > 0 else { return }
        // top ÷ bottom × times = amount, in whole numbers of any size.
        let left = (top * times).multipliedFullWidth(by: 100_000), right = amount.multipliedFullWidth(by: bottom)
        if left == right { return }
        let decimals = Self.decimals(of: parts.count == 1 ? parts[0] : written)
        let unit = [100_000, 10_000, 1000, 100, 10, 1][min(decimals, 5)]
        if parts.count == 1 {
            if decimals >= 2, abs(top * times - amount) < times * unit { return }
        } else if decimals >= 2, let exact = Self.scaledQuotient(top, bottom, times), abs(exact - amount) <= unit {
            return
        }
        report.add(
            .warning, "JHS-0408", one, field: 3, inRP: group.number,
            BilingualText(
                ja: "1回服用量×1日回数（\(times)）が、薬品（201）の用量と違います。",
                en: "the amount of one intake times \(times) is not the amount of the drug (201)."),
            hint: BilingualText(
                ja: "用量が1日量か、1日の回数が合っているかを確かめてください。",
                en: "Check that the amount is that of a day, and the number of intakes."))
    }
}
