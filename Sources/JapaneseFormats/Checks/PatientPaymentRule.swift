import Diagnostics
import FHIRPrimitives

/// Checks that the kind of payment (患者一部負担区分) fits the patient's age on the day of issue.
///
/// Kind 3 lasts until the March that follows the sixth birthday (未就学). Kinds 1, 2, 4 and 5 begin at 70; whoever is in
/// the insurance of the late elderly (保険種別 7) may be younger, from 65.
///
/// - Codes: `JHS-0413` (warning).
/// - Example: `14,3` for a patient of forty.
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, レコード14, 別表.
struct PatientPaymentRule: StructureRule {
    func check(_ file: TaggedStructure, _ report: inout TaggedReport) {
        guard file.text.kind.format != .handbook, let payment = file.first(14) else { return }
        if payment[1] == "5", file.text.kind.format == .prescription, file.text.kind.version < 9 {
            report.add(
                .warning, "JHS-0413", payment, field: 1,
                BilingualText(ja: "高齢者8割（5）は JAHIS9 からの区分です。", en: "Kind 5 (80 %) stands from JAHIS9 on."))
        }
        let isLateElderly = file.first(21)?[1] == "7"
        if payment[1] == "5", file.first(21) != nil, !isLateElderly {
            report.add(
                .warning, "JHS-0413", payment, field: 1,
                BilingualText(
                    ja: "高齢者8割（5）は後期高齢者（保険種別 7）の区分です。",
                    en: "Kind 5 (80 %) is for the late elderly (kind of insurance 7)."))
        }
        guard let birth = file.first(13)?.day(1), let issued = file.first(51)?.day(1),
            let (least, most) = Self.ages(of: birth, on: issued)
        else { return }
        let fits =
            switch payment[1] {
            case "3": Self.isBeforeSchool(birth, issued)
            case "1", "2", "4", "5": most >= (isLateElderly ? 65 : 70)
            default: true
            }
        guard !fits else { return }
        report.add(
            .warning, "JHS-0413", payment, field: 1,
            BilingualText(
                ja: payment[1] == "3"
                    ? "6歳未満（3）ですが、交付日に\(least)歳です。" : "高齢者の区分ですが、交付日に\(most)歳です。",
                en: payment[1] == "3"
                    ? "Kind 3 is for children before school; the age on the day of issue is \(least)."
                    : "The kind is for the elderly; the age on the day of issue is \(most)."))
    }

    /// The least and the greatest age that a birth date, which may lack its day, allows.
    private static func ages(of birth: FHIRDate, on day: FHIRDate) -> (Int, Int)? {
        guard let month = day.month, let dayOfMonth = day.day else { return nil }
        func age(_ birthMonth: Int, _ birthDay: Int) -> Int {
            day.year - birth.year - ((month, dayOfMonth) < (birthMonth, birthDay) ? 1 : 0)
        }
        return (age(birth.month ?? 12, birth.day ?? 31), age(birth.month ?? 1, birth.day ?? 1))
    }

    /// Whether a child may still be too young for school, which begins in the April after the sixth birthday; who is
    /// born on 1 April turns six the day before.
    private static func isBeforeSchool(_ birth: FHIRDate, _ day: FHIRDate) -> Bool {
        let isEarly = (birth.month ?? 12, birth.day ?? 31) <= (4, 1)
        return (day.year, day.month ?? 1) < (birth.year + (isEarly ? 6 : 7), 4)
    }
}
