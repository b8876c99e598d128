import FHIRPrimitives
import Testing

@testable import UCUM

private let orders: [(a: (FHIRDecimal, String), b: (FHIRDecimal, String), order: UCUMOrder?)] = [
    (("1", "g"), ("1000", "mg"), .equal), (("1.00", "g"), ("1.0", "g"), .equal), (("999.999", "mg"), ("1", "g"), .less),
    (("1", "[in_i]"), ("2.54", "cm"), .equal), (("1", "[in_i]"), ("2.5400000000000000000000000000000001", "cm"), .less),
    (("1", "m/3"), ("0.3333333333333333333333333333333333", "m"), .greater),
    (("37", "Cel"), ("98.6", "[degF]"), .equal),
    (("37", "Cel"), ("310.15", "K"), .equal), (("37.1", "Cel"), ("98.6", "[degF]"), .greater),
    (("7", "[pH]"), ("6", "[pH]"), .greater),
    (("7", "[pH]"), ("6", "[pH]{arterial}"), .greater), (("30", "dB"), ("3", "B"), .equal),
    (("1", "g"), ("1", "m"), nil),
    (("5", "10*3/uL"), ("5", "10*9/L"), .equal), (("-1", "Cel"), ("1", "Cel"), .less),
    (("0", "g"), ("0", "mg"), .equal),
    (("1", "J/Cel"), ("1", "J/K"), nil), (("1", "J/Cel"), ("2", "J/Cel"), .less), (("1", "{a}"), ("1", "{b}"), .equal),
    (("1e9999", "kg"), ("1e9998", "kg"), .greater),
]

@Test("quantities compare exactly", arguments: orders)
func comparison(a: (FHIRDecimal, String), b: (FHIRDecimal, String), order: UCUMOrder?) throws {
    let (left, right) = (try UCUMQuantity(a.0, a.1), try UCUMQuantity(b.0, b.1))
    #expect(left.compare(right) == order)
    #expect(right.compare(left) == order.map { $0 == .less ? .greater : $0 == .greater ? .less : .equal })
    #expect(left.isEqual(to: right) == order.map { $0 == .equal })
    #expect(left.isLess(than: right) == order.map { $0 == .less })
}

@Test("the canonical form is in base units")
func canonical() throws {
    func text(_ value: FHIRDecimal, _ unit: String) throws -> String? {
        try UCUMQuantity(value, unit).canonical?.description
    }
    #expect(try text("1.5", "mg/dL") == "15 'g.m-3'")
    #expect(try text("37", "Cel") == "310.15 'K'")
    #expect(try text("1", "N") == "1000 'g.m.s-2'")
    #expect(try text("2", "[iU]/mL") == "2000000 '[iU].m-3'")
    #expect(try text("50", "%") == "0.50 '1'")
    #expect(try text("1", "J/Cel") == nil)
}

private let sums: [(a: (FHIRDecimal, String), b: (FHIRDecimal, String), sum: String?, difference: String?)] = [
    (("1", "m"), ("20", "cm"), "120 'cm'", "80 'cm'"), (("1.0", "g"), ("2.00", "g"), "3.00 'g'", "-1.00 'g'"),
    (("1", "Cel"), ("2", "Cel"), "3 'Cel'", "-1 'Cel'"), (("1", "Cel"), ("2", "K"), nil, nil),
    (("1", "m"), ("1", "g"), nil, nil),
]

@Test("sums are in the finer unit", arguments: sums)
func sum(a: (FHIRDecimal, String), b: (FHIRDecimal, String), sum: String?, difference: String?) throws {
    let (left, right) = (try UCUMQuantity(a.0, a.1), try UCUMQuantity(b.0, b.1))
    #expect(left.adding(right)?.description == sum)
    #expect(left.subtracting(right)?.description == difference)
}

@Test("products and quotients")
func products() throws {
    let length = try UCUMQuantity("2.0", "cm"), other = try UCUMQuantity("2.0", "m")
    let area = try #require(length.multiplied(by: other))
    #expect(area.description == "4.00 'cm.m'")
    #expect(area.isEqual(to: try UCUMQuantity("0.040", "m2")) == true)
    #expect(length.divided(by: other)?.description == "0.01 '1'")
    #expect(
        try UCUMQuantity("1", "[lb_av]/h").divided(by: UCUMQuantity("1", "kg/s"))?.value.text == "0.000125997880555"
            + "5555555555555556")
    #expect(try UCUMQuantity("10", "mg").divided(by: UCUMQuantity("4", "mL"))?.description == "2.5 'mg.mL-1'")
    #expect(length.divided(by: try UCUMQuantity("0", "m")) == nil)
    #expect(try UCUMQuantity("1", "Cel").multiplied(by: UCUMQuantity("2", "1"))?.description == "2 'Cel'")
}
