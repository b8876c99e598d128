import Testing

@testable import FHIRPath

@Suite("Equality")
struct EqualityTests {
    /// - Source: FHIRPath 2.0.0, sections 6.1.1 to 6.1.4.
    static let cases: [Case] = [
        ("1 = 1", "true"), ("1 = 2", "false"), ("1 = 1.0", "true"), ("1.10 = 1.1", "true"), ("1 = 1L", "true"),
        ("1 = '1'", "false"),
        ("1 = {}", "{}"), ("{} = {}", "{}"), ("{} != {}", "{}"), ("{} ~ {}", "true"), ("{} !~ {}", "false"),
        ("1 ~ {}", "false"),
        ("1 !~ {}", "true"), ("true = true", "true"), ("true != false", "true"), ("true = 'true'", "false"),
        ("(1 | 2) = (1 | 2)", "true"), ("(1 | 2) = (2 | 1)", "false"), ("(1 | 2) ~ (2 | 1)", "true"),
        ("(1 | 2) = (1 | 2 | 3)", "false"), ("(1 | 2) ~ (1 | 2 | 3)", "false"), ("(1 | 2) != (2 | 1)", "true"),
        ("(1 | 2) !~ (2 | 1)", "false"), ("(1 | 2) = 1", "false"), ("(1.combine(1)) ~ (1.combine(2))", "false"),
        ("(@2012 | 1) = (@2012-01 | 1)", "{}"), ("(@2012 | 1) = (@2012-01 | 2)", "false"),
        ("'a' = 'A'", "false"), ("'a' ~ 'A'", "true"), ("'a b' ~ 'a\\tb'", "true"), ("'a b' = 'a\\tb'", "false"),
        ("'a  b' ~ 'a b'", "false"), ("' a' ~ 'a'", "false"), ("'a\\n' ~ 'a '", "true"), ("'Ａ' ~ 'ａ'", "true"),
        ("'\\u00e9' = 'e\\u0301'", "false"), ("'襷' = '襷'", "true"),
        ("1.1 ~ 1.12", "true"), ("1.1 ~ 1.16", "false"), ("1.10 ~ 1.14", "true"), ("1.10 ~ 1.1", "true"),
        ("1 ~ 1.4", "true"),
        ("1 ~ 1.5", "false"), ("1.0 ~ 1.4", "true"), ("0.999 ~ 1.0", "true"), ("1.00 !~ 1.001", "false"),
    ]

    @Test("=, !=, ~ and !~", arguments: cases)
    func equality(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// Of elements with parts: each name with its values, in order for `=`, ids of elements aside.
    @Test("of elements with parts")
    func elements() {
        let json = #"""
            {"resourceType": "Patient", "name": [
              {"family": "山田", "given": ["太郎", "一郎"]}, {"given": ["太郎", "一郎"], "family": "山田"},
              {"family": "山田", "given": ["一郎", "太郎"]}, {"family": "山田"}]}
            """#
        let cases: [Case] = [
            ("name[0] = name[1]", "true"), ("name[0] = name[2]", "false"), ("name[0] ~ name[2]", "true"),
            ("name[0] = name[3]", "false"), ("name[3] ~ name[0]", "false"), ("name.distinct().count()", "3"),
            ("name[0].family = '山田'", "true"), ("name[0] = '山田'", "false"), ("(name[0] | name[1]).count()", "1"),
            ("name.isDistinct()", "false"), ("name[1] in name", "true"), ("name.given.distinct()", "'太郎', '一郎'"),
        ]
        for (expression, result) in cases { #expect(shown(expression, on: json) == result, "\(expression)") }
    }
}
