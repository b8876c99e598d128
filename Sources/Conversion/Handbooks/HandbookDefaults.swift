import Diagnostics
import FHIRTree

/// What the Bundle of a handbook says and the file does not.
struct HandbookDefaults {
    let entries: [MappingEntry]

    init(_ roles: [HandbookRole], _ bundle: BorrowedNode?) {
        entries = BundleDefaults(Self.rules, roles: roles.map(\.kind.rawValue), bundle: bundle, .jpCore).entries
    }

    private static func rule(
        _ kind: HandbookRole.Kind, _ path: String, _ reason: BilingualText
    ) -> BundleDefaults.Rule { BundleDefaults.Rule(kind.rawValue, path, reason) }

    private static let rules = BundleDefaults.Rules([
        rule(.patient, "identifier", .identifierOfPatient), rule(.patient, "contact.relationship", .emergency),
        rule(.bloodGroup, "status", .recorded), rule(.weight, "status", .recorded),
        rule(.weight, "_effectiveDateTime", .noTime), rule(.allergy, "clinicalStatus", .allergyStatus),
        rule(.allergy, "verificationStatus", .allergyStatus), rule(.remark, "status", .recorded),
        rule(.overTheCounter, "status", .drugStatus), rule(.statement, "status", .unknownStatus),
        rule(.list, "status", .recorded), rule(.list, "mode", .snapshot), rule(.leftoverCheck, "status", .recorded),
        rule(.memo, "status", .recorded), rule(.information, "status", .recorded),
        rule(.patientEntry, "status", .recorded), rule(.inquiry, "status", .recorded),
        rule(.dispense, "status", .dispensed), rule(.dispense, "_whenHandedOver", .noTime),
        rule(.dispense, "quantity._value", .noAmount), rule(.dispense, "quantity._code", .noUnitCode),
        rule(.dispense, "identifier", .orderInRP), rule(.request, "status", .dispensed),
        rule(.request, "intent", .dispensed), rule(.request, "_authoredOn", .noTime),
        rule(.dispensingInstitution, "address.country", .japan),
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
