/// A public programme that pays beside or instead of an insurance (公費).
public struct PublicExpense: Hashable, Sendable, Codable {
    /// Its place among those of one prescription.
    public enum Order: String, Hashable, Sendable, Codable, CaseIterable {
        /// 第一公費
        case first
        /// 第二公費
        case second
        /// 第三公費
        case third
        /// 特殊公費: numbers that are not of the common form.
        case special

        /// From 1; the special one is the fourth.
        package var number: Int {
            switch self {
            case .first: 1
            case .second: 2
            case .third: 3
            case .special: 4
            }
        }
    }

    public var order: Order
    /// Eight digits (公費負担者番号); any text of a special one.
    public var payerNumber: String?
    /// Seven digits (公費受給者番号); any text of a special one.
    public var recipientNumber: String?

    public init(order: Order, payerNumber: String? = nil, recipientNumber: String? = nil) {
        (self.order, self.payerNumber, self.recipientNumber) = (order, payerNumber, recipientNumber)
    }
}
