import Diagnostics
import Testing

@testable import FHIRPath

@Suite("Warnings of what is in vain")
struct WarningTests {
    static let cases: [(text: String, type: String, code: String, offset: Int, hint: String?)] = [
        ("birthDate = '1980-01-01'", "Patient", "PTH-0501", 10, "Write '@1980-01-01'."),
        ("birthDate = 1980-01-01", "Patient", "PTH-0501", 10, "@1980-01-01"),
        ("birthDate != 'spring'", "Patient", "PTH-0501", 10, "@1980-01-01"),
        ("active = 'true'", "Patient", "PTH-0501", 7, "without quotes: true"),
        ("name.count() = '1'", "Patient", "PTH-0501", 13, "without quotes: 1"),
        ("name.family ~ 5", "Patient", "PTH-0501", 12, "'5'"), ("name ~ 'a'", "Patient", "PTH-0501", 5, "family"),
        ("code = 'x'", "Observation", "PTH-0501", 5, "coding.code"),
        ("code.coding contains 'x'", "Observation", "PTH-0501", 12, "code"),
        ("subject in ('Patient/1' | 'Patient/2')", "Observation", "PTH-0501", 8, "reference"),
        ("active is Boolean", "Patient", "PTH-0502", 7, "'boolean'"),
        ("name.ofType(Quantity)", "Patient", "PTH-0502", 12, nil),
        ("value as HumanName", "Observation", "PTH-0502", 6, nil),
        ("gender.ofType(string)", "Patient", "PTH-0502", 14, nil),
        ("value > 5 'mg/dLL'", "Observation", "PTH-0503", 8, nil),
        ("value > 5 'cc'", "Observation", "PTH-0503", 8, "Write"),
        ("gender.memberOf('http://example.org/none')", "Patient", "PTH-0504", 16, "package"),
        ("gender.memberOf(%`vs-none`)", "Patient", "PTH-0504", 16, "package"),
        ("1 'g'.toQuantity('gramm')", "Patient", "PTH-0503", 17, "'g'"),
        ("id.encode('x')", "Patient", "PTH-0505", 10, "encode('base64')"),
        ("gender = 'female' or 'unknown'", "Patient", "PTH-0506", 21, "gender = 'unknown'"),
        ("gender = 'a' or active or 'b'", "Patient", "PTH-0506", 26, "gender = 'b'"),
        ("'a' and active", "Patient", "PTH-0506", 0, "x = 'a'"),
        ("gender != 'a' and 'b'", "Patient", "PTH-0506", 18, "gender != 'b'"),
        ("name.exists('x')", "Patient", "PTH-0506", 12, "exists(use = 'x')"),
        ("name.given.where('x')", "Patient", "PTH-0506", 17, "where($this = 'x')"),
        ("name.where(0)", "Patient", "PTH-0506", 11, "Write '[0]'."),
        ("name.all(5 'mg')", "Patient", "PTH-0506", 9, nil), ("iif('a', 1, 2)", "Patient", "PTH-0506", 4, "iif("),
        ("name.use = 'a' | 'b'", "Patient", "PTH-0507", 9, "name.use in ('a' | 'b')"),
        ("gender = ('a' | 'b')", "Patient", "PTH-0507", 7, "gender in ('a' | 'b')"),
        ("gender != 'a' | 'b'", "Patient", "PTH-0507", 7, "(gender in ('a' | 'b')).not()"),
        ("'a' | 'b' = gender", "Patient", "PTH-0507", 10, "gender in"),
        ("name.given.first() ~ id | 'b'", "Patient", "PTH-0507", 19, "x in"),
        ("effective > @2024-03-01T09:30", "Observation", "PTH-0508", 10, "@2024-03-01T09:30+09:00"),
        ("issued = @2024-03-01T09:30:00", "Observation", "PTH-0508", 7, "@2024-03-01T09:30:00+09:00"),
        ("@2024-03-01T09 <= issued", "Observation", "PTH-0508", 15, "+09:00"),
        ("issued < @2024-03-01T09:30 + 1 day", "Observation", "PTH-0508", 7, "+09:00"),
        ("now() < @2024-03-01T09:30", "Patient", "PTH-0508", 6, "+09:00"),
        ("Patient//name", "Patient", "PTH-0509", 7, "XPath"),
        ("name = {}", "Patient", "PTH-0505", 5, "empty()"), ("name[-1]", "Patient", "PTH-0505", 5, "Write 'last()'."),
    ]

    @Test("each with its code, place and hint", arguments: cases)
    func warning(text: String, type: String, code: String, offset: Int, hint: String?) throws {
        let found = try FHIRPathExpression(text, on: type).warnings(on: type)
        #expect(found.map(\.code) == [code], "\(text): \(found)")
        #expect(found.first?.severity == .warning && found.first?.position?.byteOffset == offset, "\(text): \(found)")
        if let hint { #expect(found.first?.hint?.en.contains(hint) ?? false, "\(text): \(found)") }
    }

    static let silent: [(text: String, type: String)] = [
        ("birthDate = @1980", "Patient"), ("birthDate = now()", "Patient"), ("deceased = true", "Patient"),
        ("deceased = @2020-01-01", "Patient"), ("gender = 'x'", "Patient"), ("name.given = 'a'", "Patient"),
        ("subject.getReferenceKey(Patient)", "Observation"), ("value = 5", "Observation"),
        ("value = 5 'mg'", "Observation"), ("value = 'a'", "Observation"),
        ("code = %x", "Observation"), ("name = contact.name", "Patient"), ("name.type() = name.type()", "Patient"),
        ("active is boolean", "Patient"), ("value is Quantity", "Observation"), ("value.ofType(string)", "Observation"),
        ("active.ofType(System.Boolean)", "Patient"), ("'a' is String", "Patient"), ("1 is Integer", "Patient"),
        ("entry.resource.ofType(Patient)", "Bundle"), ("contained.where($this is Patient)", "Patient"),
        ("contact.ofType(BackboneElement)", "Patient"), ("item.repeat(item).ofType(BackboneElement)", "Questionnaire"),
        ("4 days", "Patient"), ("4 'days'", "Patient"), ("1 '1'", "Patient"), ("value > 5 '{tablet}'", "Observation"),
        ("gender.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')", "Patient"),
        ("gender.memberOf(%`vs-administrative-gender`)", "Patient"), ("gender.memberOf(%x)", "Patient"),
        ("name[0]", "Patient"), ("{} | name", "Patient"), ("text.`div` = 'a'", "Patient"), ("1 = 1.0", "Patient"),
        ("gender = 'a' or active", "Patient"), ("true or active", "Patient"), ("name and active", "Patient"),
        ("name.where(true)", "Patient"), ("name.exists(use)", "Patient"), ("iif(active, 'a', 'b')", "Patient"),
        ("gender in 'a' | 'b'", "Patient"), ("gender in ('a' | 'b')", "Patient"), ("name.use = ('a' | 'b')", "Patient"),
        ("'a' | 'b' contains gender", "Patient"), ("(gender = 'a') | true", "Patient"), ("name.select('a')", "Patient"),
        ("name.given = name.given | name.family", "Patient"), ("issued > @2024-03-01", "Observation"),
        ("issued > @2024-03-01T09:30Z", "Observation"), ("birthDate < now()", "Patient"),
        ("value.ofType(time) > @T09:30", "Observation"), ("@2024-03-01T09:30 < @2024-03-01T10:00", "Patient"),
        ("name // the names", "Patient"), ("name /*a*/ //b", "Patient"), ("'http://a'", "Patient"),
        ("id.encode('hex')", "Patient"), ("1 'g'.toQuantity('days')", "Patient"),
        ("extension.value = 'a'", "Patient"), ("multipleBirth = 2", "Patient"), ("children() = 'a'", "Patient"),
    ]

    @Test("what may be says nothing", arguments: silent)
    func nothing(text: String, type: String) throws {
        #expect(try FHIRPathExpression(text, on: type).warnings(on: type) == [])
    }

    @Test("warnings come in the order of the expression, each once, in both languages, and not without end")
    func order() throws {
        let text = "name[-1].where(use = 5).repeat($this).family.memberOf('http://a') or birthDate = 'a'"
        let found = try FHIRPathExpression(text, on: "Patient").warnings(on: "Patient")
        #expect(found.map(\.code) == ["PTH-0505", "PTH-0501", "PTH-0504", "PTH-0501"], "\(found)")
        for warning in found { #expect(warning.message.ja != warning.message.en) }
        let long = Array(repeating: "birthDate = 'a'", count: 500).joined(separator: " or ")
        #expect(try FHIRPathExpression(long, on: "Patient").warnings(on: "Patient").count < 100)
        #expect(try FHIRPathExpression("1 'x y' + 1").warnings().map(\.code) == ["PTH-0503"])
    }
}
