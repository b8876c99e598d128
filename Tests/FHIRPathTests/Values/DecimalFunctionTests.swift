import FHIRPrimitives
import TestSupport
import Testing

@testable import FHIRPath

@Suite("Decimal functions")
struct DecimalFunctionTests {
    /// To 28 places, of which the last is rounded.
    @Test("known digits")
    func constants() {
        #expect(FHIRDecimal(1).exponential()?.text == "2.7182818284590452353602874714")
        #expect(FHIRDecimal(2).naturalLogarithm()?.text == "0.6931471805599453094172321215")
        #expect(FHIRDecimal(10).naturalLogarithm()?.text == "2.3025850929940456840179914547")
        #expect(FHIRDecimal(2).squareRoot()?.text == "1.4142135623730950488016887242")
        #expect(FHIRDecimal(2).power("0.5")?.text == "1.4142135623730950488016887242")
        #expect(FHIRDecimal("0.5").exponential()?.text == "1.6487212707001281468486507878")
        #expect(FHIRDecimal(-1).exponential()?.text == "0.3678794411714423215955237702")
        #expect(FHIRDecimal(2).logarithm(base: 10)?.text == "0.3010299956639811952137388947")
    }

    @Test("roots of squares and powers of integers are exact", arguments: 0..<30 as Range<UInt64>)
    func exact(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let number = Int.random(in: 0...1_000_000_000, using: &random)
        let scale = Int.random(in: 0...9, using: &random)
        let value = try #require(FHIRDecimal("\(number)e-\(scale)"))
        let square = try #require(value.multiplied(by: value))
        #expect(try #require(square.squareRoot()).isEqual(to: value))
        let exponent = Int.random(in: 0...12, using: &random)
        let power = (0..<exponent).reduce(FHIRDecimal(1)) { product, _ in product.multiplied(by: value) ?? 0 }
        #expect(try #require(value.power(FHIRDecimal(exponent))).isEqual(to: power))
        let base = FHIRDecimal(Int.random(in: 2...20, using: &random))
        let count = Int.random(in: 1...15, using: &random)
        let raised = try #require(base.power(FHIRDecimal(count)))
        #expect(try #require(raised.logarithm(base: base)).isEqual(to: FHIRDecimal(count)))
    }

    @Test("exp and ln undo each other", arguments: 0..<16 as Range<UInt64>)
    func inverse(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let number = Int.random(in: 1...1_000_000_000, using: &random)
        let value = try #require(FHIRDecimal("\(number)e-\(Int.random(in: 0...12, using: &random))"))
        let back = try #require(value.naturalLogarithm()?.exponential())
        // What ln rounds away counts as often as the value is large.
        let error = try #require(back.subtracting(value)?.divided(by: value, scale: 40))
        #expect(error < "1e-25" && error > "-1e-25", "\(value.text)")
        let small = try #require(FHIRDecimal("\(number % 40_000)e-3"))
        let same = try #require(small.exponential()?.naturalLogarithm()?.subtracting(small))
        #expect(same < "1e-25" && same > "-1e-25", "\(small.text)")
    }

    @Test("what has no value, and what is too large, gives nothing")
    func limits() {
        let long = FHIRDecimal("1." + String(repeating: "3", count: 500)) ?? 0
        #expect(FHIRDecimal(-1).squareRoot() == nil)
        #expect(FHIRDecimal(0).naturalLogarithm() == nil)
        #expect(FHIRDecimal(-2).naturalLogarithm() == nil)
        #expect(FHIRDecimal(2).logarithm(base: 1) == nil)
        #expect(FHIRDecimal(2).logarithm(base: 0) == nil)
        #expect(FHIRDecimal(-1).power("0.5") == nil)
        #expect(FHIRDecimal(0).power(-1) == nil)
        #expect(FHIRDecimal(1001).exponential() == nil)
        #expect(FHIRDecimal("1e999999999").exponential() == nil)
        #expect(FHIRDecimal("1e999999999").squareRoot() == nil)
        #expect(FHIRDecimal("1e-999999999").naturalLogarithm() == nil)
        #expect(FHIRDecimal(2).power("9223372036854775807") == nil)
        #expect(FHIRDecimal(2).power("-9223372036854775808") == nil)
        #expect(FHIRDecimal(-1).power("-9223372036854775807")?.isEqual(to: -1) == true)
        #expect(FHIRDecimal(10).power(1_000_000) == nil)
        #expect(long.squareRoot() == nil)
    }

    /// Beside an ordinary logarithm in the same rounds, so that a slow machine is slow for both.
    @Test("large numbers cost a few hundred ordinary ones at most")
    func cost() throws {
        let large = try #require(FHIRDecimal("9" + String(repeating: "7", count: 398)))
        let cases: [(name: String, run: () -> Void)] = [
            ("power", { _ = large.power(1600) }), ("squareRoot", { _ = large.squareRoot() }),
            ("naturalLogarithm", { _ = large.naturalLogarithm() }),
            ("exp 1000", { _ = FHIRDecimal(1000).exponential() }),
            ("exp -1000", { _ = FHIRDecimal(-1000).exponential() }),
            ("fraction", { _ = FHIRDecimal("999.999").power("140.5") }),
            ("1e999999999", { _ = FHIRDecimal("1e999999999").squareRoot() }),
        ]
        let clock = ContinuousClock()
        for (name, run) in cases {
            let ratios = (0..<5).map { _ in
                clock.measure(run) / clock.measure { _ = FHIRDecimal("1.5").naturalLogarithm() }
            }
            #expect(ratios.min() ?? 0 < 500, "\(name)")
        }
    }
}
