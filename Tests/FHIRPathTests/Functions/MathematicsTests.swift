import Testing

@testable import FHIRPath

@Suite("Mathematics")
struct MathematicsTests {
    /// - Source: FHIRPath 2.0.0, section 5.7 (trial use).
    static let cases: [Case] = [
        ("(-5).abs()", "5"), ("(-5.5).abs()", "5.5"), ("(-5.5 'mg').abs()", "5.5 'mg'"), ("(-5L).abs()", "5L"),
        ("{}.abs()", "{}"), ("'a'.abs()", "PTH-0301"),
        ("1.ceiling()", "1"), ("1.1.ceiling()", "2"), ("(-1.1).ceiling()", "-1"), ("1.floor()", "1"),
        ("2.1.floor()", "2"), ("(-2.1).floor()", "-3"),
        ("101.truncate()", "101"), ("1.00000001.truncate()", "1"), ("(-1.56).truncate()", "-1"),
        ("(1.5 'mg').ceiling()", "2 'mg'"), ("(-0.5).floor()", "-1"),
        ("1.round()", "1"), ("3.14159.round(3)", "3.142"), ("0.5.round()", "1d"), ("(-0.5).round()", "-1d"),
        ("2.5.round()", "3d"), ("1.5.round(5)", "1.50000"),
        ("1.5.round(-1)", "PTH-0307"), ("(1.55 'mg').round(1)", "1.6 'mg'"), ("(1.55 'mg').round(-1)", "PTH-0307"),
        ("{}.round()", "{}"), ("1.5.round({})", "2d"),
        ("0.exp()", "1d"), ("(-0.0).exp()", "1d"), ("1.ln()", "0d"), ("0.ln()", "{}"), ("16.log(2)", "4d"),
        ("100.0.log(10.0)", "2d"), ("16.log({})", "{}"),
        ("2.power(3)", "8"), ("2.5.power(2)", "6.25"), ("2.power(-1)", "0.5"), ("(-1).power(0.5)", "{}"),
        ("2.power({})", "{}"), ("{}.power(2)", "{}"),
        ("0.power(0)", "1"), ("2.power(-9223372036854775808.0)", "{}"), ("81.sqrt()", "9d"), ("(-1).sqrt()", "{}"),
        ("0.sqrt()", "0d"), ("{}.sqrt()", "{}"),
        ("(1 | 2).sqrt()", "PTH-0303"), ("'a'.sqrt()", "PTH-0301"), ("(1 'mg').sqrt()", "PTH-0301"),
        ("3000000000L.floor()", "3000000000L"), ("(-5L).ceiling()", "-5L"), ("5L.truncate()", "5L"),
        ("1.1.floor() is Integer", "true"), ("16.log(2) is Decimal", "true"),
    ]

    @Test("cases", arguments: cases)
    func mathematics(expression: String, result: String) {
        let found = shown(expression)
        // Decimals that are whole may be written with zeros or without.
        #expect(found == result || found.replacing(".0", with: "d") == result, "\(found)")
    }
}
