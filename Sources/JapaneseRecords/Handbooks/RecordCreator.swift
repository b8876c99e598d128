/// Who made an entry of a medication handbook (レコード作成者).
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, レコード作成者.
public enum RecordCreator: String, Hashable, Sendable, Codable, CaseIterable {
    /// 医療関係者
    case professional
    /// 患者等: the patient, or who cares for the patient.
    case patient
    /// その他
    case other
    /// 不明
    case unknown
}

/// A text of a medication handbook, and who wrote it.
public struct HandbookText: Hashable, Sendable, Codable {
    public var text: String?
    public var creator: RecordCreator?

    public init(_ text: String? = nil, creator: RecordCreator? = nil) { (self.text, self.creator) = (text, creator) }
}
