import Tasuki
import TestSupport
import Testing

@testable import TasukiCommand

@Suite("convert --join-portions")
struct PortionJoinTests {
    private let samples = "\(sampleRecords)/good/prescription-csv"
    private var portions: [String] { ["split", "split-2", "split-3"].map { "\(samples)/\($0).csv" } }

    private func join(_ words: [String]) -> Run { Run(words: ["convert", "--join-portions", "--to"] + words) }

    @Test("the portions become a document, which becomes the portions, which become the document")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        let document = "\(folder.path)/split.json", report = "\(folder.path)/report.ndjson"
        let run = join(["fhir", "--output", document, "--report", report] + portions.reversed())
        #expect(run.status == 0 && run.errors.contains("\n3 records: "), "\(run.errors)")
        let lines = try #require(folder.read("report.ndjson")).split(separator: "\n")
        #expect(lines.count == 3)
        for (place, line) in lines.enumerated() {
            let name = place == 0 ? "split" : "split-\(place + 1)"
            #expect(line.contains(#"\#(name).csv","line":1,"portion":\#(place + 1),"#))
            #expect(line.contains("Bundle.entry[\(place + 1)].resource.entry["))
        }
        let back = Run("convert", "--to", "jahis", "--output", "\(folder.path)/out/", document)
        #expect(back.status == 0, "\(back.errors)")
        let written = (1...3).map { "\(folder.path)/out/split-\($0).csv" }
        for (source, path) in zip(portions, written) {
            func lines(_ path: String) throws -> [String] {
                let text = try TaggedText(try FileInput.read(path))
                return text.records.map { record in (0...record.fieldCount).map { record[$0] }.joined(separator: ",") }
            }
            // Kinds of remarks and classes of drugs have no element in FHIR.
            let (before, after) = (try lines(source), try lines(path))
            #expect(Set(before).subtracting(after).allSatisfy { ["81", "201"].contains($0.prefix { $0 != "," }) })
        }
        let again = join(["fhir"] + written)
        #expect(again.output == folder.read("split.json") && again.status == 0, "\(again.errors)")
        for target in ["xml", "ndjson"] { #expect(!join([target] + written).bytes.isEmpty) }
    }

    @Test("a folder of all portions, in one file or several, is one document in a folder")
    func folder() throws {
        let folder = try TemporaryFolder()
        let bytes = try portions.map { path in try FileInput.read(path) }.map { $0[0..<$0.count] }
        try folder.write("", to: "in/note.md")
        try Conformance.write(Array(bytes.joined()), to: "\(folder.path)/in/all.csv")
        let run = join(["json", "--output", "\(folder.path)/out/", "\(folder.path)/in"])
        #expect(run.status == 0 && folder.read("out/all.json")?.contains("分割処方箋") == true, "\(run.errors)")
    }

    @Test("what is not all portions of one prescription is refused, with the file and the field")
    func refused() throws {
        let folder = try TemporaryFolder(), output = "\(folder.path)/out.json"
        let broken = try folder.write("JAHIS10\n", to: "broken.csv"), other = "\(samples)/internal.csv"
        let fhir = try folder.write(Run("convert", "--to", "json", other).output, to: "internal.json")
        let handbook = "\(sampleRecords)/good/handbook/pharmacy.csv"
        let cases: [(inputs: [String], status: Int32, said: [String])] = [
            (Array(portions.prefix(2)), 1, ["fatal CNV-0104", "3 is missing"]),
            ([portions[0], portions[1], portions[1]], 1, ["split-2.csv:14:6: fatal CNV-0104 63-2", "there twice"]),
            (portions + [other], 1, ["internal.csv: fatal CNV-0104", "no portion"]),
            (portions + [handbook], 2, ["pharmacy.csv:1:1: error CMD-0109", "error CMD-0114"]),
            (portions + [fhir], 2, ["internal.json:1:1: error CMD-0109", "error CMD-0114"]),
            (portions + ["\(sampleRecords)/bad/prescription-csv/no-header.csv"], 2, ["JHS-0101", "error CMD-0114"]),
            (portions + ["\(folder.path)/none.csv"], 2, ["CMD-0101", "error CMD-0114"]),
            ([broken], 1, ["JHS-0204", "fatal CNV-0104"]),
        ]
        for (inputs, status, said) in cases {
            let run = join(["json", "--output", output] + inputs)
            #expect(run.status == status && said.allSatisfy(run.errors.contains), "\(run.errors)")
            #expect(run.bytes.isEmpty && folder.read("out.json") == nil)
        }
        for words in [["jahis"], ["json", "--guide", "jp-core"]] {
            let run = join(words + portions)
            #expect(run.status == 2 && run.errors.contains("--join-portions"), "\(run.errors)")
        }
    }

    @Test("findings name the file of their portion")
    func findings() throws {
        let folder = try TemporaryFolder()
        let bytes = try FileInput.read(portions[1])
        let text = Array(bytes[0..<bytes.count])
        let day = Array("51,20261102".utf8), before = Array("51,20261101".utf8)
        let place = try #require(text.indices.first { text[$0...].starts(with: day) })
        let changed = Array(text[..<place]) + before + Array(text[(place + day.count)...])
        try Conformance.write(changed, to: "\(folder.path)/second.csv")
        let run = join(["json", "--format", "text", portions[0], "\(folder.path)/second.csv", portions[2]])
        #expect(run.status == 0 && run.errors.contains("second.csv:13:4: warning CNV-0226 51-1"), "\(run.errors)")
    }

    @Test("several portions that become handbooks of one day in one run are told")
    func handbooks() throws {
        let options = ["--dispensed-on", "2026-11-03", "--pharmacy", "見本薬局", "--pharmacy-number", "1340123452"]
        let run = Run(words: ["convert", "--to", "handbook", "--no-report"] + options + portions)
        #expect(run.status == 0 && run.errors.split(separator: "\n").count { $0.contains("CNV-0224") } == 2)
        #expect(run.errors.contains("split-2.csv: warning CNV-0224") && run.errors.contains("split-3.csv"))
        let one = Run(words: ["convert", "--to", "handbook", "--no-report"] + options + [portions[1]])
        #expect(one.status == 0 && one.errors.isEmpty, "\(one.errors)")
    }
}
