/// A department of an institution (診療科).
public struct Department: Hashable, Sendable, Codable {
    /// Two digits, such as `01` for 内科.
    ///
    /// - Source: 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4, 別表4.
    public var code: String?
    public var name: String?

    public init(code: String? = nil, name: String? = nil) { (self.code, self.name) = (code, name) }
}
