import Tasuki
import TestSupport
import Testing

@testable import TasukiCommand

private let json = "{\"resourceType\":\"Patient\"}\n", xml = "<Patient xmlns=\"http://hl7.org/fhir\"/>"
private let symbols = "JAHIS10\r\n12,1\r\n", handbook = "JAHISTC08,1\r\n", service = "SJ1\n12,1\n"

private let cases: [(kind: String, name: String, text: String, found: String?)] = [
    ("fhir", "a", json, nil), ("fhir", "a", json + json, nil), ("fhir", "a", xml, nil),
    ("fhir", "a", symbols, "JAHIS10"), ("fhir", "a", "<XmlMsg/>", "XmlMsg"),
    ("json", "a.ndjson", json, nil), ("json", "a", json + json, "NDJSON"), ("json", "a", xml, "XML"),
    ("json", "a", service, "SJ1"), ("json", "a", "Patient", nil),
    ("ndjson", "a", json, nil), ("ndjson", "a", "nonsense\n" + json, nil), ("ndjson", "a", "{\n\"a\":1}", "JSON"),
    ("xml", "a", xml, nil), ("xml", "a", json, "JSON"), ("xml", "a", "Patient", "something else"),
    ("jahis", "a.csv", symbols, nil), ("jahis", "a", json, "JSON"), ("jahis", "a", xml, "XML"),
    ("jahis", "a.csv", "1,1,x\r\n", nil), ("sj1", "a", "<XmlMsg/>", nil), ("handbook", "a", handbook, nil),
    ("dispensing", "a", "XX1\r\n5,20261102,1\r\n", nil), ("dispensing", "a.csv", "XX1\r\n5,20261102,1\r\n", nil),
    ("dispensing", "a", handbook, "JAHISTC08"), ("dispensing", "a", "<XmlMsg/>", "XmlMsg"),
    ("dispensing", "a", json, "JSON"), ("dispensing", "a", "", nil), ("jahis", "a", "", nil),
]

@Test("what --from says is held against the content", arguments: cases)
func inputContent(kind: String, name: String, text: String, found: String?) throws {
    var rest = Array(text.utf8)[...]
    let stream = ByteStream(name: name) { buffer in
        let piece = rest.prefix(buffer.count)
        buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
    }
    let content = try InputContent(of: stream, as: InputKind(rawValue: kind), limit: 1 << 20)
    #expect(content.refusal?.code == found.map { _ in "CMD-0110" })
    #expect(content.refusal?.message.en.hasSuffix("is \(found ?? "").") ?? (found == nil), "\(content)")
    #expect(content.isDispensing == (kind == "dispensing" && found == nil && !text.isEmpty))
}

@Suite("--from")
struct InputKindTests {
    @Test("another record of a file stops nothing; the status says that it was not read")
    func others() {
        for words in [["validate", "--no-source"], ["inspect"], ["convert", "--to", "ndjson"]] {
            let run = Run(words: words + ["--from", "jahis", "-"], input: Array((symbols + service + symbols).utf8))
            #expect(run.status == 2)
            let answer = "-:3:1: error CMD-0110\n  --from says jahis, but the content is SJ1."
            #expect((run.output + run.errors).contains(answer))
            #expect(run.output.split(separator: "\n").count >= 2, "\(run.output)")
        }
    }

    @Test("below a folder, files with other names are passed over")
    func folder() throws {
        let folder = try TemporaryFolder()
        try folder.write(json, to: "a.json")
        try folder.write(symbols, to: "b.csv")
        try folder.write("XX1\r\n5,20261102,1\r\n", to: "c.csv")
        func names(_ kind: InputKind?) -> [String] {
            InputList([folder.path], takesTagged: true, as: kind).inputs.map(\.relativePath)
        }
        #expect(names(nil) == ["a.json", "b.csv"] && names(.json) == ["a.json"] && names(.xml) == [])
        #expect(names(.jahis) == ["b.csv"] && names(.dispensing) == ["b.csv", "c.csv"])
    }

    @Test("a kind that there is not is refused, and so is one that is only read")
    func unknown() {
        #expect(Run("convert", "--from", "csv", "--to", "fhir", "-").errors.contains("'--from' cannot be 'csv'"))
        #expect(Run("convert", "--to", "dispensing", "-").errors.contains("'--to' cannot be 'dispensing'"))
    }
}

@Suite("results of dispensing")
struct DispensingInputTests {
    private let path = "\(sampleRecords)/dispensing/result.csv"

    @Test("are checked as far as their form is known, and counted")
    func checked() {
        let run = Run("validate", "--no-source", "--from", "dispensing", path)
        #expect(run.status == 0 && run.output.contains("information JHS-0113 0\n"), "\(run.output)")
        let counted = Run("inspect", "--from", "dispensing", path)
        #expect(counted.output.contains("result of dispensing, UTF-8\n") && !counted.output.contains("version"))
        #expect(counted.output.contains("dispensings   1\n"), "\(counted.output)")
        #expect(counted.output.contains(" 521 refill prescription × 1\n"))
        #expect(!counted.output.contains("例示") && counted.status == 0)
        #expect(Run("validate", "--no-source", path).output.contains("fatal JHS-0101"))
    }

    @Test("become FHIR with a report, and that a handbook; no other file")
    func converted() throws {
        let folder = try TemporaryFolder()
        let report = "\(folder.path)/report", fhir = "\(folder.path)/result.json"
        let run = Run(
            "convert", "--from", "dispensing", "--to", "fhir", "--report", report, "--output", fhir, path)
        #expect(run.status == 0 && run.errors.contains("3 not carried (521-1 ×1, 521-2 ×1, 521-3 ×1)"), "\(run.errors)")
        #expect(folder.read("report")?.contains(#"{"source":"511-2","line":13"#) == true)
        #expect(Run("validate", "--quiet", fhir).status == 0)
        let handbook = Run("convert", "--to", "handbook", fhir)
        #expect(handbook.output.hasPrefix("JAHISTC08,1\r\n") && handbook.output.contains("\r\n5,20261102,1\r\n"))
        #expect(Run("convert", "--from", "dispensing", "--to", "ndjson", path).output.split(separator: "\n").count == 1)
        let refused = Run("convert", "--from", "dispensing", "--to", "jahis", path)
        #expect(refused.status == 2 && refused.errors.contains("error CMD-0109"))
    }

    @Test("a value that cannot be read is told, and the rest is converted")
    func lost() throws {
        let text = try FileInput.read(path)
        let changed = String(decoding: text[0..<text.count], as: UTF8.self).replacing("14,日分", with: "十四,日分")
        let run = Run("convert", "--from", "dispensing", "--to", "ndjson", "-", input: changed)
        #expect(run.status == 1 && run.errors.contains("error JHS-0303 301-3"), "\(run.errors)")
        #expect(run.output.contains("MedicationDispense"))
    }
}
