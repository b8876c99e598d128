extension Prescription {
    /// A drug or material of an RP (薬品).
    public struct Drug: Hashable, Sendable, Codable {
        /// 情報区分
        public enum ItemClass: String, Hashable, Sendable, Codable, CaseIterable {
            /// 医薬品
            case drug
            /// 医療材料
            case material
            /// 非保険薬
            case uninsured
        }

        /// What the amount counts (力価フラグ).
        public enum Strength: String, Hashable, Sendable, Codable, CaseIterable {
            /// 薬価単位: tablets, grams of the product.
            case product
            /// 力価単位: the active ingredient.
            case ingredient
        }

        /// From 1 within the RP (RP内連番).
        public var number: Int
        public var itemClass: ItemClass?
        /// `nil` for a drug without a code (コードなし).
        public var code: DrugCode?
        public var name: String?
        /// What it means, the RP's form says: see ``DosageForm/amountMeaning``.
        public var amount: FHIRDecimal?
        public var strength: Strength?
        public var unit: String?
        /// Amount × factor is the amount in the unit of the price list (単位変換係数).
        public var conversionFactor: FHIRDecimal?
        /// The intakes of a day that are not alike, in their order (不均等); empty if they are.
        public var unevenIntakes: [UnevenIntake]
        /// Which public programmes pay for it (負担区分); `nil` where the source does not say.
        public var publicExpenses: [PublicExpense.Order]?
        public var singleDose: SingleDose?
        public var supplements: [DrugSupplement]

        public init(
            number: Int, itemClass: ItemClass? = nil, code: DrugCode? = nil, name: String? = nil,
            amount: FHIRDecimal? = nil, strength: Strength? = nil, unit: String? = nil,
            conversionFactor: FHIRDecimal? = nil, unevenIntakes: [UnevenIntake] = [],
            publicExpenses: [PublicExpense.Order]? = nil, singleDose: SingleDose? = nil,
            supplements: [DrugSupplement] = []
        ) {
            (self.number, self.itemClass, self.code, self.name) = (number, itemClass, code, name)
            (self.amount, self.strength, self.unit) = (amount, strength, unit)
            (self.conversionFactor, self.unevenIntakes) = (conversionFactor, unevenIntakes)
            (self.publicExpenses, self.singleDose) = (publicExpenses, singleDose)
            self.supplements = supplements
        }
    }

    /// One intake of a day whose intakes differ.
    public struct UnevenIntake: Hashable, Sendable, Codable {
        public var amount: FHIRDecimal?
        /// Eight characters that begin with `V` (JAMI 補足用法コード).
        public var code: String?

        public init(amount: FHIRDecimal? = nil, code: String? = nil) { (self.amount, self.code) = (amount, code) }
    }

    /// The amount of one intake (1回服用量).
    public struct SingleDose: Hashable, Sendable, Codable {
        /// A number, or a fraction such as `2/3`.
        public var amount: String?
        /// 1日服用回数
        public var timesADay: Int?

        public init(amount: String? = nil, timesADay: Int? = nil) {
            (self.amount, self.timesADay) = (amount, timesADay)
        }
    }

    /// What is added to a drug (薬品補足).
    public struct DrugSupplement: Hashable, Sendable, Codable {
        /// 薬品補足区分
        public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
            /// 一包化
            case onePackage
            /// 粉砕
            case crush
            /// 後発品変更不可
            case noGeneric
            /// 剤形変更不可
            case noFormChange
            /// 含量規格変更不可
            case noStrengthChange
            /// 剤形変更不可及び含量規格変更不可
            case noFormOrStrengthChange
            /// JAMI 補足用法
            case jamiSupplement
            /// 先発医薬品患者希望
            case patientWantsOriginal
        }

        public var kind: Kind?
        public var text: String?
        /// Eight characters (JAMI 補足用法コード).
        public var code: String?

        public init(_ text: String? = nil, kind: Kind? = nil, code: String? = nil) {
            (self.kind, self.text, self.code) = (kind, text, code)
        }
    }
}
