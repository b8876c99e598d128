import Diagnostics

/// Checks who wrote what in a handbook, and that over-the-counter drugs have serial numbers of their own.
///
/// - Codes: `JHS-0506` a serial number that an earlier record 3 has, `JHS-0509` a drug or usage of the patient in what
///   a provider writes (warning).
/// - Example: `201,…` with the creator 2 below `JAHISTC08,1`.
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード作成者, レコード3 (レコード通番).
struct HandbookOriginRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format == .handbook else { return }
        var numbers: Set<Int> = []
        for record in file.all(3) {
            guard let number = record.count(5), !numbers.insert(number).inserted else { continue }
            report.add(
                .error, "JHS-0506", record, field: 5,
                BilingualText(
                    ja: "同じレコード通番（\(number)）が前にもあります。",
                    en: "An earlier record 3 has the same serial number (\(number))."))
        }
        guard file.text.isFromProvider else { return }
        for record in file.records {
            guard let field = [201: 7, 301: 8][record.number ?? 0], record[field] == "2" else { continue }
            report.add(
                .warning, "JHS-0509", record, field: field,
                BilingualText(
                    ja: "医療機関・薬局が出力するファイル（出力区分 1）に、患者等が作成した薬品・用法があります。",
                    en: "A file that a provider writes (output category 1) holds a drug or usage of the patient."))
        }
    }
}
