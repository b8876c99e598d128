import Diagnostics

/// Checks that a supplementary usage code of weekdays says of each of seven days whether the drug is taken, and of one
/// that it is.
///
/// - Codes: `JHS-0309` (warning: the form is known by examples).
/// - Example: `W0120100`: a day is 0 or 1.
/// - Source: JAMI 標準用法マスタ, 補足用法コード (W and seven flags from Sunday).
struct WeekdayCodeRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook else { return }
        for (_, group) in file.groups {
            for record in group.records where record.number == 181 { check(record, 5, group.number, &report) }
            for drug in group.drugs {
                for record in drug.records where record.number == 281 { check(record, 6, group.number, &report) }
            }
        }
    }

    private func check(_ record: TaggedRecord, _ field: Int, _ rp: Int, _ report: inout TaggedReport) {
        let code = record[field].utf8
        guard code.first == UInt8(ascii: "W"), code.count == 8 else { return }
        let days = code.dropFirst()
        guard
            !days.allSatisfy({ $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") })
                || !days.contains(UInt8(ascii: "1"))
        else { return }
        report.add(
            .warning, "JHS-0309", record, field: field, inRP: rp,
            BilingualText(
                ja: "曜日の補足用法コードは、Wの後に日曜から7日分の0か1を書きます。",
                en: "a code of weekdays is W and a 0 or 1 for each of seven days from Sunday."),
            hint: BilingualText(ja: "服用する曜日を1にしてください。", en: "Let the days of intake be 1."))
    }
}
