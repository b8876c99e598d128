import Testing

@testable import FHIRPath

/// Arguments whose types or literals can never do, and variables that nobody has: told before an evaluation.
@Suite("What fails in every evaluation")
struct ArgumentTests {
    static let faults: [(text: String, code: String, offset: Int)] = [
        ("%x", "PTH-0304", 0), ("name.where(use = %uses)", "PTH-0304", 17), ("%resorce.id", "PTH-0304", 0),
        ("%x | defineVariable('x', 1)", "PTH-0304", 0), ("name.select(defineVariable('n')) | %n", "PTH-0304", 35),
        ("defineVariable('ucum', 1)", "PTH-0305", 0), ("defineVariable('mine', 1)", "PTH-0305", 0),
        ("defineVariable('a').name.defineVariable('a')", "PTH-0305", 25),
        ("defineVariable('a').name.select(defineVariable('a'))", "PTH-0305", 32),
        ("gender.matches('(')", "PTH-0308", 15), ("gender.replaceMatches('a', '$9')", "PTH-0308", 27),
        ("gender.matchesFull('[')", "PTH-0308", 19), ("gender.matches('a', 'g')", "PTH-0312", 20),
        ("gender.replaceMatches('a', 'b', 'x')", "PTH-0312", 32),
        ("birthDate.duration(today(), 'years')", "PTH-0312", 28),
        ("birthDate.difference(today(), 'd')", "PTH-0312", 30),
        ("gender.toDate('MMM')", "PTH-0312", 14), ("1.5.round(-1)", "PTH-0307", 10),
        ("name.take('1')", "PTH-0301", 10), ("gender.startsWith(1)", "PTH-0301", 18),
        ("gender.substring('a')", "PTH-0301", 17), ("2.power('a')", "PTH-0301", 8), ("extension(1)", "PTH-0301", 10),
        ("name.skip(1.5)", "PTH-0301", 10), ("gender.replace('a', 1)", "PTH-0301", 20), ("trace(1)", "PTH-0301", 6),
        ("birthDate + 1 'mo'", "PTH-0306", 10),
    ]

    @Test("each with its code and place", arguments: faults)
    func fault(text: String, code: String, offset: Int) {
        for type in ["Patient", nil] {
            // Without a type nothing is known of the elements.
            if type == nil, text.hasPrefix("birthDate +") { continue }
            let error = #expect(throws: FHIRPathError.self) {
                try FHIRPathExpression(text, on: type, variables: ["mine"])
            }
            #expect(error?.code == code && error?.position.byteOffset == offset, "\(text): \(error as Any)")
        }
        #expect(throws: FHIRPathError.self) { try FHIRPathExplanation(text, on: "Patient", variables: ["mine"]) }
    }

    static let passing = [
        "%resource", "%mine.a", "%`vs-a`", "defineVariable('a', 1).select(%a)",
        "defineVariable('a').where(%a.exists())",
        "defineVariable('a', 1).where(%a = 1) | defineVariable('a', 2).select(%a)", "defineVariable(id, 1).select(%z)",
        "name.defineVariable('n', given).select(%n).first()", "gender.matches('a', 'im')", "gender.matches(id)",
        "birthDate.duration(today(), 'year')", "birthDate.duration(today(), id)", "1.5.round(1)", "name.take(1)",
        "name.skip(name.count() - 1)", "gender.startsWith(id)", "gender.startsWith({})", "2.power(0.5)",
        "gender.replaceMatches('(a)', '$1')", "gender.toDate('yyyy-MM-dd')", "trace('a', 1)",
    ]

    @Test("what may be passes", arguments: passing)
    func passes(text: String) {
        #expect(throws: Never.self) { try FHIRPathExpression(text, on: "Patient", variables: ["mine"]) }
    }

    @Test("variables are looked at only where all are known")
    func variables() throws {
        #expect(throws: Never.self) { try FHIRPathExpression("%x", on: "Patient") }
        #expect(throws: Never.self) { try FHIRPathExpression("%x", variables: ["x"]) }
        let error = #expect(throws: FHIRPathError.self) { try FHIRPathExpression("%mines", variables: ["mine"]) }
        #expect(error?.hint?.en == "Did you mean '%mine'?")
    }
}
