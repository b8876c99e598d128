import Diagnostics
import FHIRTree
import Testing

@testable import FHIRPath

@Suite("Environment")
struct EnvironmentTests {
    private static let patient =
        #"{"resourceType": "Patient", "id": "p", "name": [{"family": "a", "given": ["b", "c"]}]}"#

    @Test("variables, also with elements of another document")
    func variables() throws {
        let other = try SourceDocument(
            SourceBytes(#"{"resourceType": "Organization", "id": "o", "name": "O", "alias": ["a", "x"]}"#))
        var environment = FHIRPathEnvironment()
        environment.variables["n"] = FHIRPathCollection([.integer(3), .string("s"), .boolean(true)])
        environment.variables["org"] = FHIRPathCollection([.element(other.root, type: "Organization")])
        environment.variables["none"] = FHIRPathCollection()
        let found = try FHIRPathExpression("name").evaluate(on: try SourceDocument(SourceBytes(Self.patient)).root)
        environment.variables["found"] = found
        let cases: [Case] = [
            ("%n", "3, 's', true"), ("%n[0] + 1", "4"), ("%none", "{}"), ("%org.name", "'O'"),
            ("%org is Organization", "true"),
            ("name.family in %org.alias", "true"), ("%org.alias.where($this in %context.name.family)", "'a'"),
            ("(%org | %org).count()", "1"),
            ("name.where(family in %org.alias).given", "'b', 'c'"), ("%`org`.id", "'o'"), ("%'n'[1]", "'s'"),
            ("%missing", "PTH-0304"),
            ("name = %found", "true"), ("%found.given", "'b', 'c'"), ("(%org.alias | name.given).count()", "4"),
        ]
        for (expression, result) in cases {
            #expect(shown(expression, on: Self.patient, environment) == result, "\(expression)")
        }
    }

    @Test("functions of the user")
    func functions() {
        var environment = FHIRPathEnvironment()
        environment.functions["initials"] = FHIRPathUserFunction { input, _ in
            FHIRPathCollection(input.texts.compactMap(\.first).map { .string(String($0)) })
        }
        environment.functions["plus"] = FHIRPathUserFunction(arity: 1...2) { input, arguments in
            FHIRPathCollection((input.texts + arguments.flatMap(\.texts)).map { .string($0) })
        }
        environment.functions["count"] = FHIRPathUserFunction { _, _ in FHIRPathCollection([.integer(99)]) }
        environment.functions["same"] = FHIRPathUserFunction { input, _ in input }
        let cases: [Case] = [
            ("('abc' | 'xyz').initials()", "'a', 'x'"), ("'a'.plus('b')", "'a', 'b'"),
            ("'a'.plus(1, 2)", "'a', '1', '2'"), ("'a'.plus()", "PTH-0206"),
            ("'a'.initials(1)", "PTH-0206"), ("(1 | 2).count()", "2"),
            ("(1 | 2).select($this.toString().plus($index))", "'1', '0', '2', '1'"),
            ("name.same().given.initials()", "'b', 'c'"), ("{}.initials()", "{}"),
        ]
        for (expression, result) in cases {
            #expect(shown(expression, on: Self.patient, environment) == result, "\(expression)")
        }
        #expect(throws: FHIRPathError.self) { try FHIRPathExpression("'a'.plus('b')") }
        let unbound = try? FHIRPathExpression("'a'.plus('b')", functions: environment.functions)
        #expect(throws: FHIRPathError.self) { try unbound?.evaluate() }
    }

    @Test("a function of the user that fails")
    func failingFunctions() throws {
        struct Secret: Error { let value = "架空 花子" }
        var environment = FHIRPathEnvironment()
        environment.functions["known"] = FHIRPathUserFunction(arity: 0...1) { _, _ in
            throw FHIRPathFunctionError(
                BilingualText(ja: "台帳がありません。", en: "There is no register."), hint: BilingualText(ja: "台", en: "r"))
        }
        environment.functions["secret"] = FHIRPathUserFunction { _, _ in throw Secret() }
        environment.functions["cancelled"] = FHIRPathUserFunction { _, _ in throw CancellationError() }
        environment.functions["nested"] = FHIRPathUserFunction { _, _ in
            try FHIRPathExpression("1 + 'a'").evaluate()
        }
        func error(_ text: String) throws -> FHIRPathError? {
            let expression = try FHIRPathExpression(text, functions: environment.functions)
            let outcome = Result { () throws(FHIRPathError) in try expression.evaluate(environment) }
            if case .failure(let error) = outcome { return error }
            return nil
        }
        let known = try #require(try error("1 + 2.known(3)"))
        #expect(known.code == "PTH-0313" && known.position.byteOffset == 6)
        #expect(known.message.en == "There is no register." && known.hint?.ja == "台")
        let secret = try #require(try error("(1 | 2).select(secret())"))
        #expect(secret.code == "PTH-0313" && secret.message.en == "The function 'secret' has failed.")
        #expect(secret.message.ja == "関数「secret」が失敗しました。" && secret.hint == nil)
        #expect(try error("1.cancelled()")?.code == "PTH-0402")
        #expect(try error("1.nested()")?.message.en == "'+' cannot combine System.Integer and System.String.")
        #expect(try error("iif(false, 1.known(), 2)") == nil)
    }

    /// What the check says of an expression with functions whose arguments and results are known.
    @Test("functions of the user are checked")
    func checkedFunctions() throws {
        var functions: [String: FHIRPathUserFunction] = [:]
        functions["initials"] = FHIRPathUserFunction(result: "System.String *") { input, _ in input }
        functions["official"] = FHIRPathUserFunction(arity: 1...1, result: "HumanName") { input, _ in input }
        functions["any"] = FHIRPathUserFunction { input, _ in input }
        let cases: [Case] = [
            ("name.initials().upper()", "System.String"), ("name.initials()", "System.String *"),
            ("name.initials().first() + 1", "PTH-0302"), ("name.initials().abs()", "PTH-0301"),
            ("official('x').family", "string"), ("official('x').famly", "PTH-0203"), ("official()", "PTH-0206"),
            ("any().what.ever", "? *"), ("any(1)", "PTH-0206"), ("initals()", "PTH-0201"),
        ]
        for (text, result) in cases {
            do throws(FHIRPathError) {
                _ = try FHIRPathExpression(text, on: "Patient", functions: functions)
                #expect(try FHIRPathExplanation(text, on: "Patient", functions: functions).type == result, "\(text)")
            } catch { #expect(error.code == result, "\(text)") }
        }
        functions["wrong"] = FHIRPathUserFunction(result: "HumanNam") { input, _ in input }
        #expect(throws: FHIRPathError.self) { try FHIRPathExpression("1", functions: functions) }
    }

    @Test("the limit of steps is met")
    func steps() {
        var environment = FHIRPathEnvironment()
        environment.stepLimit = 100_000
        let items = "(" + (1...50).map(String.init).joined(separator: "|") + ")"
        #expect(shown("\(items).select(\(items).select(\(items).select(\(items))))", environment) == "PTH-0401")
        #expect(shown("1.repeat($this + 1)", environment) == "PTH-0401")
        #expect(shown("1.repeatAll(1)", environment) == "PTH-0401")
        #expect(shown("('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa').matches('^(a+)+$')", environment) == "true")
        #expect(shown("\(items).count()", environment) == "50")
    }

    @Test("a cancelled task ends its evaluation")
    func cancellation() async {
        let task = Task { shown("1.repeatAll(1)") }
        try? await Task.sleep(for: .milliseconds(20))
        task.cancel()
        #expect(await task.value == "PTH-0402")
    }

    @Test("many tasks evaluate one expression at the same time")
    func concurrency() async throws {
        let expression = try FHIRPathExpression(
            "name.where(family in %resource.name.family).given.select($this & $index.toString())", on: "Patient")
        let document = try SourceDocument(SourceBytes(Self.patient))
        let results = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<200 { group.addTask { (try? expression.evaluate(on: document.root).texts) ?? [] } }
            return await group.reduce(into: Set<[String]>()) { $0.insert($1) }
        }
        #expect(results == [["b0", "c1"]])
    }
}
