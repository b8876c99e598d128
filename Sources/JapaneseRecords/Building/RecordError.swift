/// Why a part of a record cannot be built: what the national formats do not let it say. No value stands in its texts.
public enum RecordError: Error, Hashable, Sendable, CaseIterable {
    /// A drug has no name.
    case drugWithoutName
    /// Not above zero, or more than six digits before the point or five after it.
    case amount
    /// An amount has no unit.
    case unit
    /// Not two to five intakes, each with an amount.
    case unevenIntakes
    /// An RP has no drug.
    case rpWithoutDrug
    /// An RP has a usage neither as a code nor in words.
    case rpWithoutUsage
    /// A quantity of days or times that is not from 1 to 999.
    case quantity
    /// An amount that means something else in the dosage form.
    case form
    /// Not two or three portions, or a number that is none of theirs, or a refill prescription that is split.
    case split
    /// The quantity of a portion is not from 1 to that of the whole.
    case portion
    /// Not two or three uses, or a split prescription that is refilled.
    case refill
    /// The code of a generic name where a handbook holds that of a product.
    case genericCode

    public var ja: String {
        switch self {
        case .drugWithoutName: "薬品の名称が必要です。"
        case .amount: "用量は、0より大きく、整数6桁、小数5桁までの数です。"
        case .unit: "用量には単位が必要です。"
        case .unevenIntakes: "不均等の服用は2回から5回で、すべての回に量が必要です。"
        case .rpWithoutDrug: "RPには薬品が必要です。"
        case .rpWithoutUsage: "RPには用法のコードか名称が必要です。"
        case .quantity: "調剤数量（日数、回数）は1から999までです。"
        case .form: "用量の意味がこの剤形と合いません。"
        case .split: "分割は2回か3回で、分割回はその中の番号です。リフィルとは合わせられません。"
        case .portion: "分割の調剤数量は、1から全体の調剤数量までです。"
        case .refill: "リフィルの総使用回数は2か3です。分割とは合わせられません。"
        case .genericCode: "お薬手帳では、一般名コードは一般名の項目に書きます。"
        }
    }

    public var en: String {
        switch self {
        case .drugWithoutName: "A drug needs a name."
        case .amount: "An amount is above zero, with at most six digits and five decimals."
        case .unit: "An amount needs a unit."
        case .unevenIntakes: "Uneven intakes are two to five, each with an amount."
        case .rpWithoutDrug: "An RP needs a drug."
        case .rpWithoutUsage: "An RP needs a usage, as a code or in words."
        case .quantity: "A quantity of days or times runs from 1 to 999."
        case .form: "An amount means something else in this form."
        case .split: "A prescription is split into two or three portions, of which this is one, and is no refill one."
        case .portion: "The quantity of a portion runs from 1 to that of the whole."
        case .refill: "A refill prescription is used two or three times, and is not split."
        case .genericCode: "A handbook holds the code of a generic name with that name."
        }
    }
}

extension RecordError {
    /// What every drug must say.
    ///
    /// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 201; JAHIS 電子版お薬手帳データフォーマット仕様書
    ///   Ver.2.6, record 201: 用量 of at most six digits and five decimals, without a sign.
    static func check(name: String, amount: FHIRDecimal, unit: String) throws(RecordError) {
        guard !name.isEmpty else { throw .drugWithoutName }
        guard amount > 0, amount < 1_000_000, amount.rounded(scale: 5)?.isEqual(to: amount) == true else {
            throw .amount
        }
        guard !unit.isEmpty else { throw .unit }
    }

    /// What every RP must say.
    ///
    /// - Source: as above, records 101, 111 and 301: 調剤数量 of at most three digits.
    static func check(quantity: Int, usage: String?, code: String?, drugs: Int) throws(RecordError) {
        guard 1...999 ~= quantity else { throw .quantity }
        guard usage?.isEmpty == false || code?.isEmpty == false else { throw .rpWithoutUsage }
        guard drugs > 0 else { throw .rpWithoutDrug }
    }
}
