import Testing

@testable import FHIRPath

typealias SlipCase = (text: String, code: String, offset: Int, hint: String)

@Suite("Hints for the slips of other languages")
struct SlipTests {
    static let signs: [SlipCase] = [
        ("a == b", "PTH-0106", 2, "Write '='."), ("a === b", "PTH-0106", 2, "Write '='."),
        ("a !== b", "PTH-0106", 2, "Write '!='."), ("a <> b", "PTH-0106", 2, "Write '!='."),
        ("a && b", "PTH-0106", 2, "Write 'and'."), ("a || b", "PTH-0106", 2, "Write 'or'."),
        ("a =< b", "PTH-0106", 2, "Write '<='."), ("a =~ b", "PTH-0106", 2, "Write: matches('…') or '~'"),
        ("a.where(x => x.b)", "PTH-0106", 10, "Leave out 'x =>'"), ("!a", "PTH-0101", 0, "(…).not()"),
        ("a = \"b\"", "PTH-0101", 4, "single quotes"), ("a = 「b」", "PTH-0101", 4, "single quotes"),
        ("a = ’b’", "PTH-0101", 4, "single quotes"), ("a = \u{201C}b\u{201D}", "PTH-0101", 4, "single quotes"),
        ("a（b）", "PTH-0101", 1, "Write '('"), ("a ＝ b", "PTH-0101", 2, "Write '='"),
        ("a．b", "PTH-0101", 1, "Write '.'"), ("a、b", "PTH-0101", 1, "Write ','"),
        ("a ≧ 1", "PTH-0101", 2, "Write '>='"), ("Ｐatient", "PTH-0101", 0, "Write 'P'"),
        ("a\u{3000}= b", "PTH-0101", 1, "ordinary space"), ("a\u{A0}= b", "PTH-0101", 1, "ordinary space"),
        ("a\u{200B}.b", "PTH-0101", 1, "shows nothing"), ("氏名", "PTH-0101", 0, "Put text in '"),
        ("$.name", "PTH-0106", 0, "JSONPath"), ("$name", "PTH-0106", 0, "$this, $index and $total"),
        ("a[?(@.b == 1)]", "PTH-0101", 2, "where(…)"), ("a[*].b", "PTH-0106", 1, "a name alone"),
        ("a[]", "PTH-0106", 1, "a name alone"), ("a..b", "PTH-0107", 2, "descendants()"),
        ("a.*", "PTH-0107", 2, "children()"), ("a.'b'", "PTH-0107", 2, "Write '.`b`'."),
        ("a.0", "PTH-0107", 2, "Write '[0]'."), ("a ? 1 : 2", "PTH-0101", 2, "iif(…, …, …)"),
        ("a?.b", "PTH-0101", 1, "Write '.' alone"), ("a.where(.b = 1)", "PTH-0106", 8, "$this"),
        ("a in ['b', 'c']", "PTH-0106", 5, "('a' | 'b')"), ("a in ('b', 'c')", "PTH-0107", 9, "('a' | 'b')"),
        ("a ^ 2", "PTH-0101", 2, "power(2)"), ("a)", "PTH-0106", 1, "No bracket is open"),
        ("a[0:1]", "PTH-0101", 3, "'take(1)'"), ("a[-2:]", "PTH-0101", 4, "skip(…).take(…)"),
        ("a[1:3]", "PTH-0101", 3, "skip(1).take(2)"), ("a[2:]", "PTH-0101", 3, "'skip(2)'"),
        ("child::a", "PTH-0101", 5, "Write '.'."), ("a.where(b", "PTH-0112", 7, "Add the ')'"),
        ("a[0", "PTH-0112", 1, "Add the ']'"), ("a.f(b//c)", "PTH-0112", 3, "XPath"), ("//a", "PTH-0105", 0, "XPath"),
    ]

    static let words: [SlipCase] = [
        ("not a", "PTH-0106", 4, "(…).not()"), ("not(a)", "PTH-0206", 0, "(…).not()"),
        ("a.exists(not b = 1)", "PTH-0107", 13, "(…).not()"), ("a is not null", "PTH-0106", 9, "exists() or empty()"),
        ("a is null", "PTH-0202", 2, "exists() or empty()"), ("a like 'b'", "PTH-0106", 2, "startsWith('…')"),
        ("a between 1 and 2", "PTH-0106", 2, "x >= 1 and x <= 9"), ("a eq 'b'", "PTH-0106", 2, "Write '='."),
        ("a AND b", "PTH-0106", 2, "Write 'and'."), ("a startsWith 'b'", "PTH-0106", 2, "Write '.startsWith(…)'."),
        ("a exists", "PTH-0106", 2, "Write '.exists()'."), ("where a", "PTH-0106", 6, "Write 'where(…)'."),
        ("a b", "PTH-0106", 2, "Join the parts"), ("4 mg", "PTH-0106", 2, "Write: 4 'mg'"),
        ("4 gram", "PTH-0106", 2, "Write: 4 'g'"), ("4 Cel", "PTH-0106", 2, "Write: 4 'Cel'"),
        ("@2020-01-01 10:00", "PTH-0101", 14, "T09:30"), ("a > 1980-01-01T10", "PTH-0106", 14, "@1980-01-01"),
        ("a is 'Patient'", "PTH-0107", 5, "Write it without quotes: Patient"),
        ("a.toUpper()", "PTH-0201", 2, "Write 'upper()'."), ("a.toLowerCase()", "PTH-0201", 2, "Write 'lower()'."),
        ("a.size()", "PTH-0201", 2, "Write 'count()' or 'length()'."), ("a.filter(b)", "PTH-0201", 2, "where(…)"),
        ("a.map(b)", "PTH-0201", 2, "select(…)"), ("if(a, b, c)", "PTH-0201", 0, "iif(…, …, …)"),
        ("a.mean()", "PTH-0201", 2, "avg()"), ("a.isEmpty()", "PTH-0201", 2, "empty()"),
        ("count(a)", "PTH-0206", 0, "Write 'x.count()'."), ("a.take()", "PTH-0206", 2, "Write 'take(1)'."),
        ("a.head()", "PTH-0201", 2, "first()"), ("a.rest()", "PTH-0201", 2, "tail()"),
        ("a.year()", "PTH-0201", 2, "yearOf()"), ("a.getMonth()", "PTH-0201", 2, "monthOf()"),
        ("a.age()", "PTH-0201", 2, "duration(today(), 'year')"), ("a.find(b)", "PTH-0201", 2, "where(…).first()"),
        ("a.toTime('HH')", "PTH-0206", 2, "Write 'x.toTime()'."),
        ("a.isNumeric()", "PTH-0201", 2, "convertsToDecimal()"),
        ("a.slice(1)", "PTH-0206", 2, "skip(1).take(2)"), ("a.reduce(b)", "PTH-0201", 2, "aggregate("),
        ("a.ofType('Quantity')", "PTH-0207", 9, "Write 'ofType(Quantity)'."),
    ]

    @Test("in the text", arguments: signs + words)
    func text(slip: SlipCase) { check(slip, on: nil) }

    static let names: [(type: String, slip: SlipCase)] = [
        ("Patient", ("name.exists", "PTH-0203", 5, "Write 'exists()'.")),
        ("Patient", ("name.where", "PTH-0203", 5, "Write 'where(…)'.")),
        ("Patient", ("name.length", "PTH-0203", 5, "Write 'count()'.")),
        ("Patient", ("name.size", "PTH-0203", 5, "Write 'count()'.")),
        ("Patient", ("gender.length", "PTH-0203", 7, "Write 'length()'.")),
        ("Patient", ("name = null", "PTH-0203", 7, "exists() or empty()")),
        ("Patient", ("active = TRUE", "PTH-0203", 9, "Write 'true'.")),
        ("Patient", ("resourceType = 'Patient'", "PTH-0203", 0, "Begin with the type")),
        ("Bundle", ("entry.resource.where(resourceType = 'Patient')", "PTH-0203", 21, "ofType(Patient)")),
        ("Patient", ("patient.name", "PTH-0203", 0, "Did you mean 'Patient'?")),
        ("Patient", ("Patinet.name", "PTH-0203", 0, "Did you mean 'Patient'?")),
        ("Observation", ("Patinet.name", "PTH-0203", 0, "Did you mean 'Patient'?")),
        ("Patient", ("nmae", "PTH-0203", 0, "Did you mean 'name'?")),
        ("Patient", ("gender = male", "PTH-0203", 9, "put it in quotes: 'male'")),
        ("Patient", ("telecom.where(system = phone)", "PTH-0203", 23, "put it in quotes: 'phone'")),
        ("Patient", ("family", "PTH-0203", 0, "Did you mean 'name.family'?")),
        ("Observation", ("coding.code", "PTH-0203", 0, "'category.coding'")),
        ("Bundle", ("name.given", "PTH-0203", 0, "'entry.resource.name'")),
        ("Patient", ("_birthDate.extension", "PTH-0203", 0, "birthDate.extension")),
        ("Patient", ("name.where(Patient.active)", "PTH-0209", 11, "%resource")),
        ("Patient", ("Observation.status", "PTH-0204", 0, "leave out the 'Observation.'")),
        ("Patient", ("name.length()", "PTH-0301", 5, "count()")),
        ("Patient", ("name.contains('a')", "PTH-0301", 5, "exists(use = 'official')")),
        ("Patient", ("name.upper()", "PTH-0301", 5, "name.family")),
        ("Patient", ("birthDate.startsWith('1980')", "PTH-0301", 10, "toString().startsWith(…)")),
        ("Patient", ("gender.abs()", "PTH-0301", 7, "toInteger()")),
        ("Patient", ("name['given']", "PTH-0301", 5, "Write '.given'.")),
        ("Patient", ("birthDate < '1980-01-01'", "PTH-0302", 10, "Write '@1980-01-01'.")),
        ("Patient", ("'1980' <= birthDate", "PTH-0302", 7, "Write '@1980'.")),
        ("Patient", ("birthDate < 1980-01-01", "PTH-0302", 10, "@1980-01-01")),
        ("Patient", ("birthDate < 1980/01/01", "PTH-0302", 10, "@1980-01-01")),
        ("Patient", ("birthDate < 'spring'", "PTH-0302", 10, "@1980-01-01")),
        ("Patient", ("today() - birthDate", "PTH-0302", 8, "20 years")),
        ("Patient", ("birthDate + 1", "PTH-0302", 10, "1 year")),
        ("Patient", ("gender + 1", "PTH-0302", 7, "'&'")),
        ("Observation", ("code > '1'", "PTH-0302", 5, "coding.code")),
        ("Patient", ("Patient/name", "PTH-0302", 7, "Write 'Patient.name'.")),
        ("Patient", ("name/given", "PTH-0203", 5, "'name.given'")),
        ("Patient", ("birthDate < @2024/03/01", "PTH-0302", 17, "Write '@2024-03-01'.")),
        ("Patient", ("now() > @2024-03-01T09:30+0900", "PTH-0302", 25, "Write '@2024-03-01T09:30+09:00'.")),
        ("Patient", ("now() > @2024-03-01T09:30-05", "PTH-0302", 25, "Write '@2024-03-01T09:30-05:00'.")),
        ("Patient", ("birthDate.duration(today(), 'yr')", "PTH-0312", 28, "Write: 'year'")),
        ("Patient", ("name.slice(0, 1)", "PTH-0301", 11, "Write 'skip(0).take(1)'.")),
        ("Patient", ("1 & 'a'", "PTH-0302", 2, "Write '1.toString()'.")),
        ("Patient", ("name.count() & 'a'", "PTH-0302", 13, "toString()")),
        ("Patient", ("true < false", "PTH-0302", 5, "with =, and, or")),
        ("Patient", ("birthDate + 1 'mo'", "PTH-0306", 10, "1 month")),
        ("Patient", ("birthDate + 1 'mg'", "PTH-0306", 10, "unit of time")),
        ("Patient", ("birthDate - 2 hours", "PTH-0306", 10, "toDateTime()")),
        ("Patient", ("@T10:00 + 1 day", "PTH-0306", 8, "hours or less")),
        ("Patient", ("name.memberOf('http://a')", "PTH-0301", 5, "holds a code")),
    ]

    @Test("against the definitions", arguments: names)
    func name(type: String, slip: SlipCase) { check(slip, on: type) }

    private func check(_ slip: SlipCase, on type: String?) {
        let error = #expect(throws: FHIRPathError.self) { try FHIRPathExpression(slip.text, on: type) }
        #expect(error?.code == slip.code, "\(slip.text)")
        #expect(error?.position.byteOffset == slip.offset, "\(slip.text)")
        #expect(error?.hint?.en.contains(slip.hint) ?? false, "\(slip.text): \(error?.hint?.en ?? "no hint")")
        #expect(error?.hint?.ja.unicodeScalars.contains { 0x3040...0x9FFF ~= $0.value } ?? false, "\(slip.text)")
    }

    @Test("an operand of a union that starts at another type is nothing; all of them are a fault")
    func union() throws {
        let text = "Patient.name | Practitioner.name"
        #expect(try FHIRPathExplanation(text, on: "Patient").type == "HumanName *")
        #expect(try FHIRPathExplanation("(\(text)).family", on: "Practitioner").type == "string *")
        let error = #expect(throws: FHIRPathError.self) { try FHIRPathExpression(text, on: "Observation") }
        #expect(error?.code == "PTH-0204")
    }

    static let single: [(text: String, hint: String)] = [
        ("('a' | 'b').upper()", "select(upper())"), ("('a' | 'b').length()", "count()"),
        ("('a' | 'b').contains('a')", "exists($this.contains('…'))"), ("('a' | 'b').single()", "first()"),
        ("('a' | 'b').startsWith('a')", "select(startsWith(…))"), ("(1 | 2) > 1", "exists($this > …)"),
        ("('a' | 'b') & 'c'", "join(', ')"), ("('a' | 'b') is String", "exists($this is …)"),
        ("(1 | 2).iif(true, 1)", "select(iif(…, …, …))"), ("('a' | 'b') and true", "exists()"),
    ]

    @Test("where one item is wanted", arguments: single)
    func one(text: String, hint: String) throws {
        let expression = try FHIRPathExpression(text)
        let error = #expect(throws: FHIRPathError.self) { try expression.evaluate() }
        #expect(error?.code == "PTH-0303", "\(text)")
        #expect(error?.hint?.en.contains(hint) ?? false, "\(text): \(error?.hint?.en ?? "")")
    }

    @Test("numbers of two types in an aggregate")
    func aggregates() throws {
        let error = #expect(throws: FHIRPathError.self) { try FHIRPathExpression("(1 | 2.5).sum()").evaluate() }
        #expect(error?.code == "PTH-0302" && error?.hint?.en.contains("select(toDecimal()).sum()") ?? false)
    }

    @Test("what stands in the message is a number of arguments, or none")
    func counts() {
        let texts = ["a.count(1)", "a.take()", "a.substring()", "a.where(1, 2)"].map { text in
            let error = #expect(throws: FHIRPathError.self) { try FHIRPathExpression(text) }
            return [error?.message.ja ?? "", error?.message.en ?? ""]
        }
        #expect(texts[0] == ["「count」は引数をとりません。ここには1個あります。", "'count' takes no argument, found 1."])
        #expect(texts[1] == ["「take」は引数を1個とります。ここにはありません。", "'take' takes 1 argument, found none."])
        #expect(texts[2] == ["「substring」は引数を1〜2個とります。ここにはありません。", "'substring' takes 1…2 arguments, found none."])
        #expect(texts[3] == ["「where」は引数を1個とります。ここには2個あります。", "'where' takes 1 argument, found 2."])
    }
}
