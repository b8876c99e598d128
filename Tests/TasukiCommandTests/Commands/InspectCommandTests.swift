import TestSupport
import Testing

private let bundle = """
    {"resourceType":"Bundle","entry":[
      {"resource":{"resourceType":"Patient","id":"secret-1","meta":{"profile":["http://example.org/p"]},"name":[{"text":"架空花子"}]}},
      {"resource":{"resourceType":"Patient","meta":{"profile":["http://example.org/p","架空花子"]},"birthDate":null}},
      {"resource":{"resourceType":"架空花子","value":1.10}}]}
    """

@Test("inspect counts, and shows no value", arguments: ["text", "json"])
func inspect(format: String) throws {
    let run = Run("inspect", "--format", format, "-", input: bundle)
    #expect(run.status == 0)
    #expect(!run.output.contains("架空花子") && !run.output.contains("secret"))
    let golden = try #require(try Golden.recorded("inspect.\(format)", replacingBy: run.output))
    #expect(run.output == golden)
}

@Test("inspect of several inputs is an array; what cannot be read is named")
func several() throws {
    let folder = try TemporaryFolder()
    try folder.write(bundle, to: "a.json")
    try folder.write("{", to: "b.json")
    let run = Run("inspect", "--format", "json", folder.path, folder.path + "/none")
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("[\n{\"input\":") && run.output.hasSuffix("}\n]\n"))
    #expect(run.errors.contains("JSN-0103") && run.errors.contains("CMD-0101"))
}

@Test(
    "inspect says what it knows of the form, and the unit of the size",
    arguments: [
        ("", "-: format unknown, encoding unknown\n  size          0 bytes\n"),
        ("HL7 v2?", "-: format unknown, ASCII\n  size          7 bytes\n"),
        ("\u{FEFF}\n{", "-: JSON, encoding unknown (BOM)\n"), ("<a", "-: XML, ASCII\n"), ("[1]", "-: JSON, ASCII\n"),
    ])
func form(input: String, start: String) {
    let run = Run("inspect", "-", input: input)
    #expect(run.output.hasPrefix(start), "\(run.output)")
}

@Test("inspect names an unknown form in Japanese and in JSON")
func unknownForm() {
    let text = Run("inspect", "--lang", "ja", "-", input: "氏名")
    #expect(text.output.hasPrefix("-: 形式 不明, 文字コード 不明\n  大きさ        6 バイト\n"), "\(text.output)")
    let json = Run("inspect", "--format", "json", "-", input: "氏名")
    #expect(json.output.contains(#""format":"unknown","encoding":"unknown""#), "\(json.output)")
}
