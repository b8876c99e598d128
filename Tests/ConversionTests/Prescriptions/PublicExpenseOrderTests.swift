import JapaneseRecords
import Testing

@testable import Conversion

@Suite("places of public programmes")
struct PublicExpenseOrderTests {
    private typealias Item = PublicExpenseOrder.Item

    private func places(_ items: [Item]) -> ([PublicExpense.Order], [PublicExpenseOrder.Outcome]) {
        let order = PublicExpenseOrder(items)
        return (order.expenses.map(\.order), order.outcomes)
    }

    @Test("are those that are said, if the numbers have the form")
    func said() {
        let (orders, outcomes) = places([
            Item(payer: "54136015", recipient: "7654320", order: 2), Item(payer: "12345678", order: 1),
            Item(payer: "12345678", recipient: "1", order: 4),
        ])
        #expect(orders == [.second, .first, .special] && outcomes == [.asSaid, .asSaid, .asSaid])
    }

    @Test("are the special one for other numbers")
    func special() {
        for number in ["94733", "特殊123", "123456789", "１２３４５６７８"] {
            let (orders, outcomes) = places([Item(payer: number, order: 1)])
            #expect(orders == [.special] && outcomes == [.moved], "\(number)")
        }
        #expect(places([Item(payer: "94733", order: 1), Item(payer: "94734", order: 2)]).1 == [.moved, .noPlace])
    }

    @Test("are the special one for a recipient whose number has another length")
    func recipients() {
        for (number, place) in [("7654320", .first), ("12345678", .special), ("123456", .special)]
            as [(String, PublicExpense.Order)]
        {
            let (orders, outcomes) = places([Item(payer: "54136015", recipient: number, order: 1)])
            #expect(orders == [place] && outcomes == [place == .first ? .asSaid : .moved], "\(number)")
        }
    }

    @Test("are the next free ones without an order, or if two have the same")
    func free() {
        #expect(places([Item(payer: "54136015"), Item(payer: "54136023")]).0 == [.first, .second])
        let (orders, outcomes) = places([
            Item(payer: "54136015", order: 1), Item(payer: "54136023", order: 1), Item(payer: "12345678", order: 2),
            Item(payer: "12345679", order: 9),
        ])
        #expect(orders == [.first, .third, .second] && outcomes == [.asSaid, .moved, .asSaid, .noPlace])
    }
}
