extension Prescription {
    /// What a prescription of narcotics adds (麻薬施用).
    public struct NarcoticsUse: Hashable, Sendable, Codable {
        /// 麻薬施用者免許番号
        public var licenceNumber: String?
        public var patientAddress: String?
        public var patientTelephone: String?

        public init(licenceNumber: String? = nil, patientAddress: String? = nil, patientTelephone: String? = nil) {
            (self.licenceNumber, self.patientAddress) = (licenceNumber, patientAddress)
            self.patientTelephone = patientTelephone
        }
    }

    /// What the pharmacy does about drugs that the patient has left (残薬確認対応).
    public enum LeftoverCheck: String, Hashable, Sendable, Codable, CaseIterable {
        /// 保険医療機関へ疑義照会した上で調剤
        case askBeforeDispensing
        /// 保険医療機関へ情報提供; from June 2026, after dispensing less.
        case informInstitution
    }

    /// Dispensing in portions (分割指示).
    public struct SplitDispensing: Hashable, Sendable, Codable {
        /// 分割回数: how many portions there are.
        public var portions: Int?
        /// 分割回: which one this is.
        public var portion: Int?

        public init(portions: Int? = nil, portion: Int? = nil) { (self.portions, self.portion) = (portions, portion) }
    }

    /// A remark on the whole prescription (備考).
    public struct Remark: Hashable, Sendable, Codable {
        /// 備考種別
        public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
            /// 一包化
            case onePackage
            /// 粉砕
            case crush
            /// 分割
            case split
        }

        public var kind: Kind?
        public var text: String?

        public init(_ text: String? = nil, kind: Kind? = nil) { (self.kind, self.text) = (kind, text) }
    }

    /// What the institution tells the pharmacy of the patient (提供診療情報).
    public struct ClinicalInformation: Hashable, Sendable, Codable {
        /// The drug that it is about.
        public var drugName: String?
        public var comment: String?

        public init(drugName: String? = nil, comment: String? = nil) {
            (self.drugName, self.comment) = (drugName, comment)
        }
    }
}
