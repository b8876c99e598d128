import FHIRPrimitives
import Testing

@testable import UCUM

private let exact: [(value: FHIRDecimal, from: String, to: String, result: String)] = [
    ("1", "[in_i]", "cm", "2.54"), ("1", "L", "dm3", "1"), ("1", "l", "mL", "1000"), ("37", "Cel", "K", "310.15"),
    ("98.6", "[degF]", "Cel", "37"), ("-40", "Cel", "[degF]", "-40"), ("0", "K", "Cel", "-273.15"),
    ("80", "[degRe]", "Cel", "100"),
    ("36.85", "Cel", "mK", "310000"), ("37", "{oral}.Cel", "Cel", "37"), ("1", "[lb_av]", "g", "453.59237"),
    ("1", "[oz_av]", "g", "28.349523125"), ("1", "mol", "1", "602213670000000000000000"),
    ("5.5", "mmol/L", "mol/m3", "5.5"),
    ("1", "10*3/uL", "10*9/L", "1"), ("5.2", "10*4/uL", "10*9/L", "52"), ("140", "meq/L", "mmol/L", "140"),
    ("60", "/min", "Hz", "1"),
    ("120", "mm[Hg]", "kPa", "15.99864"), ("1", "cal_th", "J", "4.184"), ("1", "kcal", "kJ", "4.184"),
    ("1", "cal_IT", "J", "4.1868"),
    ("90", "mg/dL", "g/L", "0.90"), ("1.10", "g", "mg", "1100"), ("1.10", "g", "kg", "0.00110"),
    ("1.50", "mg", "mg", "1.50"),
    ("1", "a", "d", "365.25"), ("1", "mo", "d", "30.4375"), ("1", "wk", "h", "168"), ("50", "%", "1", "0.50"),
    ("1", "U", "umol/min", "1"), ("1", "kat", "U", "60000000"), ("1", "atm", "bar", "1.01325"),
    ("1", "[car_m]", "mg", "200"),
    ("1", "circ", "deg", "360"),
    ("180", "deg", "rad", "3.1415926535897932384626433832795028841971693993751058209749445923"),
    ("1", "By", "bit", "8"), ("1", "KiBy", "By", "1024"), ("2", "[iU]/mL", "k[IU]/L", "2"), ("1", "g%", "g/L", "10"),
    ("30", "dB", "B", "3"), ("3", "[m/s2/Hz^(1/2)]", "m2/s3", "9"), ("1", "10.Cel", "Cel", "10"),
    ("1", "[ft_us]", "m", "0.3048006096012192024384048768"),
    ("1", "m", "[ft_us]", "3.280833333333333333333333333"), ("-2", "m", "[in_i]", "-78.74015748031496062992125984"),
    ("1", "[ly]", "cm", "946073047258080000"), ("1", "m[Hg]", "g.s-2.m-1", "133322000"),
    ("1", "S", "g-1.m-2.C2.s", "0.001"),
    ("1", "1/[ly]", "cm-1", "0.000000000000000001057000834024615463709460524"), ("0", "mg", "kg", "0"),
]

@Test("a value converts exactly, or rounded to 28 digits", arguments: exact)
func exactConversion(value: FHIRDecimal, from: String, to: String, result: String) throws {
    let found = try UCUMUnit(parsing: from).convert(value, to: UCUMUnit(parsing: to))
    #expect(found?.text == result)
}

private let approximate: [(value: FHIRDecimal, from: String, to: String, result: Double)] = [
    ("7.4", "[pH]", "mol/L", 3.981071705534973e-8), ("0.0000001", "mol/L", "[pH]", 7), ("3", "B", "1", 1000),
    ("100", "1", "dB", 20), ("1", "Np", "1", 2.718281828459045), ("94", "dB[SPL]", "Pa", 1.002374467254546),
    ("6", "B[V]", "V", 1000),
    ("20", "B[10.nV]", "V", 100), ("3", "B[W]", "kW", 1), ("8", "bit_s", "1", 256), ("1024", "1", "bit_s", 10),
    ("100", "%[slope]", "deg", 45), ("100", "[p'diop]", "deg", 45), ("45", "deg", "%[slope]", 100),
    ("3", "[hp'_X]", "1", 0.001),
    ("2", "[hp'_C]", "1", 0.0001), ("1", "[hp'_M]", "1", 0.001), ("1", "[hp'_Q]", "1", 0.00002),
    ("0.00002", "1", "[hp'_Q]", 1),
    ("4", "m2/s3", "[m/s2/Hz^(1/2)]", 2), ("0.001", "1", "[hp'_M]", 1), ("0.01", "1", "[hp'_C]", 1),
    ("20", "dB", "Np", 4.605170185988092),
]

@Test("logarithms and tangents are right to 14 digits", arguments: approximate)
func approximateConversion(value: FHIRDecimal, from: String, to: String, result: Double) throws {
    let found = try #require(try UCUMUnit(parsing: from).convert(value, to: UCUMUnit(parsing: to)))
    #expect(abs(found.doubleValue - result) <= abs(result) * 1e-14, "\(found)")
}

private let incomparable = [
    ("mg", "mL"), ("mg/dL", "mmol/L"), ("[iU]", "[arb'U]"), ("[iU]", "U"), ("[iU]", "1"), ("Cel", "m"),
    ("J/Cel", "J/K"), ("s", "Hz"),
    ("[pH]", "1"), ("rad", "1"), ("sr", "rad"),
]

@Test("units of other dimensions do not convert", arguments: incomparable)
func noConversion(from: String, to: String) throws {
    let (from, to) = (try UCUMUnit(parsing: from), try UCUMUnit(parsing: to))
    #expect(!from.isComparable(with: to))
    #expect(from.convert("1", to: to) == nil)
}

private let equal: [(a: String, b: String, isEqual: Bool)] = [
    ("L", "l", true), ("L", "dm3", true), ("{cells}/uL", "/uL", true), ("mg/dL", "mg.dL-1", true), ("m.s", "s.m", true),
    ("N", "kg.m/s2", true),
    ("10*3/uL", "10*9/L", true), ("Hz", "Bq", true), ("[IU]", "[iU]", true), ("%", "10*-2", true), ("mg", "g", false),
    ("Cel", "K", false),
    ("Cel", "Cel{oral}", true), ("Cel", "[degF]", false), ("dB", "B", false), ("J/Cel", "J/Cel", true),
    ("J/Cel", "J.Cel-1", false),
]

@Test("units are equal by what they stand for", arguments: equal)
func equality(a: String, b: String, isEqual: Bool) throws {
    let (left, right) = (try UCUMUnit(parsing: a), try UCUMUnit(parsing: b))
    #expect(left.isEqual(to: right) == isEqual)
    #expect((left == right) == (a == b))
}

@Test("every pair of comparable clinical units converts there and back")
func roundTrips() throws {
    let units = try clinicalUnits.map { try UCUMUnit(parsing: $0) }
    let value: FHIRDecimal = "7.25"
    for a in units {
        for b in units where a.isComparable(with: b) {
            let there = a.convert(value, to: b)
            // exp and log end where numbers do: 7.25 mol are no exponent.
            guard let there, let back = b.convert(there, to: a) else {
                #expect(a.isSpecial || b.isSpecial, "\(a) \(b)")
                continue
            }
            let tolerance = a.isSpecial || b.isSpecial ? 1e-11 : 1e-15
            #expect(abs(back.doubleValue - 7.25) <= tolerance, "\(a) \(b) \(there) \(back)")
        }
    }
}
