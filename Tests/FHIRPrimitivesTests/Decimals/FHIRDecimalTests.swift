import FHIRPrimitives
import TestSupport
import Testing

@Suite("FHIRDecimal")
struct FHIRDecimalTests {
    @Test(
        "keeps the text",
        arguments: ["0", "-0", "1.10", "1e3", "1E-3", "12345678901234567890.123456789", "0.000", "-5.5e+10"])
    func valid(text: String) throws {
        #expect(try FHIRDecimal(parsing: text).description == text)
    }

    @Test(
        "refuses what is no number",
        arguments: ["", "-", "01", "1.", ".5", "1e", "1e+", "+1", "1,5", "NaN", "0x1", "1 ", "１"])
    func invalid(text: String) {
        #expect(throws: LexicalError.self) { try FHIRDecimal(parsing: text) }
    }

    @Test("the same number in other digits is equal in value and not in text")
    func equality() {
        let a: FHIRDecimal = "1.10", b: FHIRDecimal = "1.1"
        #expect(a != b && a.isEqual(to: b) && a <= b && a >= b && !(a < b))
        #expect(FHIRDecimal("1e2").isEqual(to: 100) && FHIRDecimal("-0").isEqual(to: "0.00"))
        #expect(FHIRDecimal("0.1") < "0.11" && FHIRDecimal("-2") < "-1.5" && FHIRDecimal("-1") < 1)
    }

    @Test("enormous exponents are compared at once and refused in sums")
    func exponents() {
        let huge: FHIRDecimal = "1e999999999", tiny: FHIRDecimal = "1e-999999999"
        #expect(tiny < 1 && FHIRDecimal(1) < huge && tiny < huge && huge.negated < tiny)
        #expect(huge.adding(1) == nil && huge.divided(by: tiny, scale: 2) == nil)
        #expect(huge.integerValue == nil && huge.multiplied(by: tiny)?.isEqual(to: 1) == true)
    }

    @Test("a power of ten is exact up to 2^60, and refused beyond")
    func limits() throws {
        let large: FHIRDecimal = "1e1099511627778", larger: FHIRDecimal = "1e1099511627779"
        #expect(large.multiplied(by: 1) == large && large.scale == -1_099_511_627_778)
        #expect(large < larger && !(larger < large))
        #expect(large.multiplied(by: "1e-1099511627778")?.isEqual(to: 1) == true)
        let beyond: FHIRDecimal = "1e99999999999999999999"
        #expect(beyond.multiplied(by: 1) == nil && beyond.adding(beyond) == nil && beyond.rounded(scale: 0) == nil)
        #expect(beyond.integerValue == nil && beyond.isEqual(to: beyond) && !(beyond < beyond))
        #expect(larger < beyond && beyond.negated < 0 && FHIRDecimal("1e-99999999999999999999") < "1e-1000")
        #expect(FHIRDecimal("0e99999999999999999999").isEqual(to: 0))
        #expect(FHIRDecimal("0e99999999999999999999").integerValue == 0)
    }

    @Test("arithmetic keeps the scale")
    func scales() {
        #expect(FHIRDecimal("1.10").adding("2") == "3.10")
        #expect(FHIRDecimal("1.10").multiplied(by: "2.0") == "2.200")
        #expect(FHIRDecimal("0.1").adding("0.2") == "0.3")
        #expect(FHIRDecimal("1").divided(by: "3", scale: 4) == "0.3333")
        #expect(FHIRDecimal("1").divided(by: "0.0", scale: 4) == nil)
        #expect(FHIRDecimal("1e3").adding("1") == "1001")
        #expect(FHIRDecimal("0.001").subtracting("0.001") == "0.000")
    }

    private static let roundings: [(FHIRDecimal, DecimalRounding, FHIRDecimal)] = [
        ("2.5", .halfUp, "3"), ("2.5", .halfEven, "2"), ("3.5", .halfEven, "4"), ("2.9", .down, "2"), ("2.1", .up, "3"),
        ("-2.5", .halfUp, "-3"), ("-2.5", .down, "-2"), ("2.4999", .halfUp, "2"),
    ]

    @Test("rounding", arguments: roundings)
    func rounding(value: FHIRDecimal, rounding: DecimalRounding, expected: FHIRDecimal) {
        #expect(value.rounded(scale: 0, rounding: rounding) == expected)
    }

    @Test("parts")
    func parts() {
        #expect(FHIRDecimal("1.10").scale == 2 && FHIRDecimal("5e3").scale == -3)
        #expect(FHIRDecimal("0.0010").significantDigits == 2)
        #expect(FHIRDecimal("5.00").integerValue == 5 && FHIRDecimal("5.5").integerValue == nil)
        #expect(FHIRDecimal("9223372036854775807").integerValue == .max)
        #expect(FHIRDecimal("9223372036854775808").integerValue == nil)
        #expect((36.5 as FHIRDecimal).text == "36.5" && (37 as FHIRDecimal).text == "37")
    }

    @Test("sums, products and quotients agree with those of whole numbers", arguments: 0..<300 as Range<UInt64>)
    func arithmetic(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let a = Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random)
        let b = Int.random(in: -2_000_000...2_000_000, using: &random)
        let scale = Int.random(in: 0...6, using: &random)
        let left = try #require(FHIRDecimal("\(a)e-\(scale)")), right = try #require(FHIRDecimal("\(b)e-\(scale)"))
        #expect(left.adding(right)?.isEqual(to: FHIRDecimal("\(a + b)e-\(scale)")!) == true)
        #expect(left.subtracting(right)?.isEqual(to: FHIRDecimal("\(a - b)e-\(scale)")!) == true)
        #expect(left.multiplied(by: right)?.isEqual(to: FHIRDecimal("\(a * b)e-\(2 * scale)")!) == true)
        #expect((left < right) == (a < b))
        if b != 0 { #expect(left.divided(by: right, scale: 0, rounding: .down)?.integerValue == a / b) }
    }

    @Test("long division gives back the dividend", arguments: 0..<50 as Range<UInt64>)
    func division(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        func digits(_ count: Int) -> String {
            (0..<count).map { _ in String(Int.random(in: 1...9, using: &random)) }.joined()
        }
        let quotient = try #require(FHIRDecimal(digits(40))), divisor = try #require(FHIRDecimal(digits(25)))
        let dividend = try #require(quotient.multiplied(by: divisor))
        #expect(dividend.divided(by: divisor, scale: 0, rounding: .down) == quotient)
    }
}
