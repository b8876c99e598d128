import Diagnostics

/// Checks that the kind of insurance fits the insurer's number.
///
/// A number of the late elderly begins with 39; one of the national health insurance has six digits, or eight that
/// begin with 67 (退職者). Numbers that hold anything but digits are left alone.
///
/// - Codes: `JHS-0414` (warning).
/// - Example: `21,1` with `22,39137773`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード21, 22; 保険者番号等の設定について.
struct InsurerRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook, let kind = file.first(21)?[1], let insurer = file.first(22) else {
            return
        }
        let written = insurer[1]
        guard written.isDigits, ["1", "2", "7"].contains(kind) else { return }
        let number = written.utf8.count == 8 && written.hasPrefix("00") ? String(written.dropFirst(2)) : written
        let isLateElderly = number.utf8.count == 8 && number.hasPrefix("39")
        let isNational = number.utf8.count == 6 || number.utf8.count == 8 && number.hasPrefix("67")
        let expected = isLateElderly ? "7" : isNational ? "2" : "1"
        guard kind != expected else { return }
        report.add(
            .warning, "JHS-0414", insurer, field: 1,
            BilingualText(
                ja: "保険者番号は保険種別 \(expected) のものですが、保険種別（21）は \(kind) です。",
                en: "The number is one of kind of insurance \(expected); record 21 says \(kind)."),
            hint: BilingualText(
                ja: "後期高齢者は39で始まる8桁、国保は6桁か67で始まる8桁です。",
                en: """
                    The late elderly have eight digits that start with 39 or more, national insurance six, or eight that \
                    start with 67 or more.
                    """))
    }
}
