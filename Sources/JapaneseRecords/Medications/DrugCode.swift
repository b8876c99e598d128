/// The code of a drug, with the list that it is from.
public struct DrugCode: Hashable, Sendable, Codable {
    /// A list of drug codes (薬品コード種別).
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// レセプト電算処理システム用コード: nine digits.
        case receipt
        /// 厚生労働省コード（薬価基準収載医薬品コード）: twelve characters.
        case priceList
        /// YJコード: twelve characters.
        case yj
        /// HOTコード: seven, nine or thirteen digits.
        case hot
        /// 一般名コード: twelve characters, `ZZZ` at the end.
        case generic
    }

    public var kind: Kind
    /// Empty where a source says that the drug is prescribed by its generic name, and gives no code.
    public var code: String

    public init(_ kind: Kind, _ code: String) { (self.kind, self.code) = (kind, code) }

    /// The same, if the code has the form of its list.
    public init?(checked kind: Kind, _ code: String) {
        guard kind.hasForm(code) else { return nil }
        self.init(kind, code)
    }

    /// The first seven characters of YJ, price-list and generic codes: effect, route and ingredient (同一成分・投与経路);
    /// `nil` for the lists that do not show them.
    public var ingredient: String? {
        guard [.yj, .priceList, .generic].contains(kind), code.utf8.count == 12 else { return nil }
        return String(code.prefix(7))
    }
}

extension DrugCode.Kind {
    /// Whether a text has the length and the characters of the list's codes.
    public func hasForm(_ code: String) -> Bool {
        let bytes = Array(code.utf8)
        let areDigits = bytes.allSatisfy { (0x30...0x39).contains($0) }
        let areCharacters = bytes.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
        switch self {
        case .receipt: return bytes.count == 9 && areDigits
        case .priceList, .yj: return bytes.count == 12 && areCharacters
        case .hot: return [7, 9, 13].contains(bytes.count) && areDigits
        case .generic: return bytes.count == 12 && areCharacters && code.hasSuffix("ZZZ")
        }
    }
}
