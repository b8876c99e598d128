import JapaneseRecords

// The codes of the handbook. Where a code says that there is none (コードなし), its value is `nil`.
//
// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, コード表.

extension CodeTable<MedicationHandbook.Output> {
    static let outputs: Self = ["1": .toPatient, "2": .toProvider]
}

extension CodeTable<RecordCreator> {
    static let creators: Self = ["1": .professional, "2": .patient, "8": .other, "9": .unknown]
}

extension CodeTable<MedicationHandbook.PatientRemark.Kind> {
    static let patientRemarks: Self = ["1": .allergy, "2": .sideEffect, "3": .pastIllness, "9": .other]
}

extension CodeTable<DosageForm> {
    /// 剤形コード
    static let handbookForms: Self = [
        "1": .oral, "2": .oralDrops, "3": .asNeeded, "4": .injection, "5": .external, "6": .infusedHerbs,
        "7": .decoction, "9": .material, "10": .other,
    ]
}

extension CodeTable<DrugCode.Kind?> {
    static let handbookDrugCodes: Self = ["1": nil, "2": .receipt, "3": .priceList, "4": .yj, "6": .hot]
}

extension CodeTable<HandbookCodeKind?> {
    /// 用法コード種別, 一般名コード種別 and 成分コード種別: one list of codes each.
    static let handbookCodes: Self = ["1": nil, "2": .only]
}

/// The kind of a code where the handbook has one list of codes only.
enum HandbookCodeKind { case only }

extension CodeTable<Dispensing.Information.Kind> {
    static let information: Self = ["30": .sideEffectsInHospital, "31": .afterDischarge, "99": .other]
}
