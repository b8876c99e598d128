import TestSupport
import Testing

/// A record with a warning of the reader, one that follows the best practices, one with an error.
private let warned = "\u{FEFF}{\"resourceType\":\"Patient\",\"active\":true}"
private let noted = """
    {"resourceType":"Patient","text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\">a</div>"}}
    """
private let wrong = "{\"resourceType\":\"Patient\",\"active\":1}"

private let cases: [(input: String, options: [String], status: Int32, shown: [String])] = [
    (warned, [], 0, ["warning JSN-0201"]),
    (warned, ["--fail-on", "warning"], 1, ["warning JSN-0201"]),
    (warned, ["--fail-on", "information"], 1, ["warning JSN-0201"]),
    (warned, ["--fail-on", "error"], 0, ["warning JSN-0201"]),
    (warned, ["--min-severity", "error"], 0, []),
    (warned, ["--min-severity", "error", "--fail-on", "warning"], 1, []),
    (warned, ["--min-severity", "warning"], 0, ["warning JSN-0201"]),
    (wrong, ["--min-severity", "error"], 1, ["error VAL-0214"]),
    (wrong, ["--fail-on", "information", "--quiet"], 1, ["error VAL-0214"]),
    (noted, ["--best-practice", "information"], 0, []),
    ("{\"resourceType\":\"Patient\"}", ["--best-practice", "information"], 0, ["information VAL-0803"]),
    ("{\"resourceType\":\"Patient\"}", ["--best-practice", "warning"], 0, ["warning VAL-0803"]),
    ("{\"resourceType\":\"Patient\"}", ["--best-practice", "error"], 1, ["error VAL-0803"]),
    (
        "{\"resourceType\":\"Patient\"}", ["--best-practice", "information", "--fail-on", "information"], 1,
        ["information VAL-0803"]
    ),
    (
        "{\"resourceType\":\"Patient\"}", ["--best-practice", "information", "--min-severity", "warning"], 0, []
    ),
]

@Test("what is shown and what fails are chosen apart", arguments: cases)
func levels(input: String, options: [String], status: Int32, shown: [String]) {
    let run = Run(words: ["validate", "--no-source", "-"] + options, input: Array(input.utf8))
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("-:") }
    #expect(lines.map { $0.split(separator: " ")[1...2].joined(separator: " ") } == shown, "\(run.output)")
    #expect(run.status == status)
    #expect(run.output.contains("1 record:") == !options.contains("--quiet"))
}

@Test("the summary counts what is not shown")
func summary() {
    let run = Run("validate", "--min-severity", "error", "-", input: warned)
    #expect(run.output == "1 file, 1 record: 0 errors, 1 warning\n")
}
