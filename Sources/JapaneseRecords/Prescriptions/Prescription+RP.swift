extension Prescription {
    /// Drugs that are taken together in one way (RP, 剤).
    public struct RP: Hashable, Sendable, Codable {
        /// From 1.
        public var number: Int
        public var form: DosageForm?
        /// The form in words, where it is `other`.
        public var formName: String?
        /// What is dispensed in all portions together: days, intakes or times, as the form says.
        public var quantity: Int?
        /// What this portion of a split prescription dispenses.
        public var portion: Portion?
        public var usage: Usage
        public var supplements: [UsageSupplement]
        public var drugs: [Drug]

        public init(
            number: Int, form: DosageForm? = nil, formName: String? = nil, quantity: Int? = nil,
            portion: Portion? = nil, usage: Usage = Usage(), supplements: [UsageSupplement] = [], drugs: [Drug] = []
        ) {
            (self.number, self.form, self.formName, self.quantity) = (number, form, formName, quantity)
            (self.portion, self.usage, self.supplements, self.drugs) = (portion, usage, supplements, drugs)
        }
    }

    /// 分割指示調剤数量
    public struct Portion: Hashable, Sendable, Codable {
        /// Of this portion.
        public var quantity: Int?
        /// Of all portions.
        public var total: Int?

        public init(quantity: Int? = nil, total: Int? = nil) { (self.quantity, self.total) = (quantity, total) }
    }

    /// When and how the drugs of an RP are taken (用法).
    public struct Usage: Hashable, Sendable, Codable {
        /// The list that a usage code is from (用法コード種別).
        public enum CodeKind: String, Hashable, Sendable, Codable, CaseIterable {
            /// JAMI 標準用法コード
            case jami
            /// 電子処方箋用法マスタ
            case service
        }

        public var codeKind: CodeKind?
        /// Sixteen characters.
        public var code: String?
        public var text: String?
        /// 1日回数
        public var timesADay: Int?

        public init(codeKind: CodeKind? = nil, code: String? = nil, text: String? = nil, timesADay: Int? = nil) {
            (self.codeKind, self.code, self.text, self.timesADay) = (codeKind, code, text, timesADay)
        }

        /// The code of a usage that the service's list does not have (ダミーコード); its text says all.
        ///
        /// - Source: 電子処方箋用法マスタ（厚生労働省）.
        public static let dummyCode = "0X0XXXXXXXXX0000"
    }

    /// What is added to a usage (用法補足).
    public struct UsageSupplement: Hashable, Sendable, Codable {
        /// 用法補足区分
        public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
            /// 漸減
            case taper
            /// 一包化
            case onePackage
            /// 隔日
            case everyOtherDay
            /// 粉砕
            case crush
            /// 用法の続き
            case continued
            /// 部位
            case site
            /// 1回使用量
            case singleAmount
            /// JAMI 補足用法
            case jamiSupplement
            /// JAMI 部位
            case jamiSite
        }

        public var kind: Kind?
        public var text: String?
        /// Eight characters (JAMI 補足用法コード).
        public var code: String?
        /// Three characters (JAMI 外用部位コード).
        public var siteCode: String?

        public init(_ text: String? = nil, kind: Kind? = nil, code: String? = nil, siteCode: String? = nil) {
            (self.kind, self.text, self.code, self.siteCode) = (kind, text, code, siteCode)
        }
    }
}
