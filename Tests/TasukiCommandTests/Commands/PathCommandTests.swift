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
    (["Observation.status"], "", 0),
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
            "1:6: error PTH-0203", "HumanName has no element 'givn'.", "Did you mean 'given'?", "  | name.givn",
            "  |      ^",
        ], 2
    ),
    ("name.given(", ["PTH-0105"], 2),
    ("name.single()", ["PTH-0303"], 1), ("name.length()", ["error PTH-03"], 2),
]

@Test("path says where an expression is wrong, and never a value", arguments: faults)
func wrong(expression: String, parts: [String], status: Int32) {
    let run = Run("path", "--lang", "en", expression, "-", input: record)
    #expect(run.output.isEmpty && run.status == status)
    for part in parts { #expect(run.errors.contains(part), "\(run.errors)") }
    #expect(!run.errors.contains("走太"))
}

@Test("path goes through NDJSON, and one bad record does not stop it")
func lines() {
    let lines = #"{"resourceType":"Patient","id":"a"}"# + "\n{\n" + #"{"resourceType":"Patient","id":"b"}"# + "\n"
    let run = Run("path", "--format", "json", "id", "-", input: lines)
    #expect(run.status == 2 && run.errors.contains("JSN-"))
    #expect(run.output.contains(#""line":1,"column":"#) && run.output.contains(#""line":3,"column":"#))
}

@Test("path --explain shows the parts with their types")
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

            """)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(Run("path", "--explain", "name", "file").status == 2)
    #expect(Run("path").status == 2)
}
