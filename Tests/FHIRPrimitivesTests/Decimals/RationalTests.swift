import TestSupport
import Testing

@testable import FHIRPrimitives

private func ratio(_ top: Int, _ bottom: Int) throws -> Rational {
    try #require(Rational(top).divided(by: Rational(bottom)))
}

private let decimals: [(top: Int, bottom: Int, text: String)] = [
    (1, 2, "0.5"), (1, 3, "0.3333333333"), (2, 3, "0.6666666667"), (-2, 3, "-0.6666666667"), (1, 8, "0.125"),
    (10, 4, "2.5"),
    (1, 1024, "0.0009765625"), (100, 7, "14.28571429"), (9, 3, "3"), (0, 7, "0"), (6, 4, "1.5"),
    (99_999_999_999, 7, "14285714290"), (29_999_999_999, 3, "10000000000"),
]

@Test("a fraction gives its decimals, or the first ten rounded", arguments: decimals)
func decimal(top: Int, bottom: Int, text: String) throws {
    #expect(try ratio(top, bottom).shortestDecimal(significantDigits: 10).text == text)
}

@Test("arithmetic of fractions")
func arithmetic() throws {
    let third = try ratio(1, 3), half = try ratio(1, 2)
    #expect(try third.adding(half) == ratio(5, 6))
    #expect(try third.subtracting(half) == ratio(-1, 6))
    #expect(try third.multiplied(by: half) == ratio(1, 6))
    #expect(try third.power(-3) == ratio(27, 1))
    #expect(try Rational(-2).power(3) == ratio(-8, 1))
    #expect(Rational.zero.inverse == nil && Rational.zero.power(-1) == nil)
    #expect(third < half && half.negated < third.negated && half.negated < third)
    #expect(Rational("1e50000" as FHIRDecimal).map { Rational(3) < $0 } == true)
    #expect(try Rational(60).withoutZeros == ratio(60, 1))
    #expect(Rational(10).withoutZeros.isPowerOfTen && !Rational(20).withoutZeros.isPowerOfTen)
}

@Test("results beyond the limits are refused")
func limits() {
    #expect(Rational(7).power(5_000) == nil)
    #expect(Rational("1e99999" as FHIRDecimal)?.multiplied(by: Rational(tenToThe: 2)) == nil)
    #expect(Rational("1e9000" as FHIRDecimal)?.adding(.one) == nil)
    #expect(Rational(FHIRDecimal(stringLiteral: String(repeating: "7", count: 2_001))) == nil)
}

@Test("a floating-point number gives 15 digits")
func floatingPoint() {
    #expect(Rational(rounding: 0.1 + 0.2)?.shortestDecimal(significantDigits: 20).text == "0.3")
    #expect(Rational(rounding: 1e-300)?.shortestDecimal(significantDigits: 20).doubleValue == 1e-300)
    #expect(Rational(rounding: .infinity) == nil && Rational(rounding: .nan) == nil)
    #expect(Rational(rounding: -2.5)?.doubleValue == -2.5)
}

@Test("quotient and remainder give the number back", arguments: 0..<300 as Range<UInt64>)
func division(seed: UInt64) {
    var random = SplitMix64(state: seed)
    func number(_ groups: Int) -> Magnitude {
        // Groups at the ends of their range are where an estimate is wrong.
        Magnitude(
            groups: (0..<groups).map { _ in
                [
                    0, 1, 499_999_999, 500_000_000, 999_999_998, 999_999_999,
                    UInt32.random(in: 0..<1_000_000_000, using: &random),
                ]
                .randomElement(using: &random) ?? 0
            })
    }
    for _ in 0..<20 {
        let dividend = number(Int.random(in: 0...9, using: &random)),
            divisor = number(Int.random(in: 1...5, using: &random))
        if divisor.isZero { continue }
        let (quotient, remainder) = dividend.dividing(by: divisor)
        #expect(remainder < divisor && quotient * divisor + remainder == dividend)
    }
}

@Test("common divisors and small factors")
func divisors() {
    let a = Magnitude(2).power(70) * Magnitude(3).power(5), b = Magnitude(2).power(40) * Magnitude(5).power(9)
    #expect(a.commonDivisor(with: b) == Magnitude(2).power(40))
    #expect(a.removing(factor: 2).count == 70 && a.removing(factor: 2).rest == Magnitude(243))
    #expect(b.removing(factor: 10).count == 9 && Magnitude.zero.removing(factor: 5).count == 0)
    #expect(
        Magnitude.zero.commonDivisor(with: a) == a && Magnitude(999_999_999).digitCount == 9
            && Magnitude(1_000_000_000).digitCount == 10)
}
