import Diagnostics

/// Checks that the days of a prescription follow each other: birth, issue, last day of use.
///
/// - Codes: `JHS-0411` issued before the patient's birth, `JHS-0412` usable only before it was issued.
/// - Example: `51,20261102` with `52,20261101`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード13, 51, 52.
struct PrescriptionDateRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook, let issued = file.first(51), let day = issued.day(1) else { return }
        if let birth = file.first(13)?.day(1), day.isBefore(birth) == true {
            report.add(
                .error, "JHS-0411", issued, field: 1,
                BilingualText(
                    ja: "処方箋交付年月日が患者の生年月日より前です。", en: "The date of issue lies before the birth date."))
        }
        if let end = file.first(52), end.day(1)?.isBefore(day) == true {
            report.add(
                .error, "JHS-0412", end, field: 1,
                BilingualText(
                    ja: "使用期限年月日が処方箋交付年月日より前です。",
                    en: "The last day of use lies before the date of issue."))
        }
    }
}
