import Testing

@testable import FHIRPrimitives

@Suite("Numbers with more than one spelling")
struct NumberValueTests {
    @Test(
        "numbers are equal by value",
        arguments: [
            ("1.10", "1.1", true), ("100", "1e2", true), ("0", "-0.00", true), ("0e9", "0", true),
            ("1E+2", "100.0", true), ("0.01", "1e-2", true), ("1", "-1", false), ("10", "1", false),
            ("0.1", "0.01", false), ("12345678901234567890.1", "12345678901234567890.10", true),
            ("1e400", "1e401", false), ("1e1152921504606846975", "10e1152921504606846974", true),
            ("1e1152921504606846975", "1e1152921504606846974", false), ("0e99999999999999999999", "0", true),
        ])
    func numbers(a: String, b: String, isEqual: Bool) throws {
        #expect(try (#require(NumberValue(a)) == #require(NumberValue(b))) == isEqual)
        #expect(try #require(FHIRDecimal(a)).isEqual(to: #require(FHIRDecimal(b))) == isEqual)
    }

    @Test(
        "a power of ten beyond 2^60 has no value",
        arguments: ["1e99999999999999999999", "10e9223372036854775807", "1e-1152921504606846977"])
    func hugePowers(text: String) { #expect(NumberValue(text) == nil) }
}
