/// A hospital, clinic or pharmacy that is designated for health insurance (保険医療機関, 保険薬局).
public struct MedicalInstitution: Hashable, Sendable, Codable {
    public var feeTable: FeeTable?
    /// Seven digits, with the check digit at the end (医療機関コード).
    public var code: String?
    /// Two digits, `01` (北海道) to `47` (沖縄) (都道府県番号).
    public var prefecture: String?
    public var name: String?
    /// `NNN-NNNN`.
    public var postalCode: String?
    /// Without the postal code.
    public var address: String?
    public var telephone: String?
    public var fax: String?
    public var otherContact: String?

    public init(
        feeTable: FeeTable? = nil, code: String? = nil, prefecture: String? = nil, name: String? = nil,
        postalCode: String? = nil, address: String? = nil, telephone: String? = nil, fax: String? = nil,
        otherContact: String? = nil
    ) {
        (self.feeTable, self.code, self.prefecture, self.name) = (feeTable, code, prefecture, name)
        (self.postalCode, self.address, self.telephone) = (postalCode, address, telephone)
        (self.fax, self.otherContact) = (fax, otherContact)
    }

    /// The ten digits that name the institution in all Japan: prefecture, fee table, code.
    ///
    /// `nil` unless all three are known; without a fee table it is a medical one, as the prescription formats say.
    /// - Source: 保険医療機関等のコード (厚生労働省通知); JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, record 1.
    public var tenDigits: String? {
        guard let code, let prefecture, code.utf8.count == 7, prefecture.utf8.count == 2 else { return nil }
        return prefecture + (feeTable ?? .medical).digit + code
    }

    /// Reads ten digits; `nil` if they are not ten digits with a known fee table in the third place.
    public init?(tenDigits: String) {
        let digits = Array(tenDigits.utf8)
        guard digits.count == 10, digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let feeTable = FeeTable.allCases.first(where: { $0.digit.utf8.elementsEqual(digits[2...2]) })
        else { return nil }
        self.init(
            feeTable: feeTable, code: String(decoding: digits[3...], as: UTF8.self),
            prefecture: String(decoding: digits[..<2], as: UTF8.self))
    }
}

extension FeeTable {
    /// The digit in an institution's number: 1 医科, 3 歯科, 4 調剤, 6 訪問.
    public var digit: String {
        switch self {
        case .medical: "1"
        case .dental: "3"
        case .dispensing: "4"
        case .homeVisit: "6"
        }
    }
}
