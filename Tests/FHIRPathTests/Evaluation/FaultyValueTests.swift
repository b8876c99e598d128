import FHIRTree
import Testing

@testable import FHIRPath

/// A value that is none of its type is the record's fault, told at its place and without the value.
@Suite("Faulty values of the record")
struct FaultyValueTests {
    static let record = """
        {"resourceType":"Observation","status":5,"issued":"yesterday at 花子's",
         "effectiveDateTime":"2024-02-30","valueInteger":"many",
         "component":[{"valueQuantity":{"value":"much"}},{"valueTime":"10:00:00"},{"valueBoolean":"yes"}]}
        """

    static let faults: [(text: String, element: String, line: Int)] = [
        ("issued < now()", "Observation.issued", 1), ("now() >= issued", "Observation.issued", 1),
        ("effective + 1 day", "Observation.effective.ofType(dateTime)", 2),
        ("value + 1", "Observation.value.ofType(integer)", 2),
        ("-value", "Observation.value.ofType(integer)", 2), ("value.abs()", "Observation.value.ofType(integer)", 2),
        ("value * 2", "Observation.value.ofType(integer)", 2),
        ("status.upper()", "Observation.status", 1), ("status & 'a'", "Observation.status", 1),
        ("effective.duration(today(), 'day')", "Observation.effective.ofType(dateTime)", 2),
        ("value.sum()", "Observation.value.ofType(integer)", 2),
        ("component.value.ofType(Quantity).value + 1", "Observation.component[0].value.ofType(Quantity).value", 3),
        ("component.select(value.ofType(boolean)) < 1", "Observation.component[2].value.ofType(boolean)", 3),
    ]

    @Test("the place is that of the value", arguments: faults)
    func fault(text: String, element: String, line: Int) throws {
        let document = try SourceDocument(SourceBytes(Self.record))
        let error = try #require(throws: FHIRPathError.self) {
            try FHIRPathExpression(text).evaluate(on: document.root)
        }
        #expect(error.code == "PTH-0314" && error.element?.expression == element, "\(text): \(error)")
        #expect(error.diagnostic.position?.line == line && error.diagnostic.expression == element)
        for word in ["花子", "yesterday", "many", "much", "02-30"] {
            #expect(!error.message.ja.contains(word) && !(error.hint?.ja.contains(word) ?? false))
            #expect(!error.description.contains(word))
        }
    }

    @Test("a fault of the expression stays one, and equality has an answer")
    func others() throws {
        let cases: [Case] = [
            ("component[1].value + 1", "PTH-0302"), ("status = 'final'", "false"),
            ("issued.toString().length() > 3", "true"),
            ("component[1].value.upper()", "PTH-0301"), ("issued.yearOf()", "{}"), ("value = 5", "false"),
        ]
        for (text, result) in cases { #expect(shown(text, on: Self.record) == result, "\(text)") }
        let error = #expect(throws: FHIRPathError.self) { try FHIRPathExpression("1 + 'a'").evaluate() }
        #expect(error?.element == nil && error?.diagnostic.expression == "")
    }
}
