import JapaneseRecords
import Testing

@testable import Conversion

@Suite("Totals of portions")
struct PortionTotalsTests {
    private static func rp(_ quantity: Int?, total: Int? = nil) -> Prescription.RP {
        Prescription.RP(
            number: 1, form: .oral, portion: .init(quantity: quantity, total: total), drugs: [.init(number: 1)])
    }

    private static let sums: [(quantities: [Int?], total: PortionTotals.Total)] = [
        ([14, 14, 14], .known(42, portions: 3)), ([14], .known(14, portions: 1)), ([14, nil], .unknown),
        // Notes of others may say any number.
        ([.max, 1], .unknown), ([.max, 0], .known(.max, portions: 2)),
    ]

    @Test("the total is what all portions have together", arguments: sums)
    func sum(quantities: [Int?], total: PortionTotals.Total) {
        let portions = quantities.map { [Self.rp($0)] }
        let totals = PortionTotals(portions)
        #expect(totals.totals(of: portions[0]) == [total])
        #expect(totals.contradictions(in: portions[0]) == [])
    }

    @Test("it is what a portion says it is, and the portions may say otherwise")
    func said() {
        func contradictions(_ portions: [[Prescription.RP]?]) -> [Int] {
            PortionTotals(portions).contradictions(in: [Self.rp(1)])
        }
        #expect(PortionTotals([[Self.rp(1, total: 9)], nil]).totals(of: [Self.rp(1)]) == [.known(9, portions: 1)])
        #expect(contradictions([[Self.rp(14, total: 28)], [Self.rp(14)]]) == [])
        #expect(contradictions([[Self.rp(14, total: 42)], [Self.rp(14)]]) == [0])
        #expect(contradictions([[Self.rp(14, total: 28)], [Self.rp(14, total: 42)]]) == [0])
        #expect(contradictions([[Self.rp(.max, total: 28)], [Self.rp(.max)]]) == [0])
        #expect(contradictions([[Self.rp(14, total: 42)], nil]) == [])
    }
}
