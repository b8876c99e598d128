/// An electronic medication handbook (電子版お薬手帳): what a patient takes, what was dispensed, and who looks after it.
///
/// A provider gives it to the patient, or the patient hands it on to a provider; which one, ``output`` says. In what a
/// patient hands on, most of a dispensing may be missing.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6 (技術文書 24-104).
public struct MedicationHandbook: Hashable, Sendable, Codable {
    /// Where the data go (出力区分).
    public enum Output: String, Hashable, Sendable, Codable, CaseIterable {
        /// 医療機関・薬局から患者等へ
        case toPatient
        /// 患者等から医療機関・薬局へ
        case toProvider
    }

    /// A file that does not say it is one that a provider wrote.
    public var output: Output
    public var patient: Patient
    /// 患者特記
    public var patientRemarks: [PatientRemark]
    /// 要指導医薬品・一般用医薬品服用
    public var overTheCounterDrugs: [OverTheCounterDrug]
    /// 手帳メモ
    public var memos: [Memo]
    /// 調剤情報, the newest first by custom.
    public var dispensings: [Dispensing]
    /// かかりつけ薬剤師
    public var familyPharmacists: [FamilyPharmacist]

    public init(
        output: Output = .toPatient, patient: Patient = Patient(), patientRemarks: [PatientRemark] = [],
        overTheCounterDrugs: [OverTheCounterDrug] = [], memos: [Memo] = [], dispensings: [Dispensing] = [],
        familyPharmacists: [FamilyPharmacist] = []
    ) {
        (self.output, self.patient, self.patientRemarks) = (output, patient, patientRemarks)
        (self.overTheCounterDrugs, self.memos, self.dispensings) = (overTheCounterDrugs, memos, dispensings)
        self.familyPharmacists = familyPharmacists
    }
}

extension MedicationHandbook {
    /// The patient of a handbook (患者情報).
    public struct Patient: Hashable, Sendable, Codable {
        public var name: PersonName
        public var sex: Sex?
        public var birthDate: FHIRDate?
        /// `NNN-NNNN`, or the digits alone.
        public var postalCode: String?
        /// Without the postal code.
        public var address: String?
        public var telephone: String?
        /// Whom to call, in words: name, relation, telephone (緊急連絡先).
        public var emergencyContact: String?
        /// In words, such as `A+` or `O型`.
        public var bloodGroup: String?
        /// In kilograms, at most three decimals; nobody says when it was measured.
        public var weight: FHIRDecimal?

        public init(
            name: PersonName = PersonName(), sex: Sex? = nil, birthDate: FHIRDate? = nil, postalCode: String? = nil,
            address: String? = nil, telephone: String? = nil, emergencyContact: String? = nil,
            bloodGroup: String? = nil, weight: FHIRDecimal? = nil
        ) {
            (self.name, self.sex, self.birthDate, self.postalCode) = (name, sex, birthDate, postalCode)
            (self.address, self.telephone, self.emergencyContact) = (address, telephone, emergencyContact)
            (self.bloodGroup, self.weight) = (bloodGroup, weight)
        }
    }
}
