/// What was dispensed on one day by one pharmacy or institution (調剤情報).
///
/// It may hold no drug at all, as what a hospital tells at discharge.
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード5 to 601.
public struct Dispensing: Hashable, Sendable, Codable {
    /// 調剤等年月日; for drugs of the institution's own or information at discharge, the day of that.
    public var date: FHIRDate?
    public var creator: RecordCreator?
    /// The pharmacy, or the institution that dispensed its own drugs (調剤－医療機関等).
    public var institution: MedicalInstitution
    public var institutionCreator: RecordCreator?
    /// Who dispensed (調剤－医師・薬剤師).
    public var dispenser: Dispenser?
    /// The institution that prescribed (処方－医療機関); not given where it dispensed itself.
    public var prescribingInstitution: MedicalInstitution
    public var prescribingInstitutionCreator: RecordCreator?
    /// Who prescribed (処方－医師); which RPs, ``RP/prescriberIndex`` says.
    public var prescribers: [Prescriber]
    public var rps: [RP]
    /// 服用注意, of all drugs together
    public var cautions: [HandbookText]
    /// 医療機関等提供情報
    public var information: [Information]
    /// 残薬確認; handbooks have it since `JAHISTC07`.
    public var leftoverChecks: [HandbookText]
    /// 備考
    public var remarks: [HandbookText]
    /// 患者等記入
    public var patientEntries: [PatientEntry]

    public init(
        date: FHIRDate? = nil, creator: RecordCreator? = nil, institution: MedicalInstitution = MedicalInstitution(),
        institutionCreator: RecordCreator? = nil, dispenser: Dispenser? = nil,
        prescribingInstitution: MedicalInstitution = MedicalInstitution(),
        prescribingInstitutionCreator: RecordCreator? = nil, prescribers: [Prescriber] = [], rps: [RP] = [],
        cautions: [HandbookText] = [], information: [Information] = [], leftoverChecks: [HandbookText] = [],
        remarks: [HandbookText] = [], patientEntries: [PatientEntry] = []
    ) {
        (self.date, self.creator, self.institution) = (date, creator, institution)
        (self.institutionCreator, self.dispenser) = (institutionCreator, dispenser)
        self.prescribingInstitution = prescribingInstitution
        self.prescribingInstitutionCreator = prescribingInstitutionCreator
        (self.prescribers, self.rps, self.cautions, self.information) = (prescribers, rps, cautions, information)
        (self.leftoverChecks, self.remarks, self.patientEntries) = (leftoverChecks, remarks, patientEntries)
    }

    /// Who prescribed an RP; `nil` where the source does not say.
    public func prescriber(of rp: RP) -> Prescriber? {
        rp.prescriberIndex.flatMap { prescribers.indices.contains($0) ? prescribers[$0] : nil }
    }
}

extension Dispensing {
    /// The physician or pharmacist who dispensed.
    public struct Dispenser: Hashable, Sendable, Codable {
        public var name: String?
        public var contact: String?
        public var creator: RecordCreator?

        public init(name: String? = nil, contact: String? = nil, creator: RecordCreator? = nil) {
            (self.name, self.contact, self.creator) = (name, contact, creator)
        }
    }

    /// The physician or dentist who prescribed.
    public struct Prescriber: Hashable, Sendable, Codable {
        public var name: String?
        /// In words (診療科名): a handbook has no code for it.
        public var department: String?
        public var creator: RecordCreator?

        public init(name: String? = nil, department: String? = nil, creator: RecordCreator? = nil) {
            (self.name, self.department, self.creator) = (name, department, creator)
        }
    }

    /// What an institution tells those who treat the patient next (医療機関等提供情報).
    public struct Information: Hashable, Sendable, Codable {
        /// 提供情報種別
        public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
            /// 入院中に副作用が発現した薬剤に関する情報
            case sideEffectsInHospital
            /// 退院後の療養を担う医療機関等に必要な服薬情報: how drugs are taken, and what helps with it.
            case afterDischarge
            /// その他
            case other
        }

        public var kind: Kind?
        public var text: String?
        public var creator: RecordCreator?

        public init(_ text: String? = nil, kind: Kind? = nil, creator: RecordCreator? = nil) {
            (self.kind, self.text, self.creator) = (kind, text, creator)
        }
    }

    /// What the patient writes about a dispensing (患者等記入).
    public struct PatientEntry: Hashable, Sendable, Codable {
        public var text: String?
        /// 入力年月日
        public var enteredOn: FHIRDate?

        public init(_ text: String? = nil, enteredOn: FHIRDate? = nil) {
            (self.text, self.enteredOn) = (text, enteredOn)
        }
    }
}
