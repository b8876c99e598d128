import Diagnostics
import FHIRPrimitives

/// Checks that the days of a handbook follow each other: birth and dispensing, the first and last day of an
/// over-the-counter drug and of a pharmacist's charge, and dispensings from the newest to the oldest.
///
/// - Codes: `JHS-0503` a day that lies before the one it follows, `JHS-0510` a dispensing newer than the one before it,
///   `JHS-0504` a dispensing more than a day ahead, if a day is given. All are warnings.
/// - Example: `3,薬,20261013,20261010,2` ends before it begins.
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード1, 3, 5, 701 and 出力順.
struct HandbookDateRule: StructureRule {
    /// Today; `nil` looks at no day ahead.
    var today: FHIRDate?

    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format == .handbook else { return }
        for (number, first) in [(3, 2), (701, 4)] {
            for record in file.all(number) { checkOrder(record, first, &report) }
        }
        let birth = file.first(1)?.day(3)
        var last: FHIRDate?
        for record in file.blocks.compactMap({ $0.records.first { $0.number == 5 } }) {
            guard let day = record.day(1) else { continue }
            if let birth, day.isBefore(birth) == true {
                add(
                    "JHS-0503", record, 1, "調剤等年月日が生年月日より前です。", "The date of dispensing lies before the birth date.",
                    &report)
            }
            if let last, day.isAfter(last) == true {
                add(
                    "JHS-0510", record, 1, "前の調剤情報より新しい日付です。",
                    "The date is later than that of the dispensing before it.", &report)
            }
            if let today, day.dayNumbers.lowerBound > today.dayNumbers.upperBound {
                add("JHS-0504", record, 1, "調剤等年月日がまだ来ていない日です。", "The date of dispensing lies in the future.", &report)
            }
            last = day
        }
    }

    private func checkOrder(_ record: TaggedRecord, _ first: Int, _ report: inout TaggedReport) {
        guard let start = record.day(first), let end = record.day(first + 1), end.isBefore(start) == true else {
            return
        }
        add("JHS-0503", record, first + 1, "終わりの日が始まりの日より前です。", "The last day lies before the first.", &report)
    }

    private func add(
        _ code: String, _ record: TaggedRecord, _ field: Int, _ ja: String, _ en: String, _ report: inout TaggedReport
    ) {
        report.add(.warning, code, record, field: field, BilingualText(ja: ja, en: en))
    }
}
