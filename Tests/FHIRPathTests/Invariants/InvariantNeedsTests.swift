import FHIRTree
import Testing

@testable import FHIRPath

@Suite("Invariants: what decides them")
struct InvariantNeedsTests {
    static let neededMembers: [(expression: String, type: String, needs: Set<String>?)] = [
        ("value.empty() or system.exists()", "ContactPoint", ["value", "system"]),
        ("contained.contained.empty()", "Patient", ["contained"]),
        ("name.exists() or telecom.exists()", "Patient.contact", nil),  // an empty contact breaks it
        ("contact.all(name.exists())", "Patient", ["contact"]),
        ("where(active = true).name.empty() or name.exists()", "Patient", ["active", "name"]),
        ("%resource.name.empty()", "Patient", nil), ("descendants().empty()", "Patient", nil),
        ("extension('http://example.org/x').empty()", "Patient", ["extension"]),
    ]

    @Test("the members whose absence makes a rule hold", arguments: neededMembers)
    func needs(expression: String, type: String, needs: Set<String>?) throws {
        #expect(try Invariant(expression, on: type).needs == needs)
    }

    static let decidedByPresence: [(expression: String, present: Set<String>, answer: Bool?)] = [
        ("a.exists() or b.exists()", ["b"], true), ("a.exists() or b.exists()", [], false),
        ("a.exists() and b.exists()", ["a"], false), ("a.exists() xor b.exists()", ["a"], true),
        ("a.exists() != b.exists()", ["a", "b"], false), ("a.exists() implies b.exists()", ["a"], false),
        ("a.exists() implies b.exists()", [], true), ("a.empty().not()", ["a"], true),
        ("(a.exists() or b.exists()).not()", [], true), ("a.exists() or b > 1", ["a"], true),
        ("a.exists() or b > 1", [], nil), ("a.exists() and b > 1", [], false), ("a = 1", ["a"], nil),
        ("a.exists(x)", ["a"], nil), ("a.b.exists()", ["a"], nil), ("a.b.exists()", [], false),
        ("a.where(x = 1).b.empty()", [], true), ("a.all(x)", [], true), ("a.hasValue().not() or b > 1", [], true),
        ("a.exists() = b.exists()", ["a"], false), ("a.count() = 0", [], nil), ("a.b.not()", [], nil),
    ]

    @Test("what presence alone decides", arguments: decidedByPresence)
    func presence(expression: String, present: Set<String>, answer: Bool?) throws {
        let test = try Invariant(expression, on: nil).presence
        #expect(test?.answer { present.contains(test?.names[$0] ?? "") } == answer)
    }

    static let decidedByValue: [(expression: String, answer: Bool?)] = [
        ("b = 1 implies a.hasValue()", true), ("b = 1 implies a.x.hasValue()", nil),
        ("b = 1 implies c.hasValue()", nil), ("a.hasValue() and b = 1", nil), ("a.hasValue().not()", false),
    ]

    @Test("what is decided if a member has a value", arguments: decidedByValue)
    func value(expression: String, answer: Bool?) throws {
        let test = try #require(try Invariant(expression, on: nil).presence)
        #expect(test.answer({ _ in true }, hasValue: { test.names[$0] == "a" }) == answer)
    }

    @Test("a rule holds only if it finds something that is not false")
    func outcomes() throws {
        let document = try SourceDocument(
            json: SourceBytes(#"{"resourceType": "Patient", "language": "ja", "active": true}"#))
        var environment = FHIRPathEnvironment()
        environment.allowsManyForAs = true
        let check = InvariantCheck(document, environment: environment)
        func outcome(_ expression: String) throws -> InvariantOutcome {
            check.outcome(
                of: try Invariant(expression, on: "Patient"), value: 0, type: TypeShapes.r4.shape(named: "Patient"),
                in: .init(resource: 0, rootResource: 0))
        }
        #expect(try outcome("active") == .holds)
        #expect(try outcome("active = false") == .broken)
        #expect(try outcome("gender = 'male'") == .broken)
        #expect(try outcome("{}") == .broken)
        #expect(try outcome("gender.empty() or gender = 'male'") == .holds)
        #expect(try outcome("'a'") == .holds)
        #expect(try outcome("language") == .holds)
        #expect(try outcome("(active as Boolean) = true") == .holds)
        #expect(try outcome("%resource.active.not()") == .broken)
        #expect(try outcome("(1 | 2) + 1 = 2") == .failed)
    }
}
