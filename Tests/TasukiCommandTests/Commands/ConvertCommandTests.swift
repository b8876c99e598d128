import Tasuki
import TestSupport
import Testing

private let json = "{ \"resourceType\": \"Observation\",\n  \"valueQuantity\": {\"value\": 1.10, \"unit\": \"度\"} }"
private let compact = "{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":1.10,\"unit\":\"度\"}}\n"

@Test("a record in the same format is copied byte for byte")
func untouched() {
    #expect(Run("convert", "--to", "json", "-", input: json).output == json)
    let xml = "<Patient xmlns=\"http://hl7.org/fhir\" ><active  value='true'/></Patient>"
    #expect(Run("convert", "--to", "xml", "-", input: xml).output == xml)
}

@Test("JSON becomes XML and JSON again, every text as written")
func roundTrip() {
    let xml = Run("convert", "--to", "xml", "-", input: json)
    #expect(xml.status == 0)
    #expect(xml.output.contains("<value value=\"1.10\"/>") && xml.output.contains("度"))
    #expect(Run("convert", "--to", "json", "--compact", "-", input: xml.output).output == compact)
    #expect(Run("convert", "--to", "ndjson", "-", input: xml.output).output == compact)
}

@Test("NDJSON takes every record that can be read; findings go to standard error")
func manyRecords() {
    let run = Run("convert", "--to", "ndjson", "-", input: compact + "{\"a\":\n\n" + compact)
    #expect(run.status == 1)
    #expect(run.output == compact + compact)
    #expect(run.errors.hasPrefix("-:2:6: fatal JSN-0103"))
}

@Test("several records do not fit into one JSON text, and nothing is written")
func tooMany() {
    let run = Run("convert", "--to", "json", "-", input: compact + compact)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("-: error CMD-0112\n") && run.errors.contains("several records"), "\(run.errors)")
}

@Test("several records are told within the array of findings as JSON")
func tooManyAsJSON() throws {
    let run = Run("convert", "--to", "json", "--format", "json", "-", input: compact + compact)
    #expect(run.status == 2 && run.output.isEmpty)
    let errors = try SourceDocument(json: SourceBytes(#"{"outcomes":"# + run.errors + "}")).root
    let codes = errors["outcomes"].map { Array($0.items) }?.flatMap { $0["issue"].map { Array($0.items) } ?? [] }
    #expect(codes?.count == 1 && run.errors.contains("CMD-0112"), "\(run.errors)")
}

@Suite("convert with files")
struct ConvertFilesTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(json, to: "in/a.json")
        try folder.write(compact + "\n" + compact, to: "in/sub/b.ndjson")
    }

    func path(_ name: String) -> String { folder.path + "/" + name }

    @Test("a folder becomes a folder, a file a record")
    func folders() {
        let run = Run("convert", "--to", "xml", "--output", path("out/deep/"), path("in"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            folder.files.filter { $0.hasPrefix("out") } == [
                "out/deep/a.xml", "out/deep/sub/b-1.xml", "out/deep/sub/b-3.xml",
            ])
    }

    @Test("a folder becomes one NDJSON file")
    func oneFile() {
        #expect(Run("convert", "--to", "ndjson", "--output", path("all.ndjson"), path("in")).status == 0)
        #expect(folder.read("all.ndjson") == compact + compact + compact)
        #expect(!folder.files.contains { $0.hasSuffix(".part") })
    }

    @Test("an input is never overwritten, whatever its path is called")
    func overwriting() {
        let run = Run("convert", "--to", "json", "--pretty", "--output", path("in/../in/a.json"), path("in/a.json"))
        #expect(run.status == 2)
        #expect(run.errors.contains("CMD-0104"))
        #expect(folder.read("in/a.json") == json)
    }

    @Test("two inputs do not become the same file")
    func collision() throws {
        try folder.write(json, to: "other/a.json")
        let run = Run("convert", "--to", "xml", "--output", path("out"), path("in/a.json"), path("other/a.json"))
        #expect(run.status == 2)
        #expect(run.errors.contains("CMD-0105"))
        #expect(folder.files.filter { $0.hasPrefix("out") } == ["out/a.xml"])
    }

    @Test("nor by the report, which is not the output under another name either")
    func report() {
        let input = path("in/a.json")
        let over = Run("convert", "--to", "xml", "--output", path("x"), "--report", path("in/../in/a.json"), input)
        #expect(over.status == 2 && over.errors.contains("CMD-0104") && folder.read("in/a.json") == json)
        let same = Run("convert", "--to", "xml", "--output", path("x"), "--report", path("in/../x"), input)
        #expect(same.status == 2 && same.errors.contains("cannot be the same file"), "\(same.errors)")
        #expect(!folder.files.contains("x"))
    }

    @Test("a report of fields that there is not is told, and no empty file is left")
    func noReport() {
        let run = Run("convert", "--to", "xml", "--output", path("x"), "--report", path("r"), path("in/a.json"))
        #expect(run.status == 0 && run.errors.contains("r: warning CMD-0111"), "\(run.errors)")
        #expect(folder.files.contains("x") && !folder.files.contains { $0.hasPrefix("r") })
    }

    @Test("what could not be written is not counted as carried")
    func uncounted() {
        let source = "\(sampleRecords)/good/prescription-csv/internal.csv"
        let run = Run("convert", "--to", "fhir", "--output", path("in/a.json") + "/", source)
        #expect(run.status == 2 && run.errors.contains("CMD-0103") && !run.errors.contains("carried"), "\(run.errors)")
    }

    @Test("an output that cannot be written is reported")
    func unwritable() {
        let run = Run("convert", "--to", "xml", "--output", path("none/a.xml"), path("in/a.json"))
        #expect(run.status == 2)
        #expect(run.errors.contains("CMD-0103"))
    }
}
