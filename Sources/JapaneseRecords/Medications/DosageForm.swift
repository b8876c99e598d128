/// How drugs of an RP are used (剤形), which says what their amounts mean.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, 剤形区分; JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6, 剤形コード.
public enum DosageForm: String, Hashable, Sendable, Codable, CaseIterable {
    /// 内服
    case oral
    /// 頓服（屯服）
    case asNeeded
    /// 外用
    case external
    /// 内服滴剤（内滴）
    case oralDrops
    /// 注射
    case injection
    /// 医療材料
    case material
    /// 浸煎; only handbooks have it.
    case infusedHerbs
    /// 湯; only handbooks have it.
    case decoction
    /// 不明、その他
    case other

    /// What an amount of a drug means.
    public enum AmountMeaning: String, Hashable, Sendable, Codable {
        /// The amount of a day; the RP's quantity counts days.
        case daily
        /// The amount of one intake; the RP's quantity counts intakes.
        case single
        /// The amount that is handed out each time; the RP's quantity counts these.
        case handedOut
    }

    /// What the amounts of drugs in this form mean.
    public var amountMeaning: AmountMeaning {
        switch self {
        case .oral, .infusedHerbs, .decoction: .daily
        case .asNeeded: .single
        case .external, .oralDrops, .injection, .material, .other: .handedOut
        }
    }
}
