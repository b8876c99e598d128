import Testing

@testable import FHIRPath

@Suite("Boundaries and precision")
struct BoundaryTests {
    /// - Source: FHIRPath 3.0.0 (trial use), lowBoundary, highBoundary and precision, with their examples; without a
    ///   zone: the official suite.
    static let cases: [Case] = [
        ("1.587.lowBoundary()", "1.58650000"), ("1.587.lowBoundary(6)", "1.586500"), ("1.587.lowBoundary(2)", "1.58"),
        ("1.587.lowBoundary(0)", "1d"), ("(-1.587).lowBoundary()", "-1.58750000"),
        ("(-1.587).lowBoundary(6)", "-1.587500"),
        ("(-1.587).lowBoundary(2)", "-1.59"), ("(-1.587).lowBoundary(0)", "-2d"),
        ("1.587.highBoundary()", "1.58750000"),
        ("1.587.highBoundary(6)", "1.587500"), ("1.587.highBoundary(2)", "1.59"), ("1.587.highBoundary(0)", "2d"),
        ("(-1.587).highBoundary()", "-1.58650000"), ("(-1.587).highBoundary(6)", "-1.586500"),
        ("(-1.587).highBoundary(2)", "-1.58"), ("(-1.587).highBoundary(0)", "-1d"), ("1.lowBoundary()", "0.50000000"),
        ("1.highBoundary()", "1.50000000"), ("1.587.lowBoundary(-1)", "{}"), ("1.587.lowBoundary(39)", "{}"),
        ("@2014.lowBoundary(6)", "@2014-01"), ("@2014.highBoundary(6)", "@2014-12"),
        ("@2014.lowBoundary()", "@2014-01-01"),
        ("@2014.highBoundary()", "@2014-12-31"), ("@2024-02.highBoundary(8)", "@2024-02-29"),
        ("@2023-02.highBoundary(8)", "@2023-02-28"),
        ("@2014-01-01T08.lowBoundary(17)", "@2014-01-01T08:00:00.000+14:00"),
        ("@2014-01-01T08.highBoundary(17)", "@2014-01-01T08:59:59.999-12:00"),
        ("@2014-01-01T08:05+09:00.lowBoundary(17)", "@2014-01-01T08:05:00.000+09:00"),
        ("@2014-01-01T08:05+09:00.highBoundary(17)", "@2014-01-01T08:05:59.999+09:00"),
        ("@T10:30.lowBoundary(9)", "@T10:30:00.000"), ("@T10:30.highBoundary(9)", "@T10:30:59.999"),
        ("@T10:30.highBoundary()", "@T10:30:59.999"), ("@T10:30.lowBoundary(3)", "{}"), ("@2014.lowBoundary(5)", "{}"),
        ("{}.lowBoundary()", "{}"), ("'a'.lowBoundary()", "{}"), ("1.587 'mg'.lowBoundary()", "1.58650000 'mg'"),
        ("1.58700.precision()", "5"), ("100.precision()", "0"), ("@2014.precision()", "4"),
        ("@2014-01.precision()", "6"),
        ("@2014-01-05T10:30:00.000.precision()", "17"), ("@T10:30.precision()", "4"),
        ("@T10:30:00.000.precision()", "9"),
        ("{}.precision()", "{}"),
    ]

    @Test("cases", arguments: cases)
    func boundaries(expression: String, result: String) {
        #expect(shown(expression) == result)
    }
}
