import JapaneseRecords

/// The codes of handbooks that stand in FHIR as they are, with their words.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, コード表.
struct HandbookCode<Value: Equatable & Sendable>: Sendable {
    private let rows: [(value: Value, code: String, display: String)]

    init(_ rows: [(Value, String, String)]) { self.rows = rows.map { (value: $0.0, code: $0.1, display: $0.2) } }

    func code(of value: Value) -> String? { rows.first { $0.value == value }?.code }

    func display(of value: Value) -> String? { rows.first { $0.value == value }?.display }

    func value(of code: String?) -> Value? { rows.first { $0.code == code }?.value }
}

extension HandbookCode<RecordCreator> {
    static let creators = HandbookCode([
        (.professional, "1", "医療関係者"), (.patient, "2", "患者等"), (.other, "8", "その他"), (.unknown, "9", "不明"),
    ])
}

extension HandbookCode<MedicationHandbook.Output> {
    static let outputs = HandbookCode([
        (.toPatient, "1", "医療機関・薬局から患者等へ"), (.toProvider, "2", "患者等から医療機関・薬局へ"),
    ])
}

extension HandbookCode<MedicationHandbook.PatientRemark.Kind> {
    static let patientRemarks = HandbookCode([
        (.allergy, "1", "アレルギー歴"), (.sideEffect, "2", "副作用歴"), (.pastIllness, "3", "既往歴"),
        (.other, "9", "その他"),
    ])
}

extension HandbookCode<Dispensing.Information.Kind> {
    static let information = HandbookCode([
        (.sideEffectsInHospital, "30", "入院中に副作用が発現した薬剤に関する情報"),
        (.afterDischarge, "31", "退院後の療養を担う医療機関等に必要な服薬情報"), (.other, "99", "その他"),
    ])
}

extension HandbookCode<DosageForm> {
    static let forms = HandbookCode([
        (.oral, "1", "内服"), (.oralDrops, "2", "内滴"), (.asNeeded, "3", "屯服"), (.injection, "4", "注射"),
        (.external, "5", "外用"), (.infusedHerbs, "6", "浸煎"), (.decoction, "7", "湯"), (.material, "9", "材料"),
        (.other, "10", "その他"),
    ])
}
