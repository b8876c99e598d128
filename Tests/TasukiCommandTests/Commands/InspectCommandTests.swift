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
