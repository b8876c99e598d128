import Testing

@testable import UCUM

private let cases: [(a: String, b: String, product: String?, quotient: String?)] = [
    ("g", "m-3", "g.m-3", "g.m3"), ("cm", "m", "cm.m", "cm.m-1"), ("mmol/L", "L", "mmol", "mmol.L-2"),
    ("mg", "mg", "mg2", "1"),
    ("mg/dL", "1", "mg/dL", "mg/dL"), ("1", "mg/dL", "mg/dL", "mg-1.dL"), ("{cells}/uL", "uL", "1", "uL-2"),
    ("m", "{times}", "m", "m"),
    ("mL/(24.h)", "h", "mL/24", "mL.h-2/24"), ("10*3/uL", "uL", "10*3", "10*3.uL-2"),
    ("100.g", "4.m", "400.g.m", "25.g.m-1"),
    ("mg/(kg.d)", "/(m/s)", "mg.kg-1.d-1.m-1.s", "mg.kg-1.d-1.m.s-1"), ("%", "g", "%.g", "%.g-1"),
    ("Cel", "1", "Cel", "Cel"),
    ("Cel", "m", nil, nil), ("m", "Cel", nil, nil), ("J/Cel", "J", nil, nil), ("m9999", "m", nil, "m9998"),
]

@Test("units multiply and divide by their symbols", arguments: cases)
func products(a: String, b: String, product: String?, quotient: String?) throws {
    let (left, right) = (try UCUMUnit(parsing: a), try UCUMUnit(parsing: b))
    #expect(left.multiplied(by: right)?.text == product)
    #expect(left.divided(by: right)?.text == quotient)
}
