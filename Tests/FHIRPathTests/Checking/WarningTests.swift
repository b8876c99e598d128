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
