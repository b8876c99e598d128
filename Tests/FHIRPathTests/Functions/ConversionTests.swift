import Testing

@testable import FHIRPath

@Suite("Conversion")
struct ConversionTests {
    /// What each `toX` makes of a value; `convertsToX` says whether it makes anything.
    ///
    /// - Source: FHIRPath 2.0.0, section 5.5, with its tables of texts and regular expressions.
    static let cases: [(value: String, type: String, result: String)] = [
        ("true", "Boolean", "true"), ("1", "Boolean", "true"), ("0", "Boolean", "false"), ("2", "Boolean", "{}"),
        ("1.0", "Boolean", "true"),
        ("0.00", "Boolean", "false"), ("1L", "Boolean", "true"), ("'TRUE'", "Boolean", "true"),
        ("'t'", "Boolean", "true"),
        ("'Yes'", "Boolean", "true"), ("'y'", "Boolean", "true"), ("'1'", "Boolean", "true"),
        ("'1.0'", "Boolean", "true"),
        ("'f'", "Boolean", "false"), ("'NO'", "Boolean", "false"), ("'0.0'", "Boolean", "false"),
        ("'on'", "Boolean", "{}"), ("@2012", "Boolean", "{}"),
        ("1", "Integer", "1"), ("true", "Integer", "1"), ("false", "Integer", "0"), ("'-5'", "Integer", "-5"),
        ("'+5'", "Integer", "5"),
        ("'007'", "Integer", "7"), ("'1.0'", "Integer", "{}"), ("'a'", "Integer", "{}"), ("''", "Integer", "{}"),
        ("' 1'", "Integer", "{}"), ("'-'", "Integer", "{}"),
        ("1.0", "Integer", "{}"), ("'2147483648'", "Integer", "{}"), ("2147483648L", "Integer", "{}"),
        ("1 'mg'", "Integer", "{}"),
        ("1", "Long", "1L"), ("'2147483648'", "Long", "2147483648L"), ("'9223372036854775808'", "Long", "{}"),
        ("true", "Long", "1L"),
        ("1", "Decimal", "1d"), ("1.50", "Decimal", "1.50"), ("true", "Decimal", "1.0"), ("false", "Decimal", "0.0"),
        ("'1.50'", "Decimal", "1.50"),
        ("'-1.5'", "Decimal", "-1.5"), ("'+1.5'", "Decimal", "1.5"), ("'007.5'", "Decimal", "7.5"),
        ("'000'", "Decimal", "0d"), ("'1e5'", "Decimal", "{}"),
        ("'1.'", "Decimal", "{}"), ("'.5'", "Decimal", "{}"), ("'+-1'", "Decimal", "{}"), ("''", "Decimal", "{}"),
        ("'1.2.3'", "Decimal", "{}"),
        ("'@2012'", "Date", "{}"), ("'2012'", "Date", "@2012"), ("'2012-02-29'", "Date", "@2012-02-29"),
        ("'2013-02-29'", "Date", "{}"),
        ("@2012-01-01T10:00:00Z", "Date", "@2012-01-01"), ("@2012", "Date", "@2012"), ("1", "Date", "{}"),
        ("'2012'", "DateTime", "@2012T"), ("@2012-01-01", "DateTime", "@2012-01-01T"),
        ("'2012-01-01T10:00:00.5+09:00'", "DateTime", "@2012-01-01T10:00:00.5+09:00"),
        ("'2012-01-01T25:00'", "DateTime", "{}"), ("@T10:00", "DateTime", "{}"), ("'10:30'", "Time", "@T10:30"),
        ("'10:30:00.123'", "Time", "@T10:30:00.123"),
        ("'24:00'", "Time", "{}"), ("@T10", "Time", "@T10"), ("@2012", "Time", "{}"),
        ("1", "Quantity", "1 '1'"), ("1.5", "Quantity", "1.5 '1'"), ("true", "Quantity", "1.0 '1'"),
        ("'1'", "Quantity", "1 '1'"),
        ("'4 days'", "Quantity", "4 days"), ("'4days'", "Quantity", "4 days"), ("'4 \\'mg\\''", "Quantity", "4 'mg'"),
        ("'4\\'mg\\''", "Quantity", "4 'mg'"),
        ("'-4.50 \\'mg\\''", "Quantity", "-4.50 'mg'"), ("'4 mg'", "Quantity", "{}"), ("'4 \\'\\''", "Quantity", "{}"),
        ("'4 \\'a\\'b\\''", "Quantity", "{}"),
        ("'a'", "Quantity", "{}"), ("'+-4'", "Quantity", "{}"), ("'04 day'", "Quantity", "4 days"),
        ("1 'mg'", "Quantity", "1 'mg'"), ("@2012", "Quantity", "{}"),
        ("1", "String", "'1'"), ("-5L", "String", "'-5'"), ("1.50", "String", "'1.50'"), ("true", "String", "'true'"),
        ("@2012-01", "String", "'2012-01'"),
        ("@2012-01-01T10:00+09:00", "String", "'2012-01-01T10:00+09:00'"), ("@T10:30", "String", "'10:30'"),
        ("4 days", "String", "'4 days'"), ("'a'", "String", "'a'"),
        ("{}", "String", "{}"), ("{}", "Boolean", "{}"), ("{}", "Quantity", "{}"), ("{}", "Time", "{}"),
        ("{}", "Decimal", "{}"),
    ]

    @Test("toX and convertsToX", arguments: cases)
    func conversion(value: String, type: String, result: String) {
        #expect(shown("(\(value)).to\(type)()") == result)
        let converts = value == "{}" ? "{}" : result == "{}" ? "false" : "true"
        #expect(shown("(\(value)).convertsTo\(type)()") == converts)
        #expect(shown("(1 | 'a').to\(type)()") == "PTH-0303")
    }

    static let units: [Case] = [
        ("52 'cm'.toQuantity('m') = 0.52 'm'", "true"), ("45.toQuantity('m')", "{}"), ("24 'm'.toQuantity('kg')", "{}"),
        ("1 'wk'.toQuantity('d')", "7 'd'"),
        ("1 'a'.toQuantity('d')", "365.25 'd'"), ("42.toQuantity('1')", "42 '1'"),
        ("1 week.toQuantity('days')", "7 days"), ("1 year.toQuantity('month')", "12 months"),
        ("2 '[in_i]'.convertsToQuantity('cm')", "true"), ("5 'm'.convertsToQuantity('kg')", "false"),
        ("1 'g'.toQuantity('mg')", "1000 'mg'"),
    ]

    @Test("to a unit", arguments: units)
    func checkUnits(expression: String, result: String) {
        #expect(shown(expression) == result)
    }
}
