import Testing

@testable import FHIRPath

@Suite("FHIRPathQuantity")
struct FHIRPathQuantityTests {
    /// - Source: FHIRPath 2.0.0, sections 2.1.9, 6.1.1, 6.1.2, 6.2 and 6.6.
    static let cases: [Case] = [
        ("1 'mg' = 1 'mg'", "true"), ("1000 'mg' = 1 'g'", "true"), ("1 'mg' = 1 'g'", "false"),
        ("1 'mg' = 1 'm'", "{}"),
        ("1 'mg' ~ 1 'm'", "false"), ("1 'mg' != 1 'm'", "{}"), ("1 'mg' !~ 1 'm'", "true"),
        ("1.0 'mg' = 1 'mg'", "true"),
        ("1 'cm' < 1 'm'", "true"), ("10 'mm[Hg]' > 1 'kPa'", "true"), ("1 'cm' > 1 's'", "{}"),
        ("37 'Cel' = 310.15 'K'", "true"),
        ("4 'g' ~ 4040 'mg'", "true"), ("4 'g' = 4040 'mg'", "false"), ("1.01 'g' ~ 1 'g'", "true"),
        ("1 week = 7 days", "true"), ("1 week = 1 'wk'", "true"), ("1 day = 24 'h'", "true"),
        ("1 second = 1 's'", "true"),
        ("1 millisecond = 1 'ms'", "true"), ("1 year = 1 'a'", "{}"), ("1 month = 1 'mo'", "{}"),
        ("1 year ~ 1 'a'", "true"),
        ("1 month ~ 1 'mo'", "true"), ("1 year = 12 months", "true"), ("1 year > 11 months", "true"),
        ("1 month = 30 days", "true"), ("1 year = 365 days", "true"), ("1 year > 364 days", "true"),
        ("1 month < 31 days", "true"),
        ("1 year > 1 'a'", "{}"),
        ("1 days = 1 day", "true"), ("2 'day' = 2 days", "true"), ("2 = 2 '1'", "true"), ("1 '1' < 2", "true"),
        ("1 'mg' = 1", "{}"), ("1 'mg' = 'a'", "false"),
        ("1 'g' + 1 'mg' = 1001 'mg'", "true"), ("1 'm' - 1 'cm' = 99 'cm'", "true"), ("1 'mg' + 1 'm'", "{}"),
        ("2 'cm' * 3 'cm' = 6 'cm2'", "true"), ("6 'g' / 2 'L' = 3 'g/L'", "true"), ("6 'g' / 2 'g' = 3 '1'", "true"),
        ("6 'mg' * 2", "12 'mg'"), ("2 * 6 'mg'", "12 'mg'"), ("6 'mg' / 4", "1.5 'mg'"), ("6 'mg' / 0", "{}"),
        ("6 'mg' / 0 'mg'", "{}"), ("1 day + 2 days", "3 days"), ("-(1 'mg')", "-1 'mg'"),
        ("6 'mg' mod 4 'mg'", "PTH-0302"),
        ("6 'mg' + {}", "{}"), ("1 'mg'.value", "1d"), ("1 'mg'.unit", "'mg'"), ("1 'mg'.comparable(1 'kg')", "true"),
        ("1 'mg'.comparable(1 'm')", "false"),
    ]

    @Test("with UCUM and calendar units", arguments: cases)
    func quantities(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    static let texts: [Case] = [
        ("1 day.toString()", "'1 day'"), ("4 days.toString()", "'4 days'"), ("4.50 'mg'.toString()", "'4.50 'mg''"),
        ("1 'wk'.toString()", "'1 'wk''"), ("007 'mg'.toString()", "'7 'mg''"), ("0.5 year.toString()", "'0.5 years'"),
    ]

    @Test("as text", arguments: texts)
    func text(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIR R4 (4.0.1), fhirpath.html#quantity: the code of UCUM is the unit, or the calendar's where it
    ///   is one of time; a comparator makes it no number.
    @Test("FHIR's Quantity")
    func fhir() {
        func observation(_ members: String) -> String {
            #"{"resourceType": "Observation", "valueQuantity": {"value": 2.50, \#(members)}}"#
        }
        let ucum = #""system": "http://unitsofmeasure.org", "code": "g", "unit": "grams""#
        #expect(shown("value = 2500 'mg'", on: observation(ucum)) == "true")
        #expect(shown("value > 1 'kg'", on: observation(ucum)) == "false")
        #expect(shown("value.unit", on: observation(ucum)) == "'grams'")
        #expect(shown("value * 2", on: observation(ucum)) == "5.00 'g'")
        #expect(shown("value > 1 'mg'", on: observation(ucum + #", "comparator": "<""#)) == "{}")
        func duration(_ code: String) -> String {
            observation(#""system": "http://unitsofmeasure.org", "code": "\#(code)""#)
        }
        let durations: [(code: String, expression: String, result: String)] = [
            ("mo", "@2024-01-31 + value", "@2024-03-31"), ("a", "@2024-01-31 - value", "@2022-01-31"),
            ("d", "@2024-01-31 + value", "@2024-02-02"), ("wk", "@2024-01-31 + value", "@2024-02-14"),
            ("mo", "value = 2.5 months", "true"), ("mo", "value = 2.5 'mo'", "{}"), ("a", "value = 30 months", "true"),
            ("d", "value = 2.5 'd'", "true"), ("min", "value.toString()", "'2.50 minutes'"),
            ("ms", "value.toString()", "'2.50 'ms''"),
        ]
        for (code, expression, result) in durations {
            #expect(shown(expression, on: duration(code)) == result, "\(code): \(expression)")
        }
        #expect(shown("value = 2.5 '錠'", on: observation(#""unit": "錠""#)) == "true")
    }
}
