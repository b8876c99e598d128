import Foundation
import Tasuki
import TestSupport
import Testing

private let good = "{\"resourceType\":\"Patient\",\"active\":true}"

private let statuses: [(name: String, input: String, options: [String], status: Int32, summary: String)] = [
    ("no findings", good, [], 0, "1 file, 1 record: 0 errors, 0 warnings\n"),
    ("not JSON", "{", [], 1, "1 file, 1 record: 1 error, 0 warnings\n"),
    ("empty", "", [], 1, "1 file, 1 record: 1 error, 0 warnings\n"),
    (
        "a bad line does not stop the rest", good + "\n{\"a\":\n" + good + "\n", [], 1,
        "1 file, 3 records: 1 error, 0 warnings\n"
    ),
    ("a warning is no error", "\u{FEFF}" + good, [], 0, "1 file, 1 record: 0 errors, 1 warning\n"),
    ("quiet has no summary", "\u{FEFF}" + good, ["--quiet"], 0, ""),
    ("Japanese", good, ["--lang", "ja"], 0, "1ファイル、1件：エラー0、警告0\n"),
    (
        "XML", "<Patient xmlns=\"http://hl7.org/fhir\"><active value=\"true\"/></Patient>", [], 0,
        "1 file, 1 record: 0 errors, 0 warnings\n"
    ),
]

@Test("validate ends with the status and summary of what it found", arguments: statuses)
func statuses(name: String, input: String, options: [String], status: Int32, summary: String) {
    let run = Run(words: ["validate", "-"] + options, input: Array(input.utf8))
    #expect(run.status == status)
    #expect(run.output.hasSuffix(summary))
    if summary.isEmpty { #expect(run.output.isEmpty) }
    #expect(run.errors.isEmpty)
}

@Suite("validate over files and folders")
struct ValidateFilesTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(good, to: "b.json")
        try folder.write("{\n  \"resourceType\": \"Patient\",\n  \"active\": tru\n}\n", to: "a/c.json")
        try folder.write(good + "\n" + good + "\n", to: "a/d.ndjson")
        try folder.write("<Patient xmlns=\"http://hl7.org/fhir\"/", to: "e.XML")
        try folder.write("no record", to: "notes.txt")
        try folder.write("{", to: ".hidden.json")
        try folder.write("{", to: ".git/x.json")
    }

    /// The output with the folder's own path taken away.
    func shown(_ run: Run) -> String { run.output.replacing(folder.path, with: "FOLDER") }

    @Test("a folder is read in sorted order; other files are counted")
    func readsFolder() throws {
        let run = Run("validate", folder.path + "/")
        #expect(run.status == 1)
        let golden = try #require(try Golden.recorded("validate-folder.txt", replacingBy: shown(run)))
        #expect(shown(run) == golden)
    }

    @Test("the same in Japanese and without source lines")
    func readsFolderInJapanese() throws {
        let run = Run("validate", "--lang", "ja", "--no-source", folder.path)
        let golden = try #require(try Golden.recorded("validate-folder-ja.txt", replacingBy: shown(run)))
        #expect(shown(run) == golden)
    }

    @Test("what cannot be read does not stop the rest, and the status says so")
    func unreadable() {
        let run = Run("validate", folder.path + "/none.json", folder.path + "/b.json")
        #expect(run.status == 2)
        #expect(
            shown(run) == """
                FOLDER/none.json: fatal CMD-0101
                  Cannot be read: no such file.
                2 files, 1 record: 1 error, 0 warnings

                """)
    }

    @Test("an empty folder is a warning")
    func emptyFolder() throws {
        let empty = try TemporaryFolder()
        let run = Run("validate", empty.path)
        #expect(run.status == 0)
        #expect(run.output.contains("warning CMD-0102"))
    }

    @Test("what cannot be read below a folder is named, and the rest checked")
    func unreadableBelowFolder() throws {
        let records = try TemporaryFolder()
        try records.write(#"{"resourceType": "Patient", "active": 1}"#, to: "a.json")
        try FileManager.default.createSymbolicLink(
            atPath: records.path + "/b.json", withDestinationPath: "b.json")
        let run = Run("validate", records.path)
        #expect(run.status == 2)
        #expect(run.output.contains("\(records.path)/b.json: fatal CMD-0101\n"), "\(run.output)")
        #expect(run.output.contains("VAL-0214") && run.output.contains("1 file, 1 record"), "\(run.output)")
    }

    @Test("a hint that asks for definitions names the option")
    func optionOfHint() throws {
        let records = try TemporaryFolder()
        try records.write(
            #"{"resourceType": "Patient", "meta": {"profile": ["http://hospital.jp/none"]}}"#, to: "a.json")
        let text = Run("validate", records.path + "/a.json"),
            json = Run("validate", "--format", "json", records.path + "/a.json")
        for run in [text, json] {
            #expect(run.output.contains("Add the package that defines it. (--package)"), "\(run.output)")
        }
    }

    @Test("what a package depends on and nobody gives is said")
    func missingDependency() throws {
        let package = try TemporaryFolder()
        let dependencies = #"{"example.b": "1.0.0", "example.c": "1.0.0"}"#
        let manifest = #"{"name": "example.a", "version": "1.0.0", "dependencies": \#(dependencies)}"#
        try package.write(manifest, to: "package/package.json")
        let run = Run("validate", "--package", package.path, folder.path + "/b.json")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("\(package.path): warning PKG-0301\n"), "\(run.output)")
        let json = Run("validate", "--format", "json", "--package", package.path, folder.path + "/b.json")
        let outcomes = try SourceDocument(json: SourceBytes(json.output)).root.items
        #expect(outcomes.map { $0["issue"]?.items.count { _ in true } } == [2, 1], "one outcome an input")
    }

    @Test("a folder or an archive that is no package ends the run with one finding")
    func noPackage() throws {
        let other = try TemporaryFolder()
        try other.write("{", to: "a.json")
        try other.write("{", to: "b.json")
        let empty = try TemporaryFolder()
        for package in [other, empty] {
            let run = Run("validate", "--package", package.path, folder.path + "/b.json")
            #expect(run.status == 2)
            #expect(run.output.contains("fatal PKG-0108"), "\(run.output)")
            #expect(run.output.hasSuffix("0 files, 0 records: 0 errors, 0 warnings; packages: 1 error, 0 warnings\n"))
        }
    }

    @Test("findings about packages are counted apart from those of records")
    func packageTally() throws {
        let package = try TemporaryFolder()
        try package.write(#"{"name": "example.a", "version": "1.0.0"}"#, to: "package/package.json")
        try package.write("{", to: "package/x.json")
        let run = Run("validate", "--package", package.path, folder.path + "/b.json")
        #expect(run.status == 1)
        #expect(run.output.hasSuffix("1 file, 1 record: 0 errors, 0 warnings; packages: 1 error, 0 warnings\n"))
        let japanese = Run("validate", "--lang", "ja", "--package", package.path, folder.path + "/b.json")
        #expect(japanese.output.hasSuffix("1ファイル、1件：エラー0、警告0。パッケージ：エラー1、警告0\n"))
    }

    @Test("a package that cannot be loaded ends the run")
    func badPackage() {
        let run = Run("validate", "--package", folder.path + "/none.tgz", folder.path + "/b.json")
        #expect(run.status == 2)
        #expect(run.output.contains("none.tgz: fatal CMD-0101"))
    }
}

@Test("no value of a record stands in the output without source lines")
func noValues() {
    let secret = "架空太郎"
    let input =
        "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"\(secret)\",\"text\":\"\(secret)\"}],\"gender\":\"\(secret)\",\"birthDate\":\"\(secret)\"}"
    let run = Run("validate", "--no-source", "-", input: input)
    #expect(run.status == 1)
    #expect(!run.output.contains(secret))
    #expect(Run("validate", "-", input: input).output.contains(secret))
    let type = "{\"resourceType\":\"\(secret)\",\"a\":1,\"a\":2}"
    #expect(!Run("validate", "--no-source", "-", input: type).output.contains(secret))
}

@Test("a closed output ends the run quietly with the status so far")
func closedOutput() {
    let bad = "{\"resourceType\":\"Patient\",\"active\":01}\n"
    let input = Array(String(repeating: bad, count: 5_000).utf8)
    let run = Run(words: ["validate", "-"], input: input, closingOutputAfter: 1)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(run.bytes.count < 200_000)
}

@Suite("validate --format json")
struct ValidateJSONTests {
    @Test("one input gives one OperationOutcome that names it")
    func one() throws {
        let run = Run("validate", "--format", "json", "-", input: "{\"resourceType\":\"Patient\",\"active\":01}")
        #expect(run.status == 1)
        let outcome = try SourceDocument(json: SourceBytes(run.output)).root
        #expect(outcome["resourceType"]?.string == "OperationOutcome")
        let issue = try #require(outcome["issue"]?.items.first { _ in true })
        #expect(issue["details"]?["coding"]?.items.first { _ in true }?["code"]?.string == "JSN-0108")
        #expect(issue["expression"]?.items.first { _ in true }?.string?.isEmpty == false)
    }

    @Test("where warnings are hidden, an outcome says only that there are no errors")
    func quiet() {
        for (input, text) in [("\u{FEFF}" + good, "No errors."), (good, "No findings.")] {
            let run = Run("validate", "--format", "json", "--quiet", "-", input: input)
            #expect(run.status == 0)
            #expect(run.output.contains("\"text\":\"\(text)\""), "\(run.output)")
        }
    }

    @Test("control characters of a name are escaped")
    func controls() throws {
        let run = Run("validate", "--format", "json", "/dev/null/a\u{9B}2J\u{7F}\u{1B}b")
        #expect(run.output.contains(#"a\u009b2J\u007f\u001bb"#), "\(run.output)")
        #expect(!run.output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test("a folder gives an array, even of one")
    func folder() throws {
        let folder = try TemporaryFolder()
        try folder.write(good, to: "a.json")
        for count in 1...2 {
            let run = Run("validate", "--format", "json", folder.path)
            let outcomes = try SourceDocument(json: SourceBytes(run.output)).root
            #expect(outcomes.items.count { $0["resourceType"]?.string == "OperationOutcome" } == count)
            try folder.write("{", to: "b.json")
        }
    }

    @Test("an outcome without findings names its input too")
    func clean() {
        let run = Run("validate", "--format", "json", "-", input: good)
        #expect(run.status == 0)
        #expect(run.output.contains("operationoutcome-issue-source\",\"valueString\":\"-\""))
    }

    @Test("an outcome is a record that validate finds valid")
    func isValid() {
        let outcome = Run("validate", "--format", "json", "-", input: "{\"resourceType\":\"Patient\",\"active\":\"x\"}")
            .output
        let run = Run("validate", "-", input: outcome)
        #expect(run.status == 0, "\(run.output)")
    }

    @Test("more findings than an outcome lists are counted")
    func many() throws {
        let line = "{\"resourceType\":\"Patient\",\"active\":01}\n"
        let run = Run("validate", "--format", "json", "-", input: String(repeating: line, count: 20_005))
        let issues = try #require(try SourceDocument(json: SourceBytes(run.output)).root["issue"])
        #expect(issues.items.count { _ in true } == 20_001)
        #expect(run.output.contains("CMD-0106") && run.output.contains("5 more findings"))
    }

    @Test("nothing to read gives an empty array")
    func nothing() throws {
        let run = Run("validate", "--format", "json", "/dev/null/none", "/dev/null/none2")
        #expect(run.status == 2)
        #expect(run.output.hasPrefix("[\n{"))
    }
}
