/// The health insurance of a patient (保険).
public struct Insurance: Hashable, Sendable, Codable {
    /// Who is insured (被保険者／被扶養者).
    public enum Insured: String, Hashable, Sendable, Codable, CaseIterable {
        /// 被保険者
        case person
        /// 被扶養者
        case dependant
    }

    /// Why the employer's insurance of seamen pays (職務上の事由).
    public enum DutyReason: String, Hashable, Sendable, Codable, CaseIterable {
        /// 職務上
        case onDuty
        /// 下船後3ヶ月以内
        case withinThreeMonthsAshore
        /// 通勤災害
        case commuting
    }

    public var kind: InsuranceKind?
    /// Six or eight digits, as a rule (保険者番号).
    public var insurerNumber: String?
    /// 被保険者証記号
    public var symbol: String?
    /// 被保険者証番号
    public var number: String?
    public var insured: Insured?
    /// Two digits (枝番).
    public var branchNumber: String?
    /// What the patient pays, in percent (患者負担率).
    public var patientShare: Int?
    /// What the insurance pays, in percent (保険給付率).
    public var insuranceShare: Int?
    public var dutyReason: DutyReason?
    /// Four digits (レセプト種別コード).
    public var receiptKind: String?

    public init(
        kind: InsuranceKind? = nil, insurerNumber: String? = nil, symbol: String? = nil, number: String? = nil,
        insured: Insured? = nil, branchNumber: String? = nil, patientShare: Int? = nil, insuranceShare: Int? = nil,
        dutyReason: DutyReason? = nil, receiptKind: String? = nil
    ) {
        (self.kind, self.insurerNumber, self.symbol, self.number) = (kind, insurerNumber, symbol, number)
        (self.insured, self.branchNumber, self.patientShare) = (insured, branchNumber, patientShare)
        (self.insuranceShare, self.dutyReason, self.receiptKind) = (insuranceShare, dutyReason, receiptKind)
    }
}
