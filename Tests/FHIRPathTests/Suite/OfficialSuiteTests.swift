import FHIRPath
import FHIRTree
import TestSupport
import Testing

/// The official suite passes, but for the tests of the list, each of which contradicts the specification.
@Suite("The official FHIRPath suite", .enabled(if: Conformance.shared != nil, "TASUKI_SHARED names no folder"))
struct OfficialSuiteTests {
    @Test("every test passes but those of the list")
    func suite() throws {
        let cases = try OfficialSuite.cases()
        #expect(cases.count > 900)
        var documents: [String: SourceDocument] = [:], failures: [String: String] = [:]
        for test in cases {
            if let input = test.input, documents[input] == nil { documents[input] = try OfficialSuite.document(input) }
            if let failure = Self.failure(of: test, on: test.input.flatMap { documents[$0] }) {
                failures["\(test.group)/\(test.name)"] = failure
            }
        }
        let known = Set(KnownFailures.list.map(\.test))
        for (name, reason) in failures.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
            Issue.record("\(name): \(reason)")
        }
        for name in known.sorted() where failures[name] == nil { Issue.record("\(name) passes: take it off the list") }
        print("FHIRPath suite: \(cases.count - failures.count) of \(cases.count) tests pass")
    }

    private static func failure(of test: OfficialSuite.Case, on document: SourceDocument?) -> String? {
        do {
            let type = document?.root["resourceType"]?.string
            let expression = try FHIRPathExpression(
                test.expression, on: type, options: test.checksOrder ? .ordered : [])
            let result = try document.map { try expression.evaluate(on: $0.root) } ?? expression.evaluate()
            if test.invalid != nil { return "no error; \(shown(result))" }
            if test.isPredicate {
                let holds = (result.boolean ?? false) ? "true" : "false"
                return [holds] == test.output.map(\.text) ? nil : "the predicate is \(holds)"
            }
            return mismatch(result, test)
        } catch {
            return test.invalid == nil ? "\(error)" : nil
        }
    }

    private static func mismatch(_ result: FHIRPathCollection, _ test: OfficialSuite.Case) -> String? {
        var found = shown(result), wanted = test.output.map { output in (output.type, plain(output.text, output.type)) }
        guard found.count == wanted.count else { return "\(found) instead of \(wanted)" }
        if !test.isOrdered {
            found.sort { $0.text < $1.text }
            wanted.sort { $0.1 < $1.1 }
        }
        for (found, wanted) in zip(found, wanted) {
            guard found.text == wanted.1 || sameNumber(found.text, wanted.1, wanted.0) else {
                return "\(found) instead of \(wanted)"
            }
            if let type = wanted.0, found.type.lowercased() != type.lowercased() {
                return "\(found) instead of \(wanted)"
            }
        }
        return nil
    }

    private static func sameNumber(_ a: String, _ b: String, _ type: String?) -> Bool {
        guard type == "decimal", let a = Double(a), let b = Double(b) else { return false }
        return a == b
    }

    /// The suite writes moments as literals.
    private static func plain(_ text: String, _ type: String?) -> String {
        guard text.hasPrefix("@") else { return text }
        return String(text.dropFirst(text.hasPrefix("@T") ? 2 : 1))
    }

    private static func shown(_ result: FHIRPathCollection) -> [(type: String, text: String)] {
        result.indices.map { index in
            let text = FHIRPathCollection([result.value(at: index)]).texts.first ?? "…"
            return switch result[index] {
            case .element(_, let type): (type ?? "?", text)
            case .boolean: ("boolean", text)
            case .integer, .long: ("integer", text)
            case .decimal: ("decimal", text)
            case .string: ("string", text)
            case .moment(let moment): ("\(moment.kind)", text)
            case .quantity: ("Quantity", text)
            case .type: ("TypeInfo", text)
            }
        }
    }
}
