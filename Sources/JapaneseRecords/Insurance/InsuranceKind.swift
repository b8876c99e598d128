/// What pays for a prescription (保険種別).
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 21.
public enum InsuranceKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// 医保、または公費のみ
    case employees
    /// 国保
    case national
    /// 労災
    case industrialAccident
    /// 自賠責
    case trafficLiability
    /// 公害
    case pollution
    /// 自費
    case selfPaid
    /// 後期高齢者
    case elderly
}
