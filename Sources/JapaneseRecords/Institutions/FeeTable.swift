/// The fee table (点数表) by which an institution charges; a part of its ten-digit number.
///
/// - Source: 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 別表1.
public enum FeeTable: String, Hashable, Sendable, Codable, CaseIterable {
    /// 医科
    case medical
    /// 歯科
    case dental
    /// 調剤
    case dispensing
    /// 訪問看護
    case homeVisit
}
