/// The words by which resources of a handbook are known where FHIR has no code.
enum HandbookWord {
    static let title = "お薬手帳 調剤情報"
    static let remark = "患者特記"
    static let memo = "手帳メモ"
    static let leftoverCheck = "残薬確認"
    static let patientEntry = "患者等記入"
    static let inquiry = "疑義照会"
    static let familyPharmacist = "かかりつけ薬剤師"
    static let bloodGroup = "血液型"

    /// An ingredient of a drug without a code of its own, in a note.
    static let ingredient = "成分: "
    /// A generic name without a code, in a note.
    static let genericName = "一般名: "
    /// How many intakes are dispensed, in a note.
    static let times = "回分"

    /// The count of a note such as `10回分`; `nil` for any other.
    static func times(in note: String) -> Int? {
        note.hasSuffix(times) ? Int(note.dropLast(times.count)) : nil
    }
}
