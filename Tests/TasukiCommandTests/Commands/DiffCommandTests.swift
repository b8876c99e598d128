import TestSupport
import Testing

private let before =
    #"{"resourceType":"Patient","id":"p","meta":{"lastUpdated":"2026-01-01T00:00:00Z"},"name":[{"family":"襷野","given":["走太"]}],"multipleBirthInteger":1}"#
private let after =
    #"{"name":[{"family":"襷山","given":["走太","次郎"]}],"multipleBirthInteger":1.0,"resourceType":"Patient","id":"p"}"#

@Suite("tasuki diff")
struct DiffCommandTests {
    @Test("says what differs, in both languages and as JSON", arguments: ["ja", "en", "json"])
    func differences(form: String) throws {
        let folder = try TemporaryFolder()
        let a = try folder.write(before, to: "a.json"), b = try folder.write(after, to: "b.json")
        let options = form == "json" ? ["--format", "json"] : ["--lang", form]
        let run = Run(words: ["diff"] + options + [a, b])
        #expect(run.status == 1 && run.errors == "")
        let golden = try #require(try Golden.recorded("diff.\(form).txt", replacingBy: run.output))
        #expect(run.output == golden)
    }

    @Test("the same record in other spelling, order and form does not differ")
    func same() throws {
        let folder = try TemporaryFolder()
        let a = try folder.write(before, to: "a.json")
        let xml = Run("convert", "--to", "xml", a)
        let run = Run("diff", "--lang", "en", a, "-", input: xml.output)
        #expect(run.status == 0 && run.output == "No differences.\n")
    }

    @Test("elements may be left out, and the order of lists")
    func options() throws {
        let folder = try TemporaryFolder()
        let a = try folder.write(before, to: "a.json"), b = try folder.write(after, to: "b.json")
        let paths = ["meta", "Patient.name", "multipleBirthInteger"]
        #expect(Run(words: ["diff"] + paths.flatMap { ["--ignore", $0] } + [a, b]).status == 0)
        let c = try folder.write(#"{"resourceType":"List","note":[{"text":"a"},{"text":"b"}]}"#, to: "c.json")
        let d = try folder.write(#"{"resourceType":"List","note":[{"text":"b"},{"text":"a"}]}"#, to: "d.json")
        #expect(Run("diff", c, d).status == 1)
        #expect(Run("diff", "--any-order", c, d).status == 0)
    }

    @Test("records of NDJSON are paired by type and id, the others in their order")
    func ndjson() throws {
        let folder = try TemporaryFolder()
        func patient(_ id: String, _ gender: String) -> String {
            #"{"resourceType":"Patient","id":"\#(id)","gender":"\#(gender)"}"#
        }
        let basic = #"{"resourceType":"Basic"}"#
        let a = try folder.write(
            [patient("1", "male"), patient("2", "male"), basic].joined(separator: "\n") + "\n", to: "a.ndjson")
        let b = try folder.write(
            [patient("2", "female"), patient("3", "male"), basic].joined(separator: "\n") + "\n", to: "b.ndjson")
        let run = Run("diff", "--lang", "en", a, b)
        #expect(run.status == 1)
        #expect(run.output.hasSuffix("3 differences.\n"), "\(run.output)")
        #expect(
            run.output.contains("Patient/2 Patient.gender: changed")
                && run.output.contains("Patient/1 Patient: removed"))
    }

    @Test("what cannot be read, or is not two inputs, ends with 2")
    func faults() throws {
        let folder = try TemporaryFolder()
        let a = try folder.write(before, to: "a.json"), b = try folder.write("{", to: "b.json")
        #expect(Run("diff", a, b).status == 2 && Run("diff", a, b).errors.contains("JSN-01"))
        #expect(Run("diff", a, folder.path + "/none").errors.contains("CMD-0101"))
        #expect(Run("diff", a).status == 2 && Run("diff", a, a, a).status == 2 && Run("diff", "-", "-").status == 2)
    }
}
