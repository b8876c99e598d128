/// A prescription (処方箋) as Japan's institutions issue it: on paper with symbols, or at the e-prescription service.
///
/// All that the national formats can say is here in the words of the domain; how a format spells it (eras, code
/// numbers, record order) is the format's business.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4.
public struct Prescription: Hashable, Sendable, Codable {
    public var institution: MedicalInstitution
    public var department: Department?
    public var prescriber: Prescriber
    public var patient: Patient
    /// 患者一部負担区分
    public var payment: PatientPayment?
    public var insurance: Insurance
    public var publicExpenses: [PublicExpense]
    /// 交付年月日
    public var issuedOn: FHIRDate?
    /// 使用期限年月日; absent, the statutory days: four with that of issue.
    public var usableUntil: FHIRDate?
    public var narcotics: NarcoticsUse?
    public var leftoverCheck: LeftoverCheck?
    public var split: SplitDispensing?
    /// How often a refill prescription may be used in all (総使用回数): 2 or 3.
    public var refillUses: Int?
    /// 備考, in their order.
    public var remarks: [Remark]
    /// 引換番号, for a prescription that the service knows.
    public var accessCode: String?
    public var rps: [RP]
    /// 提供診療情報; only the service's form has it.
    public var clinicalInformation: [ClinicalInformation]
    /// 検査値データ等; only the service's form has it.
    public var testResults: [String]

    public init(
        institution: MedicalInstitution = MedicalInstitution(), department: Department? = nil,
        prescriber: Prescriber = Prescriber(), patient: Patient = Patient(), payment: PatientPayment? = nil,
        insurance: Insurance = Insurance(), publicExpenses: [PublicExpense] = [], issuedOn: FHIRDate? = nil,
        usableUntil: FHIRDate? = nil, narcotics: NarcoticsUse? = nil, leftoverCheck: LeftoverCheck? = nil,
        split: SplitDispensing? = nil, refillUses: Int? = nil, remarks: [Remark] = [], accessCode: String? = nil,
        rps: [RP] = [], clinicalInformation: [ClinicalInformation] = [], testResults: [String] = []
    ) {
        (self.institution, self.department, self.prescriber) = (institution, department, prescriber)
        (self.patient, self.payment, self.insurance) = (patient, payment, insurance)
        (self.publicExpenses, self.issuedOn, self.usableUntil) = (publicExpenses, issuedOn, usableUntil)
        (self.narcotics, self.leftoverCheck, self.split) = (narcotics, leftoverCheck, split)
        (self.refillUses, self.remarks, self.accessCode, self.rps) = (refillUses, remarks, accessCode, rps)
        (self.clinicalInformation, self.testResults) = (clinicalInformation, testResults)
    }
}

extension Prescription {
    /// The patient of a prescription.
    public struct Patient: Hashable, Sendable, Codable {
        /// The institution's own number of the patient (患者コード).
        public var code: String?
        public var name: PersonName
        public var sex: Sex?
        /// Day, or month and day, may be unknown.
        public var birthDate: FHIRDate?

        public init(
            code: String? = nil, name: PersonName = PersonName(), sex: Sex? = nil, birthDate: FHIRDate? = nil
        ) {
            (self.code, self.name, self.sex, self.birthDate) = (code, name, sex, birthDate)
        }
    }
}
