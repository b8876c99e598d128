import Diagnostics
import FHIRTree

/// What the Bundle of a handbook says and the file does not.
enum HandbookDefaults {
    /// Tells them behind other entries.
    static func tell(_ roles: [HandbookRole], _ bundle: BorrowedNode?, to entries: inout [MappingEntry]) {
        rules.tell(roles: roles.lazy.map(\.kind), bundle: bundle, .jpCore, to: &entries)
    }

    private static let rules = BundleDefaults<HandbookRole.Kind>([
        .init(.patient, "identifier", .identifierOfPatient), .init(.patient, "contact.relationship", .emergency),
        .init(.bloodGroup, "status", .recorded), .init(.weight, "status", .recorded),
        .init(.weight, "_effectiveDateTime", .noTime), .init(.allergy, "clinicalStatus", .allergyStatus),
        .init(.allergy, "verificationStatus", .allergyStatus), .init(.remark, "status", .recorded),
        .init(.overTheCounter, "status", .drugStatus), .init(.statement, "status", .unknownStatus),
        .init(.list, "status", .recorded), .init(.list, "mode", .snapshot), .init(.leftoverCheck, "status", .recorded),
        .init(.memo, "status", .recorded), .init(.information, "status", .recorded),
        .init(.patientEntry, "status", .recorded), .init(.inquiry, "status", .recorded),
        .init(.dispense, "status", .dispensed), .init(.dispense, "_whenHandedOver", .noTime),
        .init(.dispense, "quantity._value", .noAmount), .init(.dispense, "quantity._code", .noUnitCode),
        .init(.dispense, "identifier", .orderInRP), .init(.request, "status", .dispensed),
        .init(.request, "intent", .dispensed), .init(.request, "_authoredOn", .noTime),
        .init(.dispensingInstitution, "address.country", .japan),
    ])
}

extension BilingualText {
    fileprivate static let identifierOfPatient = BilingualText(
        ja: "手帳に患者の番号はなく、患者情報から決まる番号です。",
        en: "A handbook has no identifier of the patient: it follows from what is said of the patient.")
    fileprivate static let recorded = BilingualText(
        ja: "手帳に載るものは記録として確定しています。", en: "What a handbook has is final as a record.")
    fileprivate static let snapshot = BilingualText(
        ja: "調剤1回分の一覧で、あとから変わりません。", en: "The list is that of one dispensing, and does not change.")
    fileprivate static let emergency = BilingualText(
        ja: "手帳の緊急連絡先です。", en: "It is the contact in an emergency.")
    fileprivate static let noTime = BilingualText(
        ja: "日時は記録になく、不明としています。", en: "The record has no time: it is said to be unknown.")
    fileprivate static let allergyStatus = BilingualText(
        ja: "状態は記録になく、現在のもので未確認としています。",
        en: "The record has no status: active and unconfirmed.")
    fileprivate static let drugStatus = BilingualText(
        ja: "服用終了年月日が手帳のほかの日付より後でなければ終了、なければ服用中です。",
        en: "Completed if the last day of intake is not after the other days of the handbook, else active.")
    fileprivate static let unknownStatus = BilingualText(
        ja: "今も服用しているかは記録にありません。", en: "The record does not say whether it is still taken.")
    fileprivate static let dispensed = BilingualText(
        ja: "手帳に載る調剤は済んだものです。", en: "What a handbook lists has been dispensed.")
    fileprivate static let noAmount = BilingualText(
        ja: "調剤した量がわからず、不明としています。", en: "What was handed out is not known, and said to be unknown.")
    fileprivate static let noUnitCode = BilingualText(
        ja: "単位の略号がなく、ないと書いています。", en: "The unit has no code; the absence is stated.")
    fileprivate static let orderInRP = BilingualText(
        ja: "RP内の順番はレコードの順です。", en: "The place in the RP is that of the records.")
}
