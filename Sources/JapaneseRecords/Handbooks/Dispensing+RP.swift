extension Dispensing {
    /// Drugs that were dispensed to be taken together in one way (RP).
    public struct RP: Hashable, Sendable, Codable {
        /// From 1 within the dispensing.
        public var number: Int
        /// The place of its prescriber in ``Dispensing/prescribers``, from 0; `nil` where the source does not say.
        public var prescriberIndex: Int?
        public var form: DosageForm?
        /// Days, intakes or times, as the form says (調剤数量); of drugs that are handed out whole, 1.
        public var quantity: Int?
        /// What the quantity counts, in words: 日分, 回分, 調剤 (調剤単位).
        public var unit: String?
        public var usage: Usage
        /// 用法補足
        public var supplements: [HandbookText]
        /// 処方服用注意
        public var cautions: [HandbookText]
        public var drugs: [Drug]

        public init(
            number: Int, prescriberIndex: Int? = nil, form: DosageForm? = nil, quantity: Int? = nil,
            unit: String? = nil, usage: Usage = Usage(), supplements: [HandbookText] = [],
            cautions: [HandbookText] = [], drugs: [Drug] = []
        ) {
            (self.number, self.prescriberIndex, self.form) = (number, prescriberIndex, form)
            (self.quantity, self.unit, self.usage) = (quantity, unit, usage)
            (self.supplements, self.cautions, self.drugs) = (supplements, cautions, drugs)
        }
    }

    /// When and how the drugs of an RP are taken (用法).
    public struct Usage: Hashable, Sendable, Codable {
        public var text: String?
        /// Sixteen characters (JAMI 標準用法コード).
        public var code: String?
        /// Whether the source says that there is no code (コードなし), and does not just leave it out.
        public var isCodeless: Bool
        public var creator: RecordCreator?

        public init(
            text: String? = nil, code: String? = nil, isCodeless: Bool = false, creator: RecordCreator? = nil
        ) {
            (self.text, self.code, self.isCodeless, self.creator) = (text, code, isCodeless, creator)
        }
    }

    /// A drug or material of an RP (薬品).
    public struct Drug: Hashable, Sendable, Codable {
        public var name: String?
        /// What it means, the RP's form says: see ``DosageForm/amountMeaning``.
        public var amount: FHIRDecimal?
        /// In words (単位名).
        public var unit: String?
        /// A handbook has codes of every kind but that of generic names, which ``genericName`` holds.
        public var code: DrugCode?
        /// Whether the source says that there is no code (コードなし), and does not just leave it out.
        public var isCodeless: Bool
        public var creator: RecordCreator?
        /// Handbooks have it since `JAHISTC08`.
        public var genericName: GenericName?
        /// 薬品補足
        public var supplements: [HandbookText]
        /// 薬品服用注意
        public var cautions: [HandbookText]

        public init(
            name: String? = nil, amount: FHIRDecimal? = nil, unit: String? = nil, code: DrugCode? = nil,
            isCodeless: Bool = false, creator: RecordCreator? = nil, genericName: GenericName? = nil,
            supplements: [HandbookText] = [], cautions: [HandbookText] = []
        ) {
            (self.name, self.amount, self.unit, self.code) = (name, amount, unit, code)
            (self.isCodeless, self.creator, self.genericName) = (isCodeless, creator, genericName)
            (self.supplements, self.cautions) = (supplements, cautions)
        }
    }

    /// The generic name that a drug was prescribed by (一般名).
    public struct GenericName: Hashable, Sendable, Codable {
        public var name: String?
        /// Twelve characters, `ZZZ` at the end (一般名コード).
        public var code: String?
        /// Whether the source says that there is no code (コードなし), and does not just leave it out.
        public var isCodeless: Bool

        public init(_ name: String? = nil, code: String? = nil, isCodeless: Bool = false) {
            (self.name, self.code, self.isCodeless) = (name, code, isCodeless)
        }
    }
}
