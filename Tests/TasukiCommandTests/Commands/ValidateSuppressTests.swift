import Tasuki
import TestSupport
import Testing

private let record = #"{"resourceType": "Patient", "gender": "a", "birthDate": "1970-02-30"}"#

@Suite("validate --suppress")
struct ValidateSuppressTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    func run(_ suppressions: String, _ options: String..., input: String = record) throws -> Run {
        let path = try folder.write(suppressions, to: "accepted.json")
        var run = Run(
            words: ["validate", "--no-source", "--suppress", path, "-"] + options, input: Array(input.utf8))
        run.output = run.output.replacing(folder.path + "/", with: "")
        return run
    }

    @Test("what is suppressed is not shown, and the summary counts it")
    func suppressed() throws {
        let entries = #"[{"code": "VAL-0501", "reason": "r"}, {"path": "Patient.birthDate", "reason": "r"}]"#
        let run = try run(entries)
        #expect(run.status == 0)
        #expect(run.output == "1 file, 1 record: 0 errors, 0 warnings, 2 suppressed\n")
        #expect(try self.run(entries, "--lang", "ja").output == "1ファイル、1件：エラー0、警告0、抑制2\n")
    }

    @Test("what is not suppressed stays an error")
    func others() throws {
        let run = try run(#"[{"code": "VAL-0501", "reason": "r"}]"#)
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("-:1:57: error VAL-0307 Patient.birthDate\n"), "\(run.output)")
        #expect(run.output.hasSuffix("1 error, 0 warnings, 1 suppressed\n"))
    }

    @Test("an entry that concerns nothing is told at its place")
    func unused() throws {
        let entries = "[{\"code\": \"VAL-0501\", \"reason\": \"r\"},\n {\"code\": \"VAL-0214\", \"reason\": \"r\"}]"
        let run = try run(entries)
        #expect(run.output.contains("accepted.json:2:2: information SUP-0107\n"), "\(run.output)")
        #expect(try self.run(entries, "--fail-on", "information", input: "{\"resourceType\": \"Patient\"}").status == 1)
    }

    @Test("a faulty entry is an error of its own, and suppresses nothing")
    func faulty() throws {
        let run = try run(#"[{"code": "VAL-0501"}]"#)
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("accepted.json:1:2: error SUP-0102\n"), "\(run.output)")
        #expect(run.output.contains("error VAL-0501"))
        #expect(run.output.hasSuffix("2 errors, 0 warnings; suppressions: 1 error, 0 warnings\n"))
    }

    @Test("a file that cannot be read ends the run", arguments: [("{}", 1), ("[", 2), ("", 1)])
    func unreadable(text: String, column: Int) throws {
        let run = try run(text)
        #expect(run.status == 2)
        #expect(run.output.contains("accepted.json:1:\(column): fatal "), "\(run.output)")
        #expect(run.output.contains("0 files, 0 records"))
        #expect(Run("validate", "--suppress", folder.path + "/none", "-").status == 2)
    }

    @Test("an OperationOutcome says how many findings are suppressed, whatever it shows")
    func outcome() throws {
        for options in [[], ["--quiet"]] {
            let path = try folder.write(#"[{"path": "Patient.*", "reason": "r"}]"#, to: "accepted.json")
            let run = Run(
                words: ["validate", "--format", "json", "--suppress", path, "-"] + options, input: Array(record.utf8))
            #expect(run.status == 0)
            let outcomes = try SourceDocument(json: SourceBytes(run.output)).root.items
            #expect(outcomes.count { _ in true } == 1)
            #expect(
                run.output.contains("CMD-0107") && run.output.contains("2 findings that a suppression file accepts"))
        }
    }

    @Test("several files go together")
    func several() throws {
        let first = try folder.write(#"[{"code": "VAL-0501", "reason": "r"}]"#, to: "a.json")
        let second = try folder.write(
            #"[{"code": "VAL-0307", "reason": "r"}, {"code": "VAL-0501", "reason": "r"}]"#, to: "b.json")
        let run = Run("validate", "--suppress", first, "--suppress", second, "-", input: record)
        #expect(run.status == 0)
        #expect(run.output.contains("b.json:1:39: information SUP-0107"), "\(run.output)")
        #expect(run.output.hasSuffix("0 errors, 0 warnings, 2 suppressed\n"))
    }
}
