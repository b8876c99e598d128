/// The class by which a patient's share is fixed (患者一部負担区分).
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 14.
public enum PatientPayment: String, Hashable, Sendable, Codable, CaseIterable {
    /// 高齢者一般
    case elderlyGeneral
    /// 高齢者7割
    case elderlySeventyPercent
    /// 6歳未満
    case underSix
    /// 高齢者一般 as code 4 of older versions said it.
    case elderlyGeneralOld
    /// 高齢者8割, from October 2022
    case elderlyEightyPercent
}
