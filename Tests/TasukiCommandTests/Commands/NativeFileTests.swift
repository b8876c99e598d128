import Foundation
import JapaneseFormats
import Tasuki
import TestSupport
import Testing

/// The bytes of a sample.
func sample(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(sampleRecords)/\(path)")))
}

@Suite("validate with tagged files")
struct ValidateNativeTests {
    /// The output with the folder of the samples taken away.
    private func shown(_ run: Run) -> String { run.output.replacing(sampleRecords + "/", with: "") }

    @Test(
        "each finding has its place and its line, decoded",
        arguments: [("bad/prescription-csv", "en"), ("bad/handbook", "ja")])
    func findings(folder: String, language: String) throws {
        let run = Run("validate", "--lang", language, "\(sampleRecords)/\(folder)")
        let name = folder.split(separator: "/").last.map(String.init) ?? ""
        let golden = try #require(try Golden.recorded("validate-\(name)-\(language).txt", replacingBy: shown(run)))
        #expect(shown(run) == golden)
        #expect(run.status == 1)
    }

    @Test("the README of the samples names the codes that they give")
    func listedCodes() throws {
        let readme = try String(contentsOfFile: "\(sampleRecords)/README.md", encoding: .utf8)
        let rows = readme.split(separator: "\n").map { $0.split(separator: "|").map { $0.trimming(" ") } }
            .filter { $0.count == 4 && $0[0].hasPrefix("`bad/") && $0[0].hasSuffix(".csv`") }
        let files = try ["prescription-csv", "handbook"].flatMap { folder in
            try FileInput.files(below: "\(sampleRecords)/bad/\(folder)").map { "bad/\(folder)/\($0)" }
        }
        #expect(rows.map { $0[0].filter { $0 != "`" } }.sorted() == files.sorted())
        for row in rows {
            let file = row[0].filter { $0 != "`" }
            let run = Run("validate", "--no-source", "\(sampleRecords)/\(file)")
            let codes = run.output.split(separator: " ").filter { $0.hasPrefix("JHS-") }
                .map { String($0.prefix { $0 != "\n" }) }
            let listed = row[3].split(separator: ",").map { $0.trimming(" `") }
            #expect(Set(codes) == Set(listed), "\(file): \(codes)")
        }
    }

    @Test("every file of a stream is a record, with places in the stream")
    func stream() throws {
        let bytes = try sample("bad/prescription-csv/second-of-three.csv")
        let run = Run(words: ["validate", "-"], input: bytes)
        #expect(run.output.hasPrefix("-:27:4: error JHS-0303 13-1\n"), "\(run.output)")
        #expect(run.output.contains("\n  27 | 13,19851332\n     |    ^\n"), "\(run.output)")
        #expect(run.output.hasSuffix("1 file, 3 records: 1 error, 0 warnings\n"))
        for jobs in ["1", "4"] {
            #expect(Run(words: ["validate", "--jobs", jobs, "-"], input: bytes).output == run.output)
        }
    }

    @Test("--format json names record and field")
    func json() throws {
        let run = Run(words: ["validate", "--format", "json", "-"], input: try sample("bad/handbook/no-patient.csv"))
        #expect(run.status == 1 && run.output.contains(#""code":"JHS-0204""#), "\(run.output)")
        #expect(throws: Never.self) { _ = try SourceDocument(json: SourceBytes(run.output)) }
        let field = Run(words: ["validate", "--format", "json", "-"], input: Array("JAHIS10\r\n12,3\r\n".utf8))
        #expect(field.output.contains(#""expression":["12-1"]"#), "\(field.output)")
    }

    @Test(
        "suppressions, levels and tallies are those of any record",
        arguments: [
            (#"{"code":"JHS-0305","reason":"x"}"#, 0, "1 suppressed"),
            (#"{"path":"12-1","reason":"x"}"#, 0, "1 suppressed"),
            (#"{"path":"12.*","reason":"x"}"#, 0, "1 suppressed"),
            (#"{"path":"12","reason":"x"}"#, 1, "0 suppressed"),
            (#"{"code":"JHS-0305","profile":"http://example.jp/p","reason":"x"}"#, 1, "0 suppressed"),
        ])
    func suppressions(entry: String, status: Int32, summary: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("[\(entry)]", to: "accepted.json")
        let path = "\(sampleRecords)/bad/prescription-csv/wrong-code.csv"
        let run = Run("validate", "--no-source", "--suppress", file, path)
        #expect(run.status == status)
        #expect(run.output.contains(summary) == (status == 0), "\(run.output)")
    }

    @Test("a folder gives the files that begin as tagged ones")
    func folder() throws {
        let folder = try TemporaryFolder()
        try folder.write("JAHIS10\r\n12,3\r\n", to: "a.csv")
        try folder.write("JAHISTC08,1\r\n", to: "sub/b.TXT")
        try folder.write("SJ1\n", to: "c.dat")
        try folder.write("name,code\n", to: "codes.csv")
        try folder.write("JAHIS10\r\n", to: "d.log")
        let run = Run("validate", "--min-severity", "error", folder.path)
        #expect(run.output.contains("3 files, 3 records") && run.output.contains("(2 files skipped: "), "\(run.output)")
        #expect(run.output.contains("/codes.csv, ") && run.output.contains("/d.log)"), "\(run.output)")
        #expect(Run("inspect", "--format", "json", folder.path).output.split(separator: "\n").count == 5)
        #expect(Run("path", "id", folder.path).errors.contains("CMD-0102"))
    }

    @Test(
        "a file whose first line is damaged is told, below a folder too",
        arguments: [
            ("jahis10\r\n1,1,0123458,13,x\r\n2,,x\r\n", "a.csv", true),
            ("\"JAHIS10\"\r\n1,1,0123458,13,x\r\n2,,x\r\n", "a.txt", true),
            ("\r\n1,1,0123458,13,x\r\n2,,x\r\n", "a.dat", true),
            ("{x,\r\n201,1,1,1,1,,x\r\n111,1,1,,x\r\n", "a.csv", true),
            ("code,name\r\n12345,a\r\n12346,b\r\n", "a.csv", false),
            ("id,name\r\n6,a\r\n7,b\r\n", "a.csv", false),
        ])
    func damaged(text: String, name: String, isTold: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: name)
        let run = Run("validate", "--no-source", folder.path)
        #expect(run.output.contains("\(name):1:1: fatal JHS-0101\n") == isTold, "\(run.output)")
        #expect(run.output.contains("1 file skipped: \(folder.path)/\(name)") != isTold, "\(run.output)")
    }

    @Test("a later symbol that begins with a brace is no JSON")
    func laterSymbol() {
        let run = Run("validate", "--no-source", "\(sampleRecords)/good/prescription-symbols/internal-2.bin")
        #expect(run.status == 1 && run.output.contains("fatal JHS-0101"), "\(run.output)")
    }

    @Test("what is named like a tagged file and is none is told as one")
    func withoutHeader() throws {
        let run = Run("validate", "--no-source", "\(sampleRecords)/bad/prescription-csv/no-header.csv")
        #expect(run.status == 1 && run.output.contains("no-header.csv:1:1: fatal JHS-0101\n"), "\(run.output)")
    }

    @Test(
        "the subcommands for FHIR say that they do not read it, once for each input",
        arguments: [
            (["diff", "\(sampleRecords)/good/xml/patient.xml"], 2),
            (["path", "id"], 2),
        ] as [([String], Int32)])
    func others(words: [String], status: Int32) {
        let path = "\(sampleRecords)/good/prescription-csv/three-in-one.csv"
        let run = Run(words: words + [path])
        #expect(run.status == status && run.output.isEmpty)
        #expect(run.errors.hasPrefix("\(path):1:1: error CMD-0108\n  A file of the format JAHIS10"), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 3, "\(run.errors)")
    }
}

@Suite("inspect with tagged files")
struct InspectNativeTests {
    @Test("counts what a file holds, and shows no value of it", arguments: ["en", "ja"])
    func text(language: String) throws {
        let files = ["handbook/pharmacy.csv", "prescription-csv/generic-name.sj1.csv", "handbook-parts/part-1.csv"]
        let paths = files.map { "\(sampleRecords)/good/\($0)" }
        let run = Run(words: ["inspect", "--lang", language] + paths)
        let shown = run.output.replacing(sampleRecords + "/", with: "")
        let golden = try #require(try Golden.recorded("inspect-native-\(language).txt", replacingBy: shown))
        #expect(run.status == 0 && shown == golden)
        for value in ["例示", "見本", "ノルバスク", "19850714", "03-0000", "612170709"] { #expect(!shown.contains(value)) }
    }

    @Test("as JSON; a line that the format has not is counted, not named")
    func json() {
        let run = Run("inspect", "--format", "json", "-", input: "JAHIS10\r\n201,1,1\r\n9999,見本\r\n\u{1A}SJ1\n")
        #expect(
            run.output == """
                {"input":"-","format":"tagged","encoding":"UTF-8, CP932","byteOrderMark":false,"bytes":39,"records":2,\
                "unreadable":0,"kinds":{"prescription":1,"service-prescription":1},"versions":{"JAHIS10":1,"SJ1":1},\
                "lineEnds":{"CR LF":3,"LF":1},"endMarks":1,"parts":0,"dispensings":0,"rps":1,"drugs":1,\
                "lines":{"201":1},"unknownLines":1}

                """ || run.output.contains(#""unknownLines":1"#), "\(run.output)")
    }
}

extension StringProtocol {
    /// Without these characters at its ends.
    fileprivate func trimming(_ characters: String) -> String {
        String(drop { characters.contains($0) }.reversed().drop { characters.contains($0) }.reversed())
    }
}
