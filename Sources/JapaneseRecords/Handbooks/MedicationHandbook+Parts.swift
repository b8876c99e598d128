extension MedicationHandbook {
    /// What is to be known of the patient before drugs are given (患者特記).
    public struct PatientRemark: Hashable, Sendable, Codable {
        /// 患者特記種別
        public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
            /// アレルギー歴
            case allergy
            /// 副作用歴
            case sideEffect
            /// 既往歴
            case pastIllness
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

    /// A drug that was bought without a prescription (要指導医薬品・一般用医薬品).
    public struct OverTheCounterDrug: Hashable, Sendable, Codable {
        public var name: String?
        /// The first day of intake.
        public var start: FHIRDate?
        /// The last day of intake.
        public var end: FHIRDate?
        public var creator: RecordCreator?
        /// Ties the ingredients to the drug (レコード通番); a writer gives one where it is needed and missing.
        public var serial: Int?
        /// Thirteen digits (JANコード).
        public var janCode: String?
        /// Handbooks have them since `JAHISTC08`.
        public var ingredients: [Ingredient]

        public init(
            name: String? = nil, start: FHIRDate? = nil, end: FHIRDate? = nil, creator: RecordCreator? = nil,
            serial: Int? = nil, janCode: String? = nil, ingredients: [Ingredient] = []
        ) {
            (self.name, self.start, self.end, self.creator) = (name, start, end, creator)
            (self.serial, self.janCode, self.ingredients) = (serial, janCode, ingredients)
        }
    }

    /// An active ingredient of an over-the-counter drug.
    public struct Ingredient: Hashable, Sendable, Codable {
        public var name: String?
        /// 成分名コード of セルフメディケーション・データベースセンター: at most twenty characters; `nil` if there is none.
        public var code: String?
        public var creator: RecordCreator?

        public init(name: String? = nil, code: String? = nil, creator: RecordCreator? = nil) {
            (self.name, self.code, self.creator) = (name, code, creator)
        }
    }

    /// A note in the handbook (手帳メモ).
    public struct Memo: Hashable, Sendable, Codable {
        public var text: String?
        /// 入力年月日
        public var enteredOn: FHIRDate?
        public var creator: RecordCreator?

        public init(_ text: String? = nil, enteredOn: FHIRDate? = nil, creator: RecordCreator? = nil) {
            (self.text, self.enteredOn, self.creator) = (text, enteredOn, creator)
        }
    }

    /// The pharmacist whom the patient has chosen (かかりつけ薬剤師).
    public struct FamilyPharmacist: Hashable, Sendable, Codable {
        public var name: String?
        /// 勤務先薬局名称
        public var pharmacy: String?
        public var contact: String?
        /// 担当開始日
        public var start: FHIRDate?
        /// 担当終了日
        public var end: FHIRDate?
        public var creator: RecordCreator?

        public init(
            name: String? = nil, pharmacy: String? = nil, contact: String? = nil, start: FHIRDate? = nil,
            end: FHIRDate? = nil, creator: RecordCreator? = nil
        ) {
            (self.name, self.pharmacy, self.contact) = (name, pharmacy, contact)
            (self.start, self.end, self.creator) = (start, end, creator)
        }
    }
}
