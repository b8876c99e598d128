import FHIRDefinitions
import Testing

@testable import FHIRPath

@Suite("Utilities")
struct UtilityTests {
    @Test("trace hands the name and the values on, and gives its input")
    func trace() {
        let heard = Locked<[String]>([])
        var environment = FHIRPathEnvironment()
        environment.trace = { trace in heard.withLock { $0.append("\(trace.name): \(shown(trace.values))") } }
        #expect(shown("(1 | 2).trace('a').count()", environment) == "2")
        #expect(shown("(1 | 2).trace('b', $this + $index)", environment) == "1, 2")
        #expect(shown("{}.trace('c')", environment) == "{}")
        #expect(shown("(1 | 2).select(trace('d'))", environment) == "1, 2")
        #expect(shown("(1 | 2).where(5.trace('e') > $this)", environment) == "1, 2")
        #expect(
            shown(
                "name.trace('f', family)", on: #"{"resourceType": "Patient", "name": [{"family": "x"}]}"#, environment)
                == "HumanName")
        #expect(heard.withLock { $0 } == ["a: 1, 2", "b: 1, 3", "c: {}", "d: 1", "d: 2", "e: 5", "e: 5", "f: 'x'"])
        #expect(shown("(1 | 2).trace('silent')") == "1, 2")
    }

    @Test("a trace as a line of a log")
    func traceText() {
        let heard = Locked<[String]>([])
        var environment = FHIRPathEnvironment()
        environment.trace = { trace in heard.withLock { $0.append("\(trace)") } }
        let json = #"{"resourceType": "Patient", "active": true, "name": [{"family": "x"}, {"given": ["y"]}]}"#
        for text in [
            "name.trace('names', given | family).count()", "name.trace('names')", "active.trace('a')",
            "{}.trace('none')",
            "(1 day | 'b').trace('made', $index)",
        ] { _ = shown(text, on: json, environment) }
        #expect(
            heard.withLock { $0 } == [
                "names: x, y", "names: HumanName, HumanName", "a: true", "none: {}", "made: 0, 1",
            ])
    }

    /// - Source: FHIRPath 3.0.0 (trial use), defineVariable: known to what follows in the chain, and not beside it.
    static let variables: [Case] = [
        ("1.defineVariable('a').select(%a)", "1"), ("1.defineVariable('a', $this + 1).select(%a)", "2"),
        ("(1 | 2).defineVariable('a', first()).select(%a)", "1, 1"),
        ("(1 | 2).select(defineVariable('a').select(%a * 2))", "2, 4"),
        ("defineVariable('a', 5).select(%a)", "{}"),
        ("1.defineVariable('a', 2) | %a", "PTH-0304"), ("1.select(defineVariable('a', 2)).select(%a)", "PTH-0304"),
        ("1.where(defineVariable('a', 2).exists()).select(%a)", "PTH-0304"),
        ("1.defineVariable('a').defineVariable('a')", "PTH-0305"),
        ("1.defineVariable('a').select(defineVariable('a'))", "PTH-0305"), ("1.defineVariable('context')", "PTH-0305"),
        ("1.defineVariable('sct')", "PTH-0305"),
        ("1.defineVariable('mine')", "PTH-0305"),
        ("1.select(defineVariable('a')) | 2.defineVariable('a').select(%a)", "1, 2"),
        ("1.defineVariable('a', 2).defineVariable('b', %a + 1).select(%b)", "3"),
        ("1.defineVariable('a').iif(%a = 1, %a + 1, 0)", "2"),
        ("{}.defineVariable('a')", "{}"), ("1.defineVariable('a', {}).select(%a.empty())", "true"),
        ("1.defineVariable({})", "1"),
    ]

    @Test("defineVariable", arguments: variables)
    func checkVariables(expression: String, result: String) {
        var environment = FHIRPathEnvironment()
        environment.variables["mine"] = FHIRPathCollection([.integer(9)])
        #expect(shown(expression, environment) == result)
    }

    @Test("the clock stands still during an evaluation")
    func clock() {
        var environment = FHIRPathEnvironment()
        environment.now = FHIRPathMoment(literal: "2024-02-29T23:30:15.250+09:00")
        let cases: [Case] = [
            ("now()", "@2024-02-29T23:30:15.250+09:00"), ("today()", "@2024-02-29"), ("timeOfDay()", "@T23:30:15.250"),
            ("now() - 1 day < today()", "true"),
            ("today() + 1 day", "@2024-03-01"), ("(1 | 2).select(now()).distinct().count()", "1"),
            ("today() = now().toDate()", "true"),
        ]
        for (expression, result) in cases { #expect(shown(expression, environment) == result, "\(expression)") }
        environment.now = nil
        environment.functions["wait"] = FHIRPathUserFunction { input, _ in
            let start = ContinuousClock.now
            while ContinuousClock.now - start < .milliseconds(5) {}
            return input
        }
        #expect(shown("(now() | 1.wait().select(now())).count()", environment) == "1")
        #expect(shown("now() = now() and now() is DateTime and today() is Date and timeOfDay() is Time") == "true")
        #expect(shown("now() > @2024-01-01T00:00:00Z and now().toString().endsWith('Z')") == "true")
    }
}
