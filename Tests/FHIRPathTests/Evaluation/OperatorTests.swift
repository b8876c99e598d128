import Testing

@testable import FHIRPath

@Suite("Operators")
struct OperatorTests {
    /// - Source: FHIRPath 2.0.0, sections 6.2 (comparison) and 6.4 (collections).
    static let collections: [Case] = [
        ("1 in (1 | 2)", "true"), ("3 in (1 | 2)", "false"), ("{} in (1 | 2)", "{}"), ("1 in {}", "false"),
        ("(1 | 2) in (1 | 2)", "PTH-0303"), ("(1 | 2) contains 1", "true"), ("(1 | 2) contains 3", "false"),
        ("(1 | 2) contains {}", "{}"), ("{} contains 1", "false"), ("(1 | 2) contains (1 | 2)", "PTH-0303"),
        ("1.0 in (1 | 2)", "true"), ("'a' in ('A' | 'b')", "false"), ("@2012 in (@2012-01 | 1)", "false"),
        ("3 | 1 | 2 | 1", "3, 1, 2"), ("1 | 1.0", "1"), ("{} | 1", "1"), ("{} | {}", "{}"),
        ("'a' | 1 | true", "'a', 1, true"),
        ("(1.combine(1)) | 2", "1, 2"), ("1 < 2", "true"), ("2 <= 2.0", "true"), ("2 > 2", "false"),
        ("2 >= 3", "false"),
        ("'a' < 'b'", "true"), ("'B' < 'a'", "true"), ("'abc' < 'abd'", "true"), ("'a' < 'ab'", "true"),
        ("'\\uFF5E' < '\\uD842\\uDFB7'", "true"), ("1 < {}", "{}"), ("{} >= {}", "{}"), ("1 < 'a'", "PTH-0302"),
        ("true < false", "PTH-0302"), ("(1 | 2) < 3", "PTH-0303"), ("5L > 4", "true"),
    ]

    @Test("of collections and order", arguments: collections)
    func checkCollections(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIRPath 2.0.0, section 6.6: an overflow is empty; Long: 3.0.0 (trial use).
    static let numbers: [Case] = [
        ("1 + 1", "2"), ("1 + 1.5", "2.5"), ("1.10 + 2", "3.10"), ("0.1 + 0.2", "0.3"), ("5 - 7", "-2"), ("2 * 3", "6"),
        ("1 / 2", "0.5"), ("4 / 2", "2d"), ("1 / 3", "0.3333333333333333333333333333"), ("1 / 0", "{}"),
        ("1.0 / 0.0", "{}"),
        ("5 div 2", "2"), ("-5 div 2", "-2"), ("5.5 div 0.7", "7"), ("5 div 0", "{}"), ("5 mod 2", "1"),
        ("-5 mod 2", "-1"),
        ("5.5 mod 0.7", "0.6"), ("5 mod 0", "{}"), ("5L div 2", "2L"), ("1 + 1L", "2L"), ("1 + {}", "{}"),
        ("{} * 2", "{}"),
        ("2147483647 + 1", "{}"), ("-2147483647 - 1", "-2147483648"), ("-2147483647 - 2", "{}"),
        ("65536 * 65536", "{}"),
        ("-(-2147483647 - 1)", "{}"), ("(-2147483647 - 1).abs()", "{}"), ("(-2147483647 - 1) div -1", "{}"),
        ("2147483647L + 1", "2147483648L"), ("9223372036854775807L + 1L", "{}"),
        ("-(-9223372036854775807L - 1L)", "{}"),
        ("(-9223372036854775807L - 1L).abs()", "{}"), ("(-9223372036854775807L - 1L) div -1L", "{}"),
        ("-2147483648", "-2147483648"), ("-2147483648 'mg'", "-2147483648 'mg'"),
        ("-2147483648 days", "-2147483648 days"),
        ("10000000000.5 div 1", "{}"), ("9999999999999999999.0 + 1", "10000000000000000000.0"), ("-0.0", "0.0"),
        ("+1", "1"),
        ("--1", "1"), ("-'a'", "PTH-0301"), ("-(1 | 2)", "PTH-0303"), ("-{}", "{}"), ("1 + 'a'", "PTH-0302"),
        ("true + 1", "PTH-0302"),
        ("'a' * 2", "PTH-0302"), ("(1 | 2) + 1", "PTH-0303"),
    ]

    @Test("arithmetic", arguments: numbers)
    func checkNumbers(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    static let strings: [Case] = [
        ("'a' + 'b'", "'ab'"), ("'a' + {}", "{}"), ("{} + 'b'", "{}"), ("'a' & 'b'", "'ab'"),
        ("'a' & {} & 'c'", "'ac'"),
        ("{} & {}", "''"), ("1 & 'a'", "PTH-0301"), ("('a' | 'b') & 'c'", "PTH-0303"),
    ]

    @Test("of strings", arguments: strings)
    func checkStrings(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIRPath 2.0.0, section 6.3.
    static let types: [Case] = [
        ("1 is Integer", "true"), ("1 is System.Integer", "true"), ("1 is Decimal", "false"),
        ("1.0 is Decimal", "true"),
        ("'a' is String", "true"), ("@2012 is Date", "true"), ("@2012T is DateTime", "true"), ("@T10 is Time", "true"),
        ("1 'mg' is Quantity", "true"), ("1L is Long", "true"), ("{} is Integer", "{}"),
        ("(1 | 2) is Integer", "PTH-0303"),
        ("1 as Integer", "1"), ("1 as String", "{}"), ("(1 | 'a').ofType(String)", "'a'"),
        ("(1 | 2) as Integer", "PTH-0303"),
        ("1 is Strin", "PTH-0202"), ("1.type()", "System.Integer"), ("1.type().name", "'Integer'"),
        ("'a'.type().namespace", "'System'"), ("1.is(Integer)", "true"), ("true.as(Boolean)", "true"),
    ]

    @Test("of types", arguments: types)
    func checkTypes(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIR R4 (4.0.1), fhirpath.html#types.
    @Test("of FHIR's types")
    func fhirTypes() {
        let json = #"""
            {"resourceType": "Patient", "id": "p", "active": true, "gender": "male", "birthDate": "1970-05",
             "deceasedDateTime": "2020-01-01T10:00:00+09:00", "multipleBirthInteger": 2, "name": [{"family": "a"}]}
            """#
        let cases: [Case] = [
            ("$this is Patient", "true"), ("$this is DomainResource", "true"), ("$this is Resource", "true"),
            ("$this is Observation", "false"), ("gender is code", "true"), ("gender is string", "true"),
            ("gender is FHIR.code", "true"), ("gender is System.String", "false"), ("active is boolean", "true"),
            ("active is Boolean", "false"), ("id is id", "true"), ("id.type().name", "'id'"),
            ("name is HumanName", "true"),
            ("name is Element", "true"), ("deceased is dateTime", "true"),
            ("deceased.ofType(dateTime).exists()", "true"),
            ("deceased.ofType(boolean)", "{}"), ("multipleBirth", "2"), ("multipleBirthInteger", "{}"),
            ("gender.type().namespace", "'FHIR'"), ("birthDate", "@1970-05"),
            ("(birthDate as date) < @1970-06", "true"),
            ("gender.as(System.String) is System.String", "true"), ("gender.ofType(System.String)", "'male'"),
            ("gender.ofType(System.Integer)", "{}"), ("gender.ofType(string)", "{}"), ("gender as String", "{}"),
            ("deceased as boolean", "{}"), ("Patient.name is HumanName", "true"), ("deceased > @2019", "true"),
        ]
        for (expression, result) in cases { #expect(shown(expression, on: json) == result, "\(expression)") }
    }
}
