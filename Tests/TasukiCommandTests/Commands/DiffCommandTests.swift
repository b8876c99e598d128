import TestSupport
import Testing

@testable import TasukiCommand

private let before = """
    {"resourceType":"Patient","id":"p1","meta":{"lastUpdated":"2024-01-01T00:00:00Z"},
     "identifier":[{"system":"urn:a","value":"1"},{"system":"urn:b","value":"2","use":"old"}],
     "name":[{"text":"架空 花子","given":["花子"]}],
     "birthDate":"1980-04","_birthDate":{"id":"b"},
     "extension":[{"url":"urn:e","valueDecimal":1.10}]}
    """
private let after = """
    {"resourceType":"Patient","id":"p1","meta":{"lastUpdated":"2024-01-01T09:00:00+09:00"},
     "identifier":[{"use":"usual","system":"urn:b","value":"2"},{"system":"urn:a","value":"1"}],
     "name":[{"text":"架空 花\\u0007子","given":["花子","Hanako"]}],
     "extension":[{"url":"urn:e","valueDecimal":1.1}]}
    """

private struct Files {
    let folder: TemporaryFolder
    let a: String, b: String

    init(_ a: String = before, _ b: String = after) throws {
        folder = try TemporaryFolder()
        (self.a, self.b) = (try folder.write(a, to: "a"), try folder.write(b, to: "b"))
    }
}

@Test(
    "diff shows what differs", arguments: [("text", "ja"), ("text", "en"), ("json", "en")])
func shown(format: String, language: String) throws {
    let files = try Files()
    let run = Run("diff", "--format", format, "--lang", language, files.a, files.b)
    #expect(run.status == 1 && run.errors.isEmpty)
    let golden = try #require(try Golden.recorded("diff-\(language).\(format)", replacingBy: run.output))
    #expect(run.output == golden)
}

@Test("records that mean the same have status 0, from a file and from standard input, in JSON and XML")
func same() throws {
    let files = try Files()
    let xml = Run("convert", "--to", "xml", files.a).output
    let run = Run("diff", files.a, "-", input: xml)
    #expect(run.status == 0 && run.output == "No differences.\n" && run.errors.isEmpty)
    let json = Run("diff", "--format", "json", "-", files.a, input: xml)
    #expect(json.status == 0 && json.output.isEmpty)
}

@Test("elements and the order of lists can be left out")
func options() throws {
    let files = try Files()
    let ignored = ["meta", "Patient.name", "identifier.use", "birthDate", "extension.value[x]"]
    let words = ["diff", "--any-order", files.a, files.b] + ignored.flatMap { ["--ignore", $0] }
    #expect(Run(words: words).output == "No differences.\n")
    #expect(Run(words: Array(words.dropLast(2))).output.hasSuffix("1 difference: 1 respelled.\n"))
}

@Test(
    "diff refuses a wrong command line and inputs that cannot be read",
    arguments: [
        (["a"], "Name two records to compare (found 1)."), (["a", "b", "c"], "(found 3)"),
        (["-", "-"], "'-' may be given only once."), (["a", "b", "--ignore", "name[0].given"], "without indices"),
        (["a", "b", "--ignore", "name..given"], "without indices"), (["-", "/no/such/file"], "CMD-0101"),
        (["/no/such/file", "-"], "CMD-0101"),
    ])
func refused(words: [String], message: String) {
    let run = Run(words: ["diff"] + words, input: Array(before.utf8))
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
}

private func line(_ type: String, _ id: String?, _ text: String) -> String {
    let id = id.map { #""id":"\#($0)","# } ?? ""
    return #"{"resourceType":"\#(type)",\#(id)"x":"\#(text)"}"# + "\n"
}

@Test("records of NDJSON are paired by type and id, then by their order, with their lines")
func records() throws {
    let a =
        line("Patient", "1", "a") + "\n" + line("Basic", nil, "b") + line("Patient", "2", "c")
        + line("Patient", "3", "d")
    let b = line("Patient", "2", "C") + line("Patient", "1", "a") + line("Basic", nil, "B") + line("Group", "3", "d")
    let files = try Files(a, b)
    let run = Run("diff", files.a, files.b)
    #expect(run.status == 1)
    #expect(
        run.output == """
            Patient/2 Patient.x: changed (4:40 → 1:40)
              - "c"
              + "C"
            #1 Basic.x: changed (3:29 → 3:29)
              - "b"
              + "B"
            Patient/3 Patient: removed (5:1)
              - {"resourceType":"Patient","id":"3","x":"d"}
            Group/3 Group: added (4:1)
              + {"resourceType":"Group","id":"3","x":"d"}
            4 differences: 1 added, 1 removed, 2 changed.

            """, "\(run.output)")
    #expect(Run("diff", "--format", "json", files.a, files.b).output.contains(#""record":"Patient/3","before":{"#))
}

@Test("a record that cannot be read is named, the others are compared, and nothing is called added for it")
func unreadable() throws {
    let files = try Files(line("Patient", "1", "a") + line("Patient", "2", "b"), line("Patient", "1", "A") + "{\n")
    let run = Run("diff", files.a, files.b)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(files.b):2:2: fatal JSN-0103"), "\(run.errors)")
    #expect(run.output == "Patient/1 Patient.x: changed (1:40 → 1:40)\n  - \"a\"\n  + \"A\"\n")
}

@Test("of long values the part is shown where they part")
func longValues() throws {
    let text = String(repeating: "長い", count: 40)
    let files = try Files(line("Patient", "1", text + "あ" + text), line("Patient", "2", text + "い" + text))
    let run = Run("diff", "--ignore", "id", files.a, files.b)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 4, "\(run.output)")
    #expect(lines[1].contains("あ") && lines[2].contains("い"))
    for line in lines { #expect(TerminalText.width(of: line) <= 110) }
}

@Test("diff ends quietly when nobody reads on")
func closed() throws {
    let files = try Files(
        (0..<5000).map { line("Patient", "\($0)", "a") }.joined(),
        (0..<5000).map { line("Patient", "\($0)", "b") }.joined())
    let run = Run(words: ["diff", files.a, files.b], closingOutputAfter: 1)
    #expect(run.bytes.count < 100_000 && run.errors.isEmpty)
}
