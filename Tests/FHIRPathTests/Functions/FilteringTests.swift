import Testing

@testable import FHIRPath

@Suite("Filtering and projection")
struct FilteringTests {
    /// - Source: FHIRPath 2.0.0, sections 5.2, 5.5.1 (iif) and 7 (aggregate); coalesce, sort and repeatAll: 3.0.0
    ///   (trial use).
    static let cases: [Case] = [
        ("(1 | 2 | 3).where($this > 1)", "2, 3"), ("(5 | 6 | 7).where($index = 1)", "6"), ("{}.where(true)", "{}"),
        ("(1 | 2).where({})", "{}"),
        ("(1 | 2).where('a')", "1, 2"), ("(1 | 2).where(1 | 2)", "PTH-0303"),
        ("(5 | 6).select($this + $index)", "5, 7"),
        ("(1 | 2).select($this | 10)", "1, 10, 2, 10"), ("(1 | 2).select({})", "{}"),
        ("(1 | 2).select((3 | 4).select($this + $index))", "3, 5, 3, 5"),
        ("(1 | 2).select((3 | 4).count() + $this)", "3, 4"),
        ("(10 | 20).select((1 | 2).where($index = 0) + $this + $index)", "11, 22"),
        ("(1 | 2).where((1 | 2).exists($this = 2) and $this = 1)", "1"),
        ("1.repeat(iif($this < 5, $this + 1, {}))", "2, 3, 4, 5"), ("1.repeat(($this + 1) mod 3)", "2, 0, 1"),
        ("1.repeat($this)", "1"),
        ("{}.repeat($this)", "{}"), ("(1 | 2).repeat('a')", "'a'"),
        ("1.repeatAll(iif($this < 3, $this + 1, {}))", "2, 3"),
        ("(1 | 1).repeatAll({})", "{}"),
        ("iif(true, 1, 2)", "1"), ("iif(false, 1, 2)", "2"), ("iif(false, 1)", "{}"), ("iif({}, 1, 2)", "2"),
        ("iif({}, 1)", "{}"),
        ("iif(true, 1, 1 + 'a')", "1"), ("iif(false, 1 / 0 + 'a', 2)", "2"), ("iif(true, 1, (1 | 2).single())", "1"),
        ("iif('a', 1, 2)", "PTH-0301"), ("iif(true | false, 1, 2)", "PTH-0303"), ("5.iif($this > 4, $this, 0)", "5"),
        ("(1 | 2).iif(true, 1, 2)", "PTH-0303"),
        ("(1 | 2).select({}.iif($this.empty(), 'none', $this))", "'none', 'none'"),
        ("coalesce({}, 1, 2)", "1"), ("coalesce({}, {})", "{}"), ("coalesce(1, 1 + 'a')", "1"),
        ("coalesce(1 | 2, 3)", "1, 2"),
        ("(1 | 2).select(coalesce({}, $this))", "1, 2"), ("(1 | 2).select({}.coalesce({}, $this))", "1, 2"),
        ("(1 | 2 | 3).aggregate($total + $this, 0)", "6"), ("(1 | 2 | 3).aggregate($total + $this)", "{}"),
        ("{}.aggregate($total + 1, 5)", "5"),
        ("(4 | 2 | 7).aggregate(iif($total.empty(), $this, iif($this < $total, $this, $total)))", "2"),
        ("(1 | 2).aggregate($total | $this + $index, {})", "1, 3"),
        ("(1 | 2).aggregate($total + (1 | 2).aggregate($total + $this, 0), 0)", "6"),
        ("(3 | 1 | 2).sort()", "1, 2, 3"), ("(3 | 1 | 2).sort(-$this)", "3, 2, 1"),
        ("('b' | 'a').sort($this)", "'a', 'b'"),
        ("('b' | 'a' | 'c').sort(-$this)", "'c', 'b', 'a'"), ("(3 | 1 | 'a').sort()", "PTH-0302"), ("{}.sort()", "{}"),
        ("(3 | -1 | 2).sort($this.abs())", "-1, 2, 3"), ("(11 | 21 | 12).sort($this mod 10, -$this)", "21, 11, 12"),
        ("(3 | 1 | 2).sort($this desc)", "3, 2, 1"), ("(3 | 1 | 2).sort($this asc)", "1, 2, 3"),
        ("('b' | 'a' | 'c').sort($this desc)", "'c', 'b', 'a'"), ("('3' | '1' | '10').sort()", "'1', '10', '3'"),
        ("(11 | 21 | 12).sort($this mod 10 desc, $this asc)", "12, 11, 21"), ("(1 | 2).sort(-$this desc)", "1, 2"),
        ("(3 | 1 | 2).sort($this + 0 desc).first()", "3"), ("('a' | 'b').sort($this mod 2)", "PTH-0302"),
        ("(@2024 | @2024-05 | @2023).sort()", "@2023, @2024, @2024-05"), ("('b' | 'a').sort(-$this asc)", "PTH-0301"),
        ("(1 | 2).sort($this down)", "PTH-0107"), ("(1 | 2).select($this desc)", "PTH-0107"),
        ("(1 | 2).sort((1 | 2) desc)", "PTH-0303"), ("(2 | 1).sort($this desc, )", "PTH-0106"),
    ]

    @Test("cases", arguments: cases)
    func filtering(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIRPath 2.0.0, sections 5.3 and 5.4.
    static let subsets: [Case] = [
        ("(1 | 2).single()", "PTH-0303"), ("1.single()", "1"), ("{}.single()", "{}"), ("(1 | 2).first()", "1"),
        ("(1 | 2).last()", "2"),
        ("{}.first()", "{}"), ("{}.last()", "{}"), ("(1 | 2 | 3).tail()", "2, 3"), ("1.tail()", "{}"),
        ("{}.tail()", "{}"),
        ("(1 | 2 | 3).skip(1)", "2, 3"), ("(1 | 2).skip(0)", "1, 2"), ("(1 | 2).skip(-1)", "1, 2"),
        ("(1 | 2).skip(5)", "{}"), ("(1 | 2).skip({})", "{}"),
        ("(1 | 2).skip('a')", "PTH-0301"), ("(1 | 2).take(1)", "1"), ("(1 | 2).take(0)", "{}"),
        ("(1 | 2).take(-1)", "{}"), ("(1 | 2).take(5)", "1, 2"),
        ("(1 | 2).take(9223372036854775807L)", "1, 2"), ("(1 | 2)[0]", "1"), ("(1 | 2)[2]", "{}"),
        ("(1 | 2)[-1]", "{}"), ("(1 | 2)['a']", "PTH-0301"),
        ("(1 | 2)[{}]", "{}"), ("(1 | 2).intersect(2 | 3)", "2"), ("1.combine(1).intersect(1)", "1"),
        ("1.intersect({})", "{}"),
        ("(1 | 2).exclude(2)", "1"), ("1.combine(1).exclude(2)", "1, 1"), ("(1 | 2).exclude({})", "1, 2"),
        ("(1 | 2).union(2 | 3)", "1, 2, 3"),
        ("1.combine(1).union({})", "1"), ("(1 | 2).combine(2)", "1, 2, 2"),
        ("(1 | 1 | 2).combine(2 | 3, true)", "1, 2, 2, 3"), ("(3 | 2).combine(1, false).count()", "3"),
        ("(3 | 2).combine(1, {})", "3, 2, 1"), ("1.combine(2, true | false)", "PTH-0303"), ("1.combine()", "PTH-0206"),
        ("{}.combine({})", "{}"),
        ("1.select(union($this + 1))", "1, 2"),
    ]

    @Test("subsets and unions", arguments: subsets)
    func checkSubsets(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    @Test("over elements")
    func elements() {
        let json = #"""
            {"resourceType": "QuestionnaireResponse", "item": [{"linkId": "1", "item": [{"linkId": "1.1"}, {"linkId": "1.2",
              "answer": [{"valueString": "a", "item": [{"linkId": "1.2.1"}]}]}]}, {"linkId": "2"}]}
            """#
        let cases: [Case] = [
            ("repeat(item).linkId", "'1', '2', '1.1', '1.2'"),
            ("repeat(item | answer.item).linkId", "'1', '2', '1.1', '1.2', '1.2.1'"),
            ("item.where(linkId = '1').item.linkId", "'1.1', '1.2'"),
            ("item.select(linkId & '/' & item.count().toString())", "'1/2', '2/0'"),
            ("item.where(item.where(answer.exists()).exists()).linkId", "'1'"),
            ("item.sort(-linkId).linkId", "'2', '1'"), ("item.sort(linkId desc).linkId", "'2', '1'"),
            // What has no key is less than all: first going up, last going down, but first for a sign.
            ("(item | item.item).sort(answer.value, linkId desc).linkId", "'2', '1.1', '1', '1.2'"),
            ("(item | item.item).sort(answer.value desc, linkId).linkId", "'1.2', '1', '1.1', '2'"),
            ("(item | item.item).sort(-answer.value, linkId).linkId", "'1', '1.1', '2', '1.2'"),
            ("(item | item.item).sort(answer.item.linkId, linkId).first().linkId", "'1'"),
            ("item.select($index)", "0, 1"), ("item.item.select($index)", "0, 1"),
            ("descendants().answer.value.ofType(string)", "'a'"),
        ]
        for (expression, result) in cases { #expect(shown(expression, on: json) == result, "\(expression)") }
    }
}
