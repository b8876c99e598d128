import Testing

@testable import FHIRPath

@Suite("The check against the definitions")
struct StaticCheckTests {
    static let faults: [(text: String, type: String, code: String, offset: Int, hint: String?)] = [
        ("name.frist()", "Patient", "PTH-0201", 5, "Did you mean 'first'?"),

        ("value.ofType(Quantitiy)", "Observation", "PTH-0202", 13, "Did you mean 'Quantity'?"),
        ("value is Strin", "Observation", "PTH-0202", 6, "Did you mean 'String'?"),
        ("name", "Patiant", "PTH-0202", 0, "Did you mean 'Patient'?"),
        ("Patient.name.givn", "Patient", "PTH-0203", 13, "Did you mean 'given'?"),
        ("contact.select(nam)", "Patient", "PTH-0203", 15, "Did you mean 'name'?"),
        ("name.where(use = 'official' and fmily.exists())", "Patient", "PTH-0203", 32, "Did you mean 'family'?"),
        ("1 + name.familly", "Patient", "PTH-0203", 9, "Did you mean 'family'?"),
        ("Encounter.status", "Patient", "PTH-0204", 0, nil),
        ("valueQuantity.value", "Observation", "PTH-0205", 0, "Write 'value.ofType(Quantity)'."),
        ("Observation.valueString", "Observation", "PTH-0205", 12, "Write 'value.ofType(string)'."),
        ("name.take()", "Patient", "PTH-0206", 5, nil),
        ("name.count(1)", "Patient", "PTH-0206", 5, "Write 'x.count()'."),
        ("iif(true)", "Patient", "PTH-0206", 0, nil), ("'a'.substring(1, 2, 3)", "Patient", "PTH-0206", 4, nil),
        ("value.ofType('Quantity')", "Observation", "PTH-0207", 13, nil),
        ("value.as(1 + 2)", "Observation", "PTH-0207", 9, nil),
        ("children().skip(1)", "Patient", "PTH-0208", 11, nil),
        ("name.upper()", "Patient", "PTH-0301", 5, nil), ("birthDate.length()", "Patient", "PTH-0301", 10, nil),
        ("active.abs()", "Patient", "PTH-0301", 7, nil), ("-name", "Patient", "PTH-0301", 0, nil),
        ("name['a']", "Patient", "PTH-0301", 5, nil),
        ("birthDate > 'a'", "Patient", "PTH-0302", 10, nil), ("active + 1", "Patient", "PTH-0302", 7, nil),
        ("gender * 2", "Patient", "PTH-0302", 7, nil),
    ]

    @Test("each code with its place and hint", arguments: faults)
    func fault(text: String, type: String, code: String, offset: Int, hint: String?) {
        let error = #expect(throws: FHIRPathError.self) {
            try FHIRPathExpression(text, on: type, options: .ordered)
        }
        #expect(error?.code == code, "\(text)")
        #expect(error?.position.byteOffset == offset, "\(text)")
        if let hint { #expect(error?.hint?.en == hint, "\(text)") }
    }

    /// What depends on the data, or what the definitions leave open, passes.
    static let passing: [(text: String, type: String)] = [
        ("name.given.first().upper()", "Patient"), ("Patient.name", "Patient"), ("Resource.id", "Patient"),
        ("DomainResource.text", "Patient"), ("Patient.name", "Resource"), ("value.value > 5", "Observation"),
        ("value.unit", "Observation"), ("value.ofType(Quantity).value", "Observation"),
        ("value is CodeableConcept", "Observation"), ("(value as Quantity).code", "Observation"),
        ("deceased or active", "Patient"), ("%resource.name", "Patient"), ("%resource.name.given", "Patient.contact"),
        ("%rootResource.entry", "Patient.contact"), ("%anything.at.all", "Patient"),
        ("item.repeat(item).linkId", "Questionnaire"),
        ("item.repeat(item | answer.item).answer", "QuestionnaireResponse"),
        ("contained.name", "Patient"), ("entry.resource.birthDate", "Bundle"), ("resolve().name", "Reference"),
        ("generalPractitioner.resolve().ofType(Practitioner).name", "Patient"), ("descendants().code", "Patient"),
        ("extension('http://a').value", "Patient"), ("birthDate.extension.url", "Patient"),
        ("birthDate.id", "Patient"), ("birthDate > today() - 1 year", "Patient"),
        ("name.children().where(true)", "Patient"),
        ("value.toString().length()", "Observation"), ("name.aggregate($total + 1, 0) > 1", "Patient"),
        ("identifier.type.coding.code contains 'a'", "Patient"), ("iif(active, name.given, 'a').upper()", "Patient"),
        ("descendants().where(code.coding.exists())", "Patient"), ("children().select(code.text)", "Patient"),
        ("value.select(code.extension | code.system)", "Extension"), ("(3000000000L div 2).ofType(Long)", "Patient"),
        ("family", "HumanName"), ("start <= end", "Period"), ("value.type().name", "Observation"),
    ]

    @Test("a name that is like no other has no hint")
    func unlike() {
        let error = #expect(throws: FHIRPathError.self) { try FHIRPathExpression("name.zzzzzzzz()", on: "Patient") }
        #expect(error?.code == "PTH-0201" && error?.hint == nil)
    }

    @Test("what may be passes", arguments: passing)
    func passes(text: String, type: String) throws {
        #expect(throws: Never.self) { try FHIRPathExpression(text, on: type) }
    }

    @Test("a user's functions are known by name; the types are told without order only where asked")
    func options() {
        #expect(throws: FHIRPathError.self) { try FHIRPathExpression("name.mine()", on: "Patient") }
        let mine = ["mine": FHIRPathUserFunction(arity: 2...2) { input, _ in input }]
        #expect(throws: Never.self) { try FHIRPathExpression("name.mine(1, 2)", on: "Patient", functions: mine) }
        #expect(throws: Never.self) { try FHIRPathExpression("children().skip(1)", on: "Patient") }
        #expect(throws: Never.self) { try FHIRPathExpression("nam.no.such.path") }
    }
}
