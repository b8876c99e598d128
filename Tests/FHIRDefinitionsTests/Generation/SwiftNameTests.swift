import Testing

@testable import SchemaCompiler

@Suite("names of FHIR as names of Swift")
struct SwiftNameTests {
    private static let constants = [
        ("entered-in-error", "enteredInError"), ("<=", "lessOrEqual"), ("4.0.1", "v4_0_1"), ("male", "male"),
        ("AMB", "amb"), ("Patient", "patient"), ("self", "selfCode"), ("init", "initCode"), ("*", "any"),
        ("text/cql", "textCql"), ("1-2", "v1_2"), ("。", "code"),
    ]

    @Test("of codes", arguments: constants)
    func constant(code: String, name: String) { #expect(SwiftName.constant(code) == name) }

    private static let types = [
        ("contact", "Contact"), ("type", "TypeElement"), ("protocol", "ProtocolElement"), ("self", "SelfElement"),
        ("Any", "AnyElement"), ("", ""),
    ]

    @Test("of backbone elements", arguments: types)
    func type(element: String, name: String) { #expect(SwiftName.type(element) == name) }

    private static let canonicals = [
        ("http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1", "AdministrativeGender"),
        ("http://hl7.org/fhir/ValueSet/FHIR-version", "FHIRVersion"), ("all-types", "AllTypes"), ("", "Code"),
    ]

    @Test("of value sets", arguments: canonicals)
    func canonical(text: String, name: String) { #expect(SwiftName.type(ofCanonical: text) == name) }

    @Test("words that Swift keeps for itself stand in backticks")
    func escaped() {
        #expect(
            ["class", "extension", "name", "for"].map(SwiftName.escaped) == ["`class`", "`extension`", "name", "`for`"])
        #expect(SwiftName.capitalized("valueQuantity") == "ValueQuantity" && SwiftName.uncapitalized("Age") == "age")
    }
}
