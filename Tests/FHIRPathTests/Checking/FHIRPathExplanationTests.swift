import TestSupport
import Testing

@testable import FHIRPath

@Suite("FHIRPathExplanation")
struct FHIRPathExplanationTests {
    /// The type of a result: `*` for several items, `?` for what the definitions leave open.
    static let types: [(text: String, type: String, result: String)] = [
        ("name", "Patient", "HumanName *"), ("name.given", "Patient", "string *"),
        ("name.first().family", "Patient", "string"), ("name[0].family", "Patient", "string"),
        ("birthDate", "Patient", "date"), ("birthDate.getValue()", "Patient", "System.Date"),
        ("active.not()", "Patient", "System.Boolean"), ("name.count()", "Patient", "System.Integer"),
        ("deceased", "Patient", "boolean | dateTime"), ("deceased.ofType(boolean)", "Patient", "boolean"),
        ("deceased as dateTime", "Patient", "dateTime"), ("1 + 1", "Patient", "System.Integer"),
        ("1 + 1.0", "Patient", "System.Decimal"), ("1 / 2", "Patient", "System.Decimal"),
        ("1 'mg' * 2", "Patient", "System.Quantity"), ("today() + 1 day", "Patient", "System.Date"),
        ("'a' & 1.toString()", "Patient", "System.String"), ("name | contact.name", "Patient", "HumanName *"),
        ("name.given | birthDate", "Patient", "date | string *"), ("{}", "Patient", "{}"),
        ("iif(active, 1, 'a')", "Patient", "System.Integer | System.String"),
        ("%resource", "Patient.contact", "Patient"), ("%context", "Patient.contact", "Patient.contact"),
        ("contact", "Patient", "Patient.contact *"), ("managingOrganization.resolve()", "Patient", "Resource"),
        ("extension('a')", "Patient", "Extension *"), ("item.repeat(item)", "Questionnaire", "Questionnaire.item *"),
        ("name.type()", "Patient", "System.TypeInfo *"), ("%loinc", "Patient", "System.String"),
        ("birthDate.value", "Patient", "System.Date"), ("gender.as(System.String)", "Patient", "System.String"),
        ("gender as System.Integer", "Patient", "{}"),
        ("%x", "Patient", "? *"), ("5L div 2", "Patient", "System.Long"), ("5.0 div 2", "Patient", "System.Integer"),
        ("name.aggregate(1, 'a')", "Patient", "System.Integer | System.String"),
    ]

    @Test("types of results", arguments: types)
    func type(text: String, type: String, result: String) throws {
        #expect(try FHIRPathExplanation(text, on: type).type == result)
    }

    @Test("a function of the user is a part like others")
    func functions() throws {
        let mine = FHIRPathUserFunction(arity: 1...1) { input, _ in input }
        let explanation = try FHIRPathExplanation("name.mine(gender)", on: "Patient", functions: ["mine": mine])
        #expect(explanation.parts.map(\.label).contains(".mine(…)"))
    }

    @Test("every part with its type, as recorded")
    func golden() throws {
        let expressions = [
            ("Patient.name.where(use = 'official').given.first() & ' ' & name.family", "Patient"),
            ("value.ofType(Quantity).value > 5 and code.coding.exists(system = %loinc)", "Observation"),
            ("repeat(item).where(answer.value is Coding).select(linkId | text[0])", "QuestionnaireResponse"),
        ]
        let text =
            try expressions.map { text, type in
                "# \(type): \(text)\n" + (try FHIRPathExplanation(text, on: type).description)
            }.joined(separator: "\n\n") + "\n"
        #expect(try Golden.recorded("explanations.txt", replacingBy: text) == text)
    }
}
