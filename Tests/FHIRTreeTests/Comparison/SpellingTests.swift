import Testing

@testable import FHIRTree

@Suite("Values with more than one spelling")
struct SpellingTests {
    @Test(
        "numbers are equal by value",
        arguments: [
            ("1.10", "1.1", true), ("100", "1e2", true), ("0", "-0.00", true), ("0e9", "0", true),
            ("1E+2", "100.0", true),
            ("0.01", "1e-2", true), ("1", "-1", false), ("10", "1", false), ("0.1", "0.01", false),
            ("12345678901234567890.1", "12345678901234567890.10", true), ("1e400", "1e401", false),
            ("1e9223372036854775807", "10e9223372036854775806", true),
        ])
    func numbers(a: String, b: String, isEqual: Bool) throws {
        #expect(try (#require(NumberValue(a)) == #require(NumberValue(b))) == isEqual)
    }

    @Test(
        "a power of ten that no integer holds has no value",
        arguments: ["1e99999999999999999999", "10e9223372036854775807"])
    func hugePowers(text: String) { #expect(NumberValue(text) == nil) }

    @Test(
        "moments are equal across zones and fractions",
        arguments: [
            ("2024-01-01T00:30:00+09:00", "2023-12-31T15:30:00Z", true),
            ("2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00.000Z", true),
            ("2024-01-01T00:00:00.120Z", "2024-01-01T00:00:00.12+00:00", true),
            ("2000-12-31T23:59:60Z", "2001-01-01T08:59:60+09:00", true),
            ("2024-01-01T00:00:00.1Z", "2024-01-01T00:00:00.01Z", false),
            ("2023-02-28T24:00:00Z", "2023-03-01T00:00:00Z", nil), ("2024-01-01", "2024-01-01T00:00:00Z", nil),
            ("2024-01-01T00:00:00", "2024-01-01T00:00:00Z", nil),
            ("2024-01-01T00:00:00.", "2024-01-01T00:00:00.Z", nil),
            ("2024-13-01T00:00:00Z", "2025-01-01T00:00:00Z", nil), ("2024-01-01T00:00:00+9:00", "x", nil),
            ("2024-01-01T00:00:00+15:00", "2024-01-01T00:00:00Z", nil), ("20240-01-01T00:00:00Z", "", nil),
        ])
    func moments(a: String, b: String, isEqual: Bool?) {
        guard let first = MomentText(a), let second = MomentText(b) else {
            #expect(isEqual == nil)
            return
        }
        #expect((first == second) == isEqual)
    }
}
