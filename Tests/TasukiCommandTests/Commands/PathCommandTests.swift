import TestSupport
import Testing

@testable import TasukiCommand

private let record = """
    {"resourceType":"Patient","id":"p1",
     "name":[{"use":"official","given":["走太",null],"_given":[null,{"id":"g"}]},{"text":"二行\\nの名"}],
     "birthDate":"1980-04"}
    """

private let cases: [(words: [String], output: String, status: Int32)] = [
    (["name.given"], "走太\n{\"id\":\"g\"}\n", 0),
    (["Patient.birthDate + 1 month"], "1980-05\n", 0),
    (["name.text"], "二行\\nの名\n", 0),
    (["name[0].use | 2 'mg'"], "official\n2 'mg'\n", 0),
    (["Patient.name.use | Practitioner.name.use"], "official\n", 0),
    (["--type", "Patient", "name[0].use"], "official\n", 0),
    (["name.suffix"], "", 0),
    (
        ["--format", "json", "name.given.first() | birthDate.exists()"],
        #"{"input":"-","line":2,"column":37,"expression":"Patient.name[0].given[0]","type":"string","value":"走太"}"#
            + "\n"
            + #"{"input":"-","type":"System.Boolean","value":true}"# + "\n", 0
    ),
]

@Test("path prints what an expression finds", arguments: cases)
func found(words: [String], output: String, status: Int32) {
    let run = Run(words: ["path"] + words + ["-"], input: Array(record.utf8))
    #expect(run.output == output && run.errors.isEmpty && run.status == status, "\(run.output) \(run.errors)")
}

private let faults: [(expression: String, parts: [String], status: Int32)] = [
    (
        "name.givn",
        [
            "expression:1:6: error PTH-0203", "HumanName has no element 'givn'.", "Did you mean 'given'?",
            "  | name.givn", "  |      ^", "So it is for records of type Patient, first at -:1:1.",
        ], 2
    ),
    ("name.given(", ["expression:1:11: error PTH-0112", "Add the ')'"], 2),
    ("name.where(%x = 1)", ["expression:1:12: error PTH-0304", "defineVariable('a', 1)"], 2),
    ("id.matches('(')", ["expression:1:12: error PTH-0308"], 2),
    ("id.matches('a', 'q')", ["expression:1:17: error PTH-0312"], 2),
    ("birthDate.duration(today(), 'mths')", ["expression:1:29: error PTH-0312", "'month'"], 2),
    ("1 & 'a'", ["expression:1:3: error PTH-0302", "1.toString()"], 2),
    ("@2024-03-01 + 1 'mo'", ["expression:1:13: error PTH-0306", "1 month"], 2), ("name.length()", ["error PTH-03"], 2),
    ("name = null", ["PTH-0203", "Hint: Ask with exists() or empty()"], 2),
    (
        "name.single()",
        ["-:1:1: error PTH-0303 (expression 1:6)", "Hint: Take one with first()", "  | name.single()", "  |      ^"], 1
    ),
]

@Test("path says where an expression is wrong, and never a value", arguments: faults)
func wrong(expression: String, parts: [String], status: Int32) {
    let run = Run("path", "--lang", "en", expression, "-", input: record)
    #expect(run.output.isEmpty && run.status == status)
    for part in parts { #expect(run.errors.contains(part), "\(run.errors)") }
    #expect(!run.errors.contains("走太"))
    #expect(!run.errors.contains("The expression fits"))
    let japanese = Run("path", "--lang", "ja", expression, "-", input: record)
    #expect(japanese.errors.contains("式") && japanese.status == status, "\(japanese.errors)")
}

private let warnings: [(expression: String, output: String, parts: [String])] = [
    (
        "birthDate = '1980-04'", "false\n",
        [
            "expression:1:11: warning PTH-0501", "date and System.String can never be equal", "Hint: Write '@1980-04'.",
            "  | birthDate = '1980-04'", "  |           ^",
        ]
    ),
    ("id.memberOf('http://example.org/none')", "", ["1:13: warning PTH-0504"]),
    ("(1 'mgg').exists()", "true\n", ["1:2: warning PTH-0503"]),
    ("name.use = 'a' or 'b'", "true\n", ["1:19: warning PTH-0506", "name.use = 'b'"]),
    ("Patient.id//name", "p1\n", ["1:11: warning PTH-0509"]),
    (
        "Observation.status", "",
        [
            "expression:1:1: warning CMD-0202",
            "No record is of the type that the expression is for. Types read: Patient (1)",
        ]
    ),
]

@Test("path warns of what is in vain, and goes on", arguments: warnings)
func warned(expression: String, output: String, parts: [String]) {
    let run = Run("path", expression, "-", input: record)
    #expect(run.output == output && run.status == 0, "\(run.output)")
    for part in parts { #expect(run.errors.contains(part), "\(run.errors)") }
    let twice = Run("path", expression, "-", input: record.filter { $0 != "\n" } + "\n" + record.filter { $0 != "\n" })
    #expect(twice.errors.split(separator: "\n").filter { $0.contains("warning") }.count == 1, "\(twice.errors)")
}

@Test("path goes through NDJSON: a record that cannot be read is an error with its line, and stops nothing")
func lines() {
    let lines =
        #"{"resourceType":"Patient","id":"a"}"# + "\n{\n" + #"{"resourceType":"Patient","id":"b","name":[{},{}]}"#
        + "\n"
    let run = Run("path", "--format", "json", "id", "-", input: lines)
    #expect(run.status == 1 && run.errors.contains("-:2:2: fatal JSN-"), "\(run.errors)")
    #expect(run.output.contains(#""line":1,"column":"#) && run.output.contains(#""line":3,"column":"#))
    let single = Run("path", "name.single() | id", "-", input: lines + lines)
    #expect(single.errors.contains("-:3:1: error PTH-0303 (expression 1:6)"), "\(single.errors)")
    #expect(single.errors.contains("-:6:1: error PTH-0303 (expression 1:6)"))
    #expect(single.errors.split(separator: "\n").filter { $0.hasPrefix("  Hint: Take one") }.count == 1)
    #expect(single.status == 1 && single.output == "a\na\n", "\(single.output)")
    #expect(Run("path", "id", "/no/such/file.json").status == 2)
}

@Test("path names the type that does not fit, and the types that do where there are several records")
func severalTypes() {
    let lines =
        #"{"resourceType":"Organization","name":"a"}"# + "\n" + #"{"resourceType":"Patient","name":[{"given":["b"]}]}"#
        + "\n"
    let run = Run("path", "name.given", "-", input: lines)
    #expect(run.output == "b\n" && run.status == 2, "\(run.errors)")
    #expect(run.errors.contains("string has no element 'given'."))
    #expect(run.errors.contains("So it is for records of type Organization, first at -:1:1."))
    #expect(run.errors.contains("The expression fits Patient, Person, Practitioner, RelatedPerson: begin it"))
    let typed = Run("path", "Patient.name.given", "-", input: lines)
    #expect(typed.output == "b\n" && typed.status == 0 && typed.errors.isEmpty)
    let chosen = Run("path", "--type", "Patient", "name.given", "-", input: lines)
    #expect(chosen.output == "b\n" && chosen.status == 0 && chosen.errors.isEmpty)
    let none = Run("path", "--type", "Observation", "status", "-", input: lines)
    #expect(none.status == 0 && none.errors.contains("Organization (1), Patient (1)"), "\(none.errors)")
    let bundle = Run("path", "Patient.name", "-", input: #"{"resourceType":"Bundle","type":"collection"}"#)
    #expect(bundle.status == 0 && bundle.errors.contains("entry.resource.ofType(Patient).name"), "\(bundle.errors)")
    let wrong = Run("path", "--type", "Observation", "stattus", "-", input: lines)
    #expect(wrong.status == 2 && wrong.errors.contains("1:1: error PTH-0203"))
}

@Test("path shows what trace names: a line for each call")
func traced() {
    let run = Run(
        "path", "name.where(use.trace('use').exists()).given.trace('all', $this.length()).first()", "-", input: record)
    #expect(run.output == "走太\n" && run.status == 0)
    #expect(
        run.errors == "-:1:1: trace 'use': official\n-:1:1: trace 'use': {}\n-:1:1: trace 'all': 2\n", "\(run.errors)")
}

private let commandLines: [(words: [String], error: String)] = [
    (["--type", "Patiant", "name", "-"], "There is no type 'Patiant' for --type. Did you mean 'Patient'?"),
    (["--explain", "--type", "Patiant", "name"], "There is no type 'Patiant' for --type."),
    (["--type", "HumanName", "given", "-"], "'HumanName' is for --explain only."),
    (["--type", "Resource", "id", "-"], "'Resource' is for --explain only."),
    (["patient.json", "name.given"], "Write the expression in front of the input"),
    (["/", "name.given"], "Write the expression in front of the input"),
    (["-", "name.given"], "Write the expression in front of the input"),
    (["/"], "Write the expression in front of the input"), (["name.given"], "Name an input"),
    ([], "Name an expression"),
    (["--explain", "name", "file"], "--explain takes an expression and no input."),
    (["--package", "/no/such/package.tgz", "name", "-"], "/no/such/package.tgz: fatal CMD-0101"),
]

@Test("path says what is wrong with a command line", arguments: commandLines)
func usage(words: [String], error: String) {
    let run = Run(words: ["path"] + words, input: Array(record.utf8))
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(error), "\(run.errors)")
}

@Test("path knows the definitions of a package")
func package() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"name":"example.test","version":"1.0.0","fhirVersions":["4.0.1"]}"#, to: "package/package.json")
    let content = #""compose":{"include":[{"system":"http://example.org/a","concept":[{"code":"official"}]}]}"#
    try folder.write(
        #"{"resourceType":"ValueSet","url":"http://example.org/uses","status":"active",\#(content)}"#,
        to: "package/ValueSet-uses.json")
    let expression = "name.use.memberOf('http://example.org/uses')"
    let run = Run("path", "--package", folder.path, expression, "-", input: record)
    #expect(run.output == "true\n" && run.errors.isEmpty && run.status == 0, "\(run.errors)")
    #expect(Run("path", expression, "-", input: record).errors.contains("PTH-0504"))
    let explained = Run("path", "--explain", "--package", folder.path, "--type", "Patient", expression)
    #expect(explained.status == 0 && explained.errors.isEmpty, "\(explained.errors)")
}

@Test("path --explain shows the parts with their types, and a legend of its marks")
func explained() {
    let run = Run("path", "--explain", "--type", "Patient", "name.where(use = 'official').given.first()")
    #expect(
        run.output == """
            path : string
              .name : HumanName *
              .where(…) : HumanName *
                = : System.Boolean
                  path : code
                    .use : code
                  literal official : System.String
              .given : string *
              .first(…) : string

            *  there may be several

            """)
    #expect(run.status == 0 && run.errors.isEmpty)
    let plain = Run("path", "--explain", "--type", "Patient", "birthDate")
    #expect(plain.output == "path : date\n  .birthDate : date\n")
    let many = Run("path", "--explain", "--type", "Extension", "value")
    #expect(many.output.contains("  .value : Address | Age | Annotation | … (+47)\n"), "\(many.output)")
    #expect(many.output.contains("n more types"))
    let unknown = Run("path", "--explain", "--lang", "ja", "children().a = 'b'")
    #expect(unknown.output.contains(": ? *") && unknown.output.contains("?  型は記録によります"), "\(unknown.output)")
    let warned = Run("path", "--explain", "--type", "Patient", "birthDate = 'a'")
    #expect(warned.status == 0 && warned.errors.contains("warning PTH-0501"))
    for (expression, code) in [("%x", "PTH-0304"), ("id.matches('(')", "PTH-0308"), ("1 & 'a'", "PTH-0302")] {
        let wrong = Run("path", "--explain", expression)
        #expect(wrong.status == 2 && wrong.output.isEmpty && wrong.errors.contains(code), "\(wrong.errors)")
    }
}

@Test("path tells once, before any record, what fails on every record")
func constants() {
    let lines = String(repeating: #"{"resourceType":"Patient","id":"a"}"# + "\n", count: 3)
    for expression in ["%x", "id.matches('[')", "id.replaceMatches('a', 'b', 'z')", "id.take('1')"] {
        let run = Run("path", expression, "-", input: lines)
        #expect(run.status == 2 && run.output.isEmpty, "\(expression): \(run.errors)")
        #expect(run.errors.split(separator: "\n").filter { $0.contains("error PTH-") }.count == 1, "\(run.errors)")
        #expect(!run.errors.contains("-:1:1"), "\(run.errors)")
    }
}

private let typeless: [(record: String, place: String, hint: String)] = [
    (#"{"name":[{"given":["a"]}]}"#, "-:1:1: warning CMD-0203", #""resourceType": "Patient""#),
    (#"{"resourceType":"Patiant","name":[{"given":["a"]}]}"#, "-:1:17: warning CMD-0203 resourceType", "'Patient'"),
    (#"{"name":[{"given":["a"]}],"resourceType":5}"#, "warning CMD-0203 resourceType", #""resourceType": "Patient""#),
    (#"{"resourceType":"HumanName","name":[{"given":["a"]}]}"#, "-:1:17: warning CMD-0203", "resourceType"),
]

@Test("path says that a record has no type that FHIR knows, and finds names as they are written", arguments: typeless)
func withoutType(record: String, place: String, hint: String) {
    let run = Run("path", "Patient.name.given", "-", input: record)
    #expect(run.output.isEmpty && run.status == 0 && run.errors.contains(place), "\(run.errors)")
    #expect(run.errors.contains(hint) && !run.errors.contains("Patiant"), "\(run.errors)")
    #expect(Run("path", "--lang", "ja", "Patient.name", "-", input: record).errors.contains("対処："))
    let lines = Run(
        "path", "--format", "json", "Patient.id", "-",
        input: record + "\n" + #"{"resourceType":"Patient","id":"b"}"# + "\n")
    #expect(lines.output.contains(#""line":2"#) && lines.errors.contains("CMD-0203"), "\(lines.errors)")
}

@Test("path blames a faulty value of the record on the record, at its place and without the value")
func faultyValue() {
    let lines =
        #"{"resourceType":"Patient","birthDate":"1980-02-29"}"# + "\n"
        + #"{"resourceType":"Patient","birthDate":"1980-02-31"}"# + "\n"
    let run = Run("path", "birthDate + 1 year", "-", input: lines)
    #expect(run.output == "1981-02-28\n" && run.status == 1)
    #expect(run.errors.hasPrefix("-:2:39: error PTH-0314 Patient.birthDate\n"), "\(run.errors)")
    #expect(!run.errors.contains("02-31") && run.errors.contains("Validate the record"), "\(run.errors)")
}
