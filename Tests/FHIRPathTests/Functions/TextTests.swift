import Testing

@testable import FHIRPath

@Suite("Strings")
struct TextTests {
    /// - Source: FHIRPath 2.0.0, section 5.6; counted in Unicode scalars, and lastIndexOf, trim, split, join: 3.0.0
    ///   (trial use).
    static let cases: [Case] = [
        ("'abcdefg'.indexOf('bc')", "1"), ("'abc'.indexOf('x')", "-1"), ("'abc'.indexOf('')", "0"),
        ("''.indexOf('')", "0"), ("{}.indexOf('a')", "{}"),
        ("'abc'.indexOf({})", "{}"), ("'a🔥b'.indexOf('b')", "2"), ("'山田太郎'.indexOf('太')", "2"),
        ("'𠮷野家'.indexOf('家')", "2"),
        ("'abc abc'.lastIndexOf('a')", "4"), ("'abc'.lastIndexOf('x')", "-1"), ("'0123'.lastIndexOf('')", "4"),
        ("''.lastIndexOf('')", "0"),
        ("'襷襷'.lastIndexOf('襷')", "1"), ("'abcdefg'.substring(3)", "'defg'"), ("'abcdefg'.substring(1, 2)", "'bc'"),
        ("'abcdefg'.substring(6, 2)", "'g'"),
        ("'abc'.substring(3)", "{}"), ("'abc'.substring(-1, 1)", "{}"), ("'abc'.substring(1, 0)", "''"),
        ("'abc'.substring(1, -1)", "''"),
        ("'abc'.substring(1, {})", "'bc'"), ("'abc'.substring({})", "{}"), ("''.substring(0)", "{}"),
        ("'𠮷野家'.substring(1, 1)", "'野'"),
        ("'abc'.substring(0, 9223372036854775807L)", "'abc'"), ("'abc'.substring('a')", "PTH-0301"),
        ("'abc'.startsWith('ab')", "true"),
        ("'abc'.startsWith('')", "true"), ("'abc'.startsWith('b')", "false"), ("'e\\u0301'.startsWith('e')", "true"),
        ("{}.startsWith('a')", "{}"),
        ("'abc'.endsWith('bc')", "true"), ("'abc'.endsWith('')", "true"), ("'c'.endsWith('bc')", "false"),
        ("'e\\u0301'.endsWith('\\u0301')", "true"),
        ("'abc'.contains('b')", "true"), ("'abc'.contains('')", "true"), ("''.contains('')", "true"),
        ("'abc'.contains('d')", "false"),
        ("'\\u00e9'.contains('e')", "false"), ("'e\\u0301x'.contains('e')", "true"), ("'ﾀﾞ'.contains('ﾀ')", "true"),
        ("'Straße'.upper()", "'STRASSE'"),
        ("'ＡÄ'.lower()", "'ａä'"), ("'abcdefg'.replace('cde', '123')", "'ab123fg'"), ("'abc'.replace('b', '')", "'ac'"),
        ("'abc'.replace('', 'x')", "'xaxbxcx'"),
        ("'a\\uD83D\\uDD25c'.replace('', 'x')", "'xax🔥xcx'"), ("'aaa'.replace('aa', 'b')", "'ba'"),
        ("'abc'.replace({}, 'x')", "{}"), ("'abc'.replace('a', {})", "{}"),
        ("'a.b'.replace('.', '-')", "'a-b'"), ("'abc'.length()", "3"), ("''.length()", "0"), ("'𠮷'.length()", "1"),
        ("'e\\u0301'.length()", "2"),
        ("'\\uD83D\\uDD25'.length()", "1"), ("'\\r\\n'.length()", "2"), ("'山田　太郎'.length()", "5"),
        ("'👨‍👩‍👧'.length()", "5"), ("{}.length()", "{}"),
        ("1.length()", "PTH-0301"), ("('a' | 'b').length()", "PTH-0303"), ("'a𠮷e\\u0301'.toChars().count()", "4"),
        ("'ab'.toChars()", "'a', 'b'"), ("''.toChars()", "{}"),
        ("' \\t\\r\\na b\\n'.trim()", "'a b'"), ("'  '.trim()", "''"), ("'　a　'.trim()", "'　a　'"),
        ("'A,B,C'.split(',')", "'A', 'B', 'C'"),
        ("'A,,C'.split(',')", "'A', '', 'C'"), ("'ABC'.split(',')", "'ABC'"), ("','.split(',')", "'', ''"),
        ("'山田　太郎'.split('　')", "'山田', '太郎'"),
        ("('A' | 'B').join(',')", "'A,B'"), ("('A' | 'B').join()", "'AB'"), ("{}.join(',')", "{}"),
        ("('A' | 1).join()", "PTH-0301"),
    ]

    @Test("cases", arguments: cases)
    func text(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIRPath 2.0.0, sections 5.6.9 and 5.6.11; matchesFull: 3.0.0 (trial use).
    static let patterns: [Case] = [
        ("'N8000123123'.matches('^N[0-9]{8}$')", "false"), ("'N8000123123'.matches('N[0-9]{8}')", "true"),
        ("'a\\nb'.matches('a.b')", "true"),
        ("'a'.matches('A')", "false"), ("'a'.matches('')", "true"), ("{}.matches('a')", "{}"),
        ("'a'.matches({})", "{}"), ("'a'.matches('(')", "PTH-0308"),
        ("'first line\\nsecond line'.matches('^second', 'm')", "true"),
        ("'first line\\nsecond line'.matches('^second', '')", "false"),
        ("'first line\\nsecond line'.matches('^SECOND', 'im')", "true"), ("'a'.matches('A', 'i')", "true"),
        ("'a'.matches('A', 'ii')", "true"), ("'a'.matches('A', {})", "false"), ("'a'.matches('a', 's')", "PTH-0312"),
        ("'a'.matches('a', 'I')", "PTH-0312"), ("'aB'.matchesFull('Ab', 'i')", "true"),
        ("'aB'.matchesFull('A', 'i')", "false"),
        ("'a\\nb'.matchesFull('a$.^b', 'm')", "true"), ("'aAa'.replaceMatches('a', 'x', 'i')", "'xxx'"),
        ("'aAa'.replaceMatches('a', 'x')", "'xAx'"), ("'a\\na'.replaceMatches('^a', 'x', 'm')", "'x\nx'"),
        ("'a'.replaceMatches('a', 'x', 'g')", "PTH-0312"), ("'AbA'.matches('(?-i:a)', 'i')", "false"),
        ("'襷'.matches('^\\\\p{Han}$')", "true"), ("'𠮷'.matches('^.$')", "true"),
        ("'N8000123123'.matchesFull('N[0-9]{8}')", "false"),
        ("'N8000123123'.matchesFull('N[0-9]{10}')", "true"),
        ("'aaabaa'.replaceMatches('aa', '\"aa\"')", "'\"aa\"ab\"aa\"'"),
        (
            "'11/30/1972'.replaceMatches('\\\\b(?<month>\\\\d{1,2})/(?<day>\\\\d{1,2})/(?<year>\\\\d{2,4})\\\\b', '${day}-${month}-${year}')",
            "'30-11-1972'"
        ),
        ("'ab'.replaceMatches('(a)(b)', '$2$1')", "'ba'"), ("'abc'.replaceMatches('', 'x')", "'abc'"),
        ("'a'.replaceMatches({}, 'x')", "{}"),
        ("'a'.replaceMatches('a', {})", "{}"), ("'\\u00e9'.matches('^.$')", "true"),
        ("'e\\u0301'.matches('^.$')", "false"),
        ("'\\u00e9'.matches('\\u00e9')", "true"), ("'\\u00e9'.matches('e\\u0301')", "false"),
    ]

    @Test("regular expressions", arguments: patterns)
    func checkPatterns(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    /// - Source: FHIRPath 3.0.0 (trial use), additional string functions.
    static let codings: [Case] = [
        ("'test'.encode('base64')", "'dGVzdA=='"), ("'test'.encode('hex')", "'74657374'"),
        ("'subjects?_d'.encode('urlbase64')", "'c3ViamVjdHM_X2Q='"),
        ("'襷'.encode('hex')", "'e8a5b7'"), ("'a'.encode('rot13')", "{}"), ("{}.encode('hex')", "{}"),
        ("'a'.encode({})", "{}"), ("'a襷é'.encode('ascii')", "'a??'"), ("'a'.decode('ascii')", "{}"),
        ("'dGVzdA=='.decode('base64')", "'test'"), ("'74657374'.decode('hex')", "'test'"),
        ("'c3ViamVjdHM_X2Q='.decode('urlbase64')", "'subjects?_d'"),
        ("'7'.decode('hex')", "{}"), ("'zz'.decode('hex')", "{}"), ("'ff'.decode('hex')", "{}"),
        ("'!'.decode('base64')", "{}"),
        ("'A&B<\"\\''.escape('html')", "'A&amp;B&lt;&quot;&#39;'"), ("'<\\u0301'.escape('html')", "'&lt;\u{301}'"),
        ("'\"1<2\"'.escape('json')", "'\\\"1<2\\\"'"),
        ("'a\\\\b\\n'.escape('json')", "'a\\\\b\\n'"), ("'&quot;1&lt;2&quot;'.unescape('html')", "'\"1<2\"'"),
        ("'&amp;lt;'.unescape('html')", "'&lt;'"),
        ("'&#x8977;&#33;'.unescape('html')", "'襷!'"), ("'&amp;\\u0301'.unescape('html')", "'&\u{301}'"),
        ("'&nope; & &'.unescape('html')", "'&nope; & &'"),
        ("'&#xD800;&#99999999999;'.unescape('html')", "'&#xD800;&#99999999999;'"),
        ("'\\\\\"a\\\\u8977\\\\\\\\'.unescape('json')", "'\"a襷\\'"),
        ("'\\\\q'.unescape('json')", "{}"), ("'a'.escape('xml')", "{}"),
    ]

    @Test("encode, decode, escape and unescape", arguments: codings)
    func checkCodings(expression: String, result: String) {
        #expect(shown(expression) == result)
    }

    @Test("texts that are compared count as work by their length")
    func comparison() {
        var environment = FHIRPathEnvironment()
        environment.stepLimit = 200_000
        let long = FHIRPathValue.string(String(repeating: "長", count: 1 << 16))
        environment.variables["long"] = FHIRPathCollection(Array(repeating: long, count: 64))
        #expect(shown("%long.where($this = %long[0]).count()", environment) == "PTH-0401")
        #expect(shown("%long.where($this ~ %long[0]).count()", environment) == "PTH-0401")
        #expect(shown("%long.sort().count()", environment) == "PTH-0401")
        #expect(shown("%long.distinct().count()", environment) == "PTH-0401")
        #expect(shown("%long.count()", environment) == "64")
    }

    @Test("what would grow or search without end stops")
    func growth() {
        var environment = FHIRPathEnvironment()
        environment.stepLimit = 2_000_000
        let items = "(" + (1...64).map(String.init).joined(separator: "|") + ")"
        #expect(shown("\(items).aggregate($total & $total, 'a').length()", environment) == "PTH-0401")
        #expect(shown("\(items).aggregate($total + $total, 'a').length()", environment) == "PTH-0401")
        #expect(shown("\(items).aggregate($total.combine($total), 1).count()", environment) == "PTH-0401")
        #expect(shown("\(items).aggregate($total.replace('', $total), 'aa').length()", environment) == "PTH-0401")
        #expect(shown("\(items).aggregate($total * $total, 1.1).exists()", environment) == "false")
        #expect(
            shown(
                "'&'.replace('', '&&&&&&&&').replace('', '&&&&&&&&&&&&').replace('&', '&&&&&&&&&&&&').unescape('html').length()"
            ) == "2796")
    }
}
