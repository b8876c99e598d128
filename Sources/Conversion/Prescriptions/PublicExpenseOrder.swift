import JapaneseRecords

/// Puts the public programmes of a prescription (公費) into the places that the record has: three for numbers of the
/// common form, one for others.
///
/// - Source: JAHIS 院外処方箋2次元シンボル記録条件規約 Ver.1.10, records 27 to 30: 公費負担者番号 of 8 digits, 公費受給者番号
///   of 7; other numbers, as the 公費受給者番号 of 8 digits in the guide's example, are those of a 特殊公費.
struct PublicExpenseOrder {
    /// What became of a programme.
    enum Outcome: Hashable { case asSaid, moved, noPlace }

    /// A programme as the source has it.
    struct Item {
        var payer: String?
        var recipient: String?
        /// The place that the source says, from 1; the fourth is the special one.
        var order: Int?

        /// The place that is said, if there is such a one.
        fileprivate var said: PublicExpense.Order? {
            order.flatMap { (1...4).contains($0) ? PublicExpense.Order.allCases[$0 - 1] : nil }
        }
    }

    /// Those that have a place, in their order.
    let expenses: [PublicExpense]
    /// What became of each.
    let outcomes: [Outcome]

    /// Those that fit where the source says they are come first; the others take what is left.
    init(_ items: [Item]) {
        var places: [PublicExpense.Order?] = items.map { _ in nil }, taken: Set<PublicExpense.Order> = []
        for (index, item) in items.enumerated() {
            guard let said = item.said, Self.candidates(item).contains(said), !taken.contains(said) else { continue }
            places[index] = said
            taken.insert(said)
        }
        for (index, item) in items.enumerated() where places[index] == nil {
            guard let place = Self.candidates(item).first(where: { !taken.contains($0) }) else { continue }
            places[index] = place
            taken.insert(place)
        }
        expenses = zip(items, places).compactMap { item, place in
            place.map { PublicExpense(order: $0, payerNumber: item.payer, recipientNumber: item.recipient) }
        }
        outcomes = zip(items, places).map { item, place in
            guard let place else { return .noPlace }
            return place == item.said || item.order == nil && place != .special ? .asSaid : .moved
        }
    }

    /// The places that numbers of a form may have.
    private static func candidates(_ item: Item) -> [PublicExpense.Order] {
        guard isCommon(item.payer, digits: 8), isCommon(item.recipient, digits: 7) else { return [.special] }
        let common = PublicExpense.Order.allCases.filter { $0 != .special }
        return item.said == .special ? [.special] + common : common
    }

    /// Whether a number has the common form; one that is not said has none.
    private static func isCommon(_ number: String?, digits: Int) -> Bool {
        guard let number else { return true }
        return number.utf8.count == digits && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
