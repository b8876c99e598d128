import Diagnostics

/// Checks that the code of a department (診療科) is in its list.
///
/// Codes of one digit are taken as those with a zero in front, for published samples have them.
///
/// - Codes: `JHS-0305` (warning: the service may know more than the symbols).
/// - Example: `4,2,99,内科`.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 別表 診療科コード.
struct DepartmentCodeRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook, let record = file.first(4), record[1] == "2", !record.isEmpty(2),
            !Self.isDepartment(String(record[2].trimmingBlanks))
        else { return }
        report.add(
            .warning, "JHS-0305", record, field: 2,
            BilingualText(ja: "診療科コードが表にありません。", en: "The list of departments has no such code."),
            hint: BilingualText(
                ja: "表にない診療科は、診療科コード種別 1 と名称で書いてください。",
                en: "Write a department that is not listed by its name, with kind 1."))
    }

    /// 01 to 39 without 29 and 32; 90 (歯科) is of FHIR's list alone, and conversions write it as it is.
    static func isDepartment(_ code: String) -> Bool {
        guard code.isDigits, let number = Int(code), code.utf8.count <= 2 else { return false }
        return (1...39).contains(number) && number != 29 && number != 32 || number == 90
    }
}
