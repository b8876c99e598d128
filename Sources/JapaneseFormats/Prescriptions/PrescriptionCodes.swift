import JapaneseRecords

// The codes of the prescription formats; the service's form takes fewer of them.
//
// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, コード表; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 別表.

extension CodeTable<FeeTable> {
    static let feeTables: Self = ["1": .medical, "3": .dental, "4": .dispensing, "6": .homeVisit]
}

extension CodeTable<Sex> {
    static let sexes: Self = ["1": .male, "2": .female]
}

extension CodeTable<PatientPayment> {
    static let payments: Self = [
        "1": .elderlyGeneral, "2": .elderlySeventyPercent, "3": .underSix, "4": .elderlyGeneralOld,
        "5": .elderlyEightyPercent,
    ]
}

extension CodeTable<InsuranceKind> {
    static let insuranceKinds: Self = [
        "1": .employees, "2": .national, "3": .industrialAccident, "4": .trafficLiability, "5": .pollution,
        "6": .selfPaid, "7": .elderly,
    ]
}

extension CodeTable<Insurance.Insured> {
    static let insured: Self = ["1": .person, "2": .dependant]
}

extension CodeTable<Insurance.DutyReason> {
    static let dutyReasons: Self = ["1": .onDuty, "2": .withinThreeMonthsAshore, "3": .commuting]
}

extension CodeTable<Prescription.LeftoverCheck> {
    static let leftoverChecks: Self = ["1": .askBeforeDispensing, "2": .informInstitution]
}

extension CodeTable<Prescription.Remark.Kind> {
    static let remarks: Self = ["1": .onePackage, "2": .crush, "3": .split]
}

extension CodeTable<DosageForm> {
    /// 剤形区分
    static let prescriptionForms: Self = [
        "1": .oral, "2": .asNeeded, "3": .external, "4": .oralDrops, "5": .injection, "6": .material, "9": .other,
    ]
}

extension CodeTable<Prescription.Usage.CodeKind> {
    static let usageCodes: Self = ["2": .jami, "3": .service]
}

extension CodeTable<Prescription.UsageSupplement.Kind> {
    static let usageSupplements: Self = [
        "1": .taper, "2": .onePackage, "3": .everyOtherDay, "4": .crush, "5": .continued, "6": .site,
        "7": .singleAmount, "8": .jamiSupplement, "9": .jamiSite,
    ]
}

extension CodeTable<Prescription.Drug.ItemClass> {
    static let itemClasses: Self = ["1": .drug, "2": .material, "3": .uninsured]
}

extension CodeTable<DrugCode.Kind> {
    static let drugCodes: Self = ["2": .receipt, "3": .priceList, "4": .yj, "6": .hot, "7": .generic]
}

extension CodeTable<Prescription.Drug.Strength> {
    static let strengths: Self = ["1": .product, "2": .ingredient]
}

extension CodeTable<Prescription.DrugSupplement.Kind> {
    static let drugSupplements: Self = [
        "1": .onePackage, "2": .crush, "3": .noGeneric, "4": .noFormChange, "5": .noStrengthChange,
        "6": .noFormOrStrengthChange, "7": .jamiSupplement, "8": .patientWantsOriginal,
    ]
}
