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

    /// Sums of times: the finer unit, the calendar's if one is; years and months only with themselves.
    ///
    /// - Source: FHIRPath 3.0.0, section Math, + (addition) and - (subtraction).
    static let sums: [Case] = [
        ("2 minutes + 60 seconds", "180 seconds"), ("60 's' + 2 minutes", "180 seconds"), ("1 'wk' + 2 days", "9 days"),
        ("1 week + 14 days", "21 days"), ("1 week + 1 day", "8 days"), ("3 'd' + 1 'wk'", "10 'd'"),
        ("1 day + 1 'd'", "2 days"), ("1 'd' + 1 day", "2 days"), ("1 minute - 30 's'", "30 seconds"),
        ("1 second - 1 millisecond", "999 milliseconds"), ("1 hour - 1 week", "-167 hours"),
        ("1 second + 500000 'us'", "1.500000 seconds"), ("0.5 day + 12 hours", "24 hours"),
        ("1 year + 2 years", "3 years"), ("1 month - 1 month", "0 months"), ("1 'a' + 1 'a'", "2 'a'"),
        ("1 year + 12 months", "{}"), ("1 month + 30 days", "{}"), ("30 days + 1 month", "{}"),
        ("1 year - 1 day", "{}"),
        ("1 year + 12 'mo'", "{}"), ("1 'mo' + 1 month", "{}"), ("1 year + 1 'a'", "{}"), ("1 day + 1 'mo'", "{}"),
        ("1 year.toQuantity('month') + 12 months", "24 months"), ("1 month.toQuantity('d') + 30 'd'", "60 'd'"),
        ("1 day + 1 'mg'", "{}"), ("1 day + 1", "{}"), ("1 day + 1 '錠'", "{}"),
        // Products and quotients: a number, and nothing else, multiplies a word.
        ("12 days * 2", "24 days"), ("2 * 12 days", "24 days"), ("12 days / 2", "6 days"), ("12 day * 45 'm'", "{}"),
        ("45 'm' * 12 day", "{}"), ("10 'm' / 5 seconds", "{}"), ("1 year / 1 month", "{}"),
        ("10 'm' / 5 's'", "2 'm.s-1'"),
    ]

    @Test("sums and products of times", arguments: sums)
    func times(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIRPath 2.0.0, section 5.5.7; 3.0.0, section Unit Conversions.
    static let conversions: [Case] = [
        ("1 year.toQuantity('month')", "12 months"), ("1 year.toQuantity('day')", "365 days"),
        ("1 month.toQuantity('days')", "30 days"), ("1 day.toQuantity('hour')", "24 hours"),
        ("24 months.toQuantity('year')", "2 years"), ("1 week.toQuantity('day')", "7 days"),
        ("730 days.toQuantity('year')", "2 years"), ("8760 hours.toQuantity('year')", "1 year"),
        ("1 year.toQuantity('week').value.round(3)", "52.143"),
        // From the calendar to UCUM by the calendar, from UCUM by UCUM.
        ("1 year.toQuantity('d')", "365 'd'"), ("1 month.toQuantity('d')", "30 'd'"),
        ("7 days.toQuantity('wk')", "1 'wk'"),
        ("182.5 days.toQuantity('a')", "0.5 'a'"), ("1 year.toQuantity('a')", "1 'a'"),
        ("1 year.toQuantity('mo')", "12 'mo'"),
        ("1 month.toQuantity('s')", "2592000 's'"), ("1 day.toQuantity('us')", "86400000000 'us'"),
        ("1 'a'.toQuantity('d')", "365.25 'd'"), ("1 'a'.toQuantity('day')", "365.25 days"),
        ("1 'mo'.toQuantity('day')", "30.4375 days"), ("1 'a'.toQuantity('year')", "1 year"),
        ("1 'wk'.toQuantity('day')", "7 days"), ("90 'min'.toQuantity('hour')", "1.5 hours"),
        ("1 year.toQuantity('a') = 1 'a'", "true"), ("2 years.toQuantity('a') > 1 'a'", "true"),
        ("52 'cm'.toQuantity('m')", "0.52 'm'"), ("45.toQuantity('m')", "{}"), ("24 'm'.toQuantity('kg')", "{}"),
        ("1 day.toQuantity('m')", "{}"), ("1 'm'.toQuantity('day')", "{}"), ("1 year.toQuantity('nonsense')", "{}"),
        ("1 year.convertsToQuantity('d')", "true"), ("1 year.convertsToQuantity('g')", "false"),
        // Logarithmic units are right to 14 digits.
        ("3 'B'.toQuantity('1')", "1000 '1'"), ("1 'Np'.toQuantity('B').value.round(14)", "0.43429448190325"),
        ("10 'Cel'.toQuantity('[degF]')", "50 '[degF]'"),
    ]

    @Test("conversions", arguments: conversions)
    func convert(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIRPath 3.0.0, Quantity Equivalence, Quantity Equality, and `comparable`.
    static let relations: [Case] = [
        ("1 year ~ 12 'mo'", "true"), ("1 year ~ 11 months", "true"), ("1.0 'a' ~ 1 year", "true"),
        ("10.01 years ~ 3653.65 days", "true"), ("10.01 years ~ 3656.00 days", "false"),
        ("2.1 'cm' ~ 21 'mm'", "true"), ("21 'mm' ~ 2 'cm'", "true"), ("1 '[in_i]' ~ 2.5 'cm'", "true"),
        ("1.01 '[in_i]' ~ 26 'mm'", "false"), ("23 'Cel' ~ 73.4 '[degF]'", "true"),
        ("1 year = 12 'mo'", "{}"), ("1 hour = 3600 's'", "true"), ("6 months > 1 year", "false"),
        ("1 year.comparable(1 'a')", "false"), ("1 year.comparable(1 month)", "true"), ("2 '1'.comparable(3)", "true"),
        ("1.comparable(2)", "true"), ("1 'Cel'.comparable(1 '[degF]')", "true"), ("'a'.comparable(1 'mg')", "{}"),
        ("1 'mg'.comparable({})", "{}"), ("1 '錠'.comparable(2 '錠')", "true"), ("1 '錠'.comparable(2 '枚')", "false"),
    ]

    @Test("relations", arguments: relations)
    func relate(expression: String, result: String) {
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
        // FHIR's own units are UCUM's in a product.
        #expect(shown("value * 10 'mg/d' = 25 'mg'", on: duration("d")) == "true")
        for (code, expression, result) in durations {
            #expect(shown(expression, on: duration(code)) == result, "\(code): \(expression)")
        }
        #expect(shown("value = 2.5 '錠'", on: observation(#""unit": "錠""#)) == "true")
    }
}
