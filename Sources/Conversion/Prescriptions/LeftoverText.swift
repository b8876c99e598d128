import FHIRPrimitives
import FHIRTree
import JapaneseRecords

/// What is done about drugs that are left, in words.
///
/// The second code of record 62 has another meaning for prescriptions from June 2026 on: the pharmacy hands out less
/// before it informs the institution. FHIR's codes have the older meaning alone, so the words follow the day of issue,
/// and words or codes that do not mean what the code means on that day are not made a code.
///
/// - Source: 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 別表11; ePrescriptionData 1.0, 残薬確認指示
///   (urn:oid:1.2.392.100495.20.2.42).
enum LeftoverText {
    private static let ask = "保険医療機関へ疑義照会した上で調剤"
    private static let inform = "保険医療機関へ情報提供"
    private static let informOfLess = "調剤する薬剤を減量した上で保険医療機関に情報提供"

    static func text(of check: Prescription.LeftoverCheck, on day: FHIRDate?) -> String {
        switch check {
        case .askBeforeDispensing: ask
        case .informInstitution: isOfNewMeaning(day) ? informOfLess : inform
        }
    }

    static func check(of text: String, on day: FHIRDate?) -> Prescription.LeftoverCheck? {
        if text == ask { return .askBeforeDispensing }
        return text == (isOfNewMeaning(day) ? informOfLess : inform) ? .informInstitution : nil
    }

    /// The words of a code; none for 指示無し.
    static func text(of concept: BorrowedNode?) -> String? {
        switch concept?.coding(of: .leftoverCheck)?[.code]?.text {
        case "1": ask
        case "2": inform
        default: nil
        }
    }

    /// Whether a concept is the code 指示無し: nothing is to be said.
    static func isNoInstruction(_ concept: BorrowedNode?) -> Bool {
        concept?.coding(of: .leftoverCheck)?[.code]?.text == "0"
    }

    private static func isOfNewMeaning(_ day: FHIRDate?) -> Bool {
        guard let day, let month = day.month else { return false }
        return (day.year, month) >= (2026, 6)
    }
}
