import Testing

@testable import FHIRPath

@Suite("Aggregates")
struct AggregateTests {
    /// - Source: FHIRPath 3.0.0 (trial use), section Aggregates.
    static let cases: [Case] = [
        ("(1.0 | 2.0 | 3.0 | 4.0 | 5.0).sum()", "15.0"), ("1.0 'mg'.combine(2.0 'mg').sum()", "3.0 'mg'"),
        ("(1 | 2 | 3).sum()", "6"), ("(1L | 2L).sum()", "3L"), ("1.combine(1).sum()", "2"), ("{}.sum()", "{}"),
        ("5.sum()", "5"),
        ("(1 'g' | 500 'mg').sum()", "1500 'mg'"), ("(1 'g' | 1 'm').sum()", "{}"), ("(1 day | 2 'd').sum()", "3 days"),
        ("(1 year | 1 month).sum()", "{}"), ("(2147483647 | 1).sum()", "{}"),
        ("(2147483647L | 1L).sum()", "2147483648L"),
        ("(1 | 1.5).sum()", "PTH-0302"), ("(1 | 1L.combine(2L)).sum()", "PTH-0302"), ("('a' | 'b').sum()", "PTH-0301"),
        ("true.sum()", "PTH-0301"), ("@2024.sum()", "PTH-0301"), ("(1 | 'a').min()", "PTH-0302"),
        ("(2 | 4 | 8 | 6).min()", "2"), ("(2L | 4L | 8L | 6L).min()", "2L"), ("(2 | 4 | 8 | 6).max()", "8"),
        ("(@2012-12-31 | @2013-01-01 | @2012-01-01).min()", "@2012-01-01"),
        ("(@2012-12-31 | @2013-01-01 | @2012-01-01).max()", "@2013-01-01"), ("(@2012 | @2012-01-01).max()", "{}"),
        ("(@T10:00 | @T09:00).min()", "@T09:00"), ("('b' | 'a').max()", "'b'"), ("(1 'g' | 2 'mg').min()", "2 'mg'"),
        ("(1 'g' | 2 'm').min()", "{}"), ("{}.max()", "{}"), ("true.max()", "PTH-0301"),
        ("(5.5 | 4.7 | 4.8).avg() = 5.0", "true"), ("(5.5 'cm' | 4.7 'cm' | 4.8 'cm').avg() = 5.0 'cm'", "true"),
        ("(1 | 2).avg()", "1.5"), ("(1L | 2L).avg()", "1.5"), ("(1 | 2 | 4).avg()", "2.3333333333333333333333333333"),
        ("(2147483647 | 2147483646).avg()", "2147483646.5"), ("{}.avg()", "{}"), ("'a'.avg()", "PTH-0301"),
        ("component.value.sum()", "250 'mg'"), ("component.value.max()", "200 'mg'"),
        ("component.value.avg()", "125 'mg'"),
        ("component.code.text.min()", "'a'"), ("component.code.sum()", "PTH-0301"),
        ("component.interpretation.sum()", "{}"),
    ]

    @Test("cases", arguments: cases)
    func aggregate(expression: String, result: String) {
        func component(_ name: String, _ value: Int) -> String {
            #"{"code": {"text": "\#(name)"}, "valueQuantity": {"value": \#(value), "system": "http://unitsofmeasure.org", "code": "mg"}}"#
        }
        let json = #"{"resourceType": "Observation", "component": [\#(component("b", 50)), \#(component("a", 200))]}"#
        #expect(shown(expression, on: json) == result)
    }

    /// What the check against the definitions gives.
    @Test("types of results")
    func types() throws {
        let cases: [Case] = [
            ("component.value.ofType(Quantity).sum()", "System.Quantity"),
            ("component.value.ofType(integer).avg()", "System.Decimal"),
            ("identifier.value.max()", "System.String"), ("identifier.sum()", "PTH-0301"), ("status.sum()", "PTH-0301"),
            ("issued.yearOf()", "System.Integer"), ("issued.timezoneOffsetOf()", "System.Decimal"),
            ("issued.dateOf()", "System.Date"),
            ("issued.timeOf()", "System.Time"), ("issued.duration(now(), 'year')", "System.Integer"),
            ("status.duration(now(), 'year')", "PTH-0301"), ("identifier.sort(system desc, value)", "Identifier *"),
            ("identifier.sort(systm desc)", "PTH-0203"), ("status.matches('a', 'i')", "System.Boolean"),
            ("status.toDate('yyyy')", "System.Date"), ("status.matches('a', 'i', 1)", "PTH-0206"),
        ]
        for (text, result) in cases {
            do throws(FHIRPathError) {
                #expect(try FHIRPathExplanation(text, on: "Observation").type == result, "\(text)")
            } catch { #expect(error.code == result, "\(text)") }
        }
        func isOrdered(_ text: String) -> Bool {
            (try? FHIRPathExpression(text, on: "Patient", options: .ordered)) != nil
        }
        #expect(isOrdered("name.given.combine(name.prefix, true).first()"))
        #expect(!isOrdered("name.given.combine(name.prefix).first()"))
        #expect(!isOrdered("name.given.combine(name.prefix, false).first()"))
    }
}
