import Foundation
import JapaneseFormats
import Tasuki
import TestSupport
import Testing

@Suite("qr split and join")
struct QRCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func path(_ name: String) -> String { folder.path + "/" + name }

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    @Test("a handbook comes back from its parts, in any order and twice")
    func handbook() throws {
        let whole = "\(sampleRecords)/good/handbook/pharmacy.csv"
        let split = Run("qr", "split", "--bytes", "400", "--id", "20261102120000", "--output", path("out/"), whole)
        #expect(split.status == 0, "\(split.errors)")
        #expect(folder.files.count >= 3 && folder.files.allSatisfy { $0.hasPrefix("out/pharmacy-") })
        for file in folder.files {
            #expect(try bytes(file).count <= 400)
            let run = Run("validate", "--no-source", path(file))
            #expect(run.status == 0 && run.output.contains("information JHS-0209 911"), "\(run.output)")
        }
        let original = try sample("good/handbook/pharmacy.csv")
        #expect(Run("qr", "join", path("out")).bytes == original)
        let files = folder.files.map(path)
        #expect(Run(words: ["qr", "join"] + files.reversed() + files.prefix(1)).bytes == original)
        let stream = try folder.files.flatMap(bytes)
        #expect(Run(words: ["qr", "join", "-"], input: stream).bytes == original)
        #expect(Run("qr", "join", "--output", path("whole.csv"), path("out")).status == 0)
        #expect(try bytes("whole.csv") == original)
    }

    @Test("a prescription comes back from its symbols, cut in a character", arguments: [41, 100, 1800])
    func prescription(size: Int) throws {
        let whole = "\(sampleRecords)/good/prescription-csv/internal.csv"
        #expect(Run("qr", "split", "--bytes", "\(size)", "--output", folder.path, whole).status == 0)
        #expect(Run("qr", "join", folder.path).bytes == (try sample("good/prescription-csv/internal.csv")))
        let scanned = Run("qr", "join", "\(sampleRecords)/good/prescription-symbols")
        #expect(scanned.bytes == (try sample("good/prescription-csv/internal.csv")) && scanned.status == 0)
    }

    @Test("names of a folder are in the order of their numbers")
    func order() throws {
        let pieces = ["JAHIS10\r\n81,1,,a", "b", "c", "d", "e", "f", "g", "h", "i", "j\r\n"]
        for (place, text) in pieces.enumerated() { try folder.write(text, to: "s-\(place + 1).txt") }
        try folder.write("x", to: "note.md")
        #expect(Run("qr", "join", folder.path).output == "JAHIS10\r\n81,1,,abcdefghij\r\n")
    }

    @Test(
        "symbols have no numbers: their names and the result say what can be said",
        arguments: [
            (["a-1", "a-2", "a-3"], 0, ["information JHS-0609"], true),
            (["a-1", "a-3"], 1, ["error JHS-0601"], false),
            (["a-1", "a-2", "a-2"], 1, ["error JHS-0602"], false),
            (["a-1", "a-3", "a-2"], 1, ["error JHS-0609"], false),
            (["a-1", "b-2"], 1, ["error JHS-0603"], false),
            (["a-1", "a-2"], 1, ["warning JHS-0609", "error JHS-0"], true),
            (["x", "z"], 1, ["information JHS-0609", "error JHS-0204 0"], true),
        ] as [([String], Int32, [String], Bool)])
    func unnumbered(names: [String], status: Int32, errors: [String], writes: Bool) throws {
        let bytes = try sample("good/prescription-csv/internal.csv")
        for (place, start) in stride(from: 0, to: bytes.count, by: 240).enumerated() {
            let piece = Array(bytes[start..<min(start + 240, bytes.count)])
            for name in ["a", "b"] { try Data(piece).write(to: URL(fileURLWithPath: path("\(name)-\(place + 1)"))) }
        }
        try folder.write("JAHIS10\r\n", to: "x")
        try folder.write("81,1,,x\r\n", to: "z")
        let run = Run(words: ["qr", "join"] + names.map(path))
        #expect(run.status == status && run.bytes.isEmpty != writes, "\(run.errors)")
        for error in errors { #expect(run.errors.contains(error), "\(run.errors)") }
    }

    @Test("an identifier is the time if none is given")
    func identifier() throws {
        let run = Run(
            "qr", "split", "--bytes", "600", "--output", folder.path, "\(sampleRecords)/good/handbook/pharmacy.csv")
        #expect(run.status == 0)
        let part = try TaggedText(SourceBytes(bytes("pharmacy-1.csv")))
        let split = try #require(part.records.last)
        #expect(split.number == 911 && split[1].hasPrefix("20") && split[1].utf8.count == 14)
    }

    /// The inputs below `good/handbook-parts`, and what a join of them says.
    private static let joins: [(files: [String], status: Int32, errors: [String], writes: Bool)] = [
        (["1"], 1, ["part-1.csv:11:20: error JHS-0601 911-2"], true),
        (["1", "other"], 1, ["other.csv:2:5: error JHS-0603 911-1", "part-1.csv:11:20: error JHS-0601 911-2"], true),
        (["1", "2", "changed"], 1, ["changed.csv:3:22: error JHS-0602 911-3"], true),
        (["1", "2", "header"], 1, ["header.csv:1:1: error JHS-0604 0"], true),
        (["1", "2", "whole"], 1, ["whole.csv: error JHS-0605"], true),
        (["text"], 1, ["text.csv:1:1: fatal JHS-0101"], false),
        (["text", "1", "2"], 1, ["text.csv:1:1: fatal JHS-0101"], false),
        (["rx", "1"], 1, ["part-1.csv: error JHS-0604"], false),
        (["none"], 2, ["none.csv: fatal CMD-0101"], false),
        (["empty"], 1, ["empty.csv:1:1: fatal JHS-0101"], false),
        (["1", "empty", "2"], 1, ["empty.csv:1:1: fatal JHS-0101"], false),
    ]

    @Test("missing, doubled and foreign parts are told, each with its file", arguments: joins)
    func faults(files: [String], status: Int32, errors: [String], writes: Bool) throws {
        try folder.write("JAHISTC07,1\r\n911,20261105093016,2,2\r\n", to: "other.csv")
        try folder.write("JAHISTC07,1\r\n421,x,1\r\n911,20261105093015,2,2\r\n", to: "changed.csv")
        try folder.write("JAHISTC08,1\r\n911,20261105093015,2,2\r\n", to: "header.csv")
        try folder.write("JAHISTC07,1\r\n1,x\r\n", to: "whole.csv")
        try folder.write("81,1,,text\r\n", to: "text.csv")
        try folder.write("JAHIS10\r\n81,1,,x", to: "rx.csv")
        try folder.write("", to: "empty.csv")
        let paths = files.map {
            Int($0) == nil ? path("\($0).csv") : "\(sampleRecords)/good/handbook-parts/part-\($0).csv"
        }
        let run = Run(words: ["qr", "join"] + paths)
        #expect(run.status == status, "\(run.errors)")
        let lines = run.errors.split(separator: "\n").filter { !$0.hasPrefix("  ") }
        #expect(lines.map { String($0.split(separator: "/").last ?? $0) } == errors)
        #expect(run.bytes.isEmpty != writes)
    }

    @Test("findings as JSON are an array of outcomes on standard error")
    func findingsAsJSON() throws {
        try folder.write("", to: "empty.csv")
        let run = Run("qr", "join", "--format", "json", path("empty.csv"))
        let root = try SourceDocument(json: SourceBytes(#"{"outcomes":"# + run.errors + "}")).root
        #expect(run.status == 1 && root["outcomes"]?.items.count == 1 && run.errors.contains("JHS-0101"))
    }

    @Test("what cannot be split is told, and nothing is written")
    func unsplit() throws {
        let samples = "\(sampleRecords)/good"
        for (words, status, text) in [
            (["\(samples)/prescription-csv/internal.csv", "--bytes", "100"], 2, "name a folder with --output"),
            (
                ["\(samples)/prescription-csv/internal.csv", "--bytes", "10", "--output", folder.path], 1,
                "fatal JHS-0606"
            ),
            (["\(samples)/prescription-csv/internal.sj1.csv"], 1, "fatal JHS-0607"),
            (["\(samples)/handbook-parts/part-1.csv"], 1, "fatal JHS-0607"),
            (["\(samples)/handbook/pharmacy.csv", "--bytes", "60", "--output", folder.path], 1, "fatal JHS-0606"),
            (["\(samples)/xml/patient.xml"], 1, "fatal JHS-0101"),
            (["\(samples)/prescription-csv/three-in-one.csv"], 2, "one file of one record"),
            (["/no/such/file"], 2, "CMD-0101"),
        ] as [([String], Int32, String)] {
            let run = Run(words: ["qr", "split"] + words)
            #expect(run.status == status && run.errors.contains(text), "\(words) \(run.errors)")
            #expect(run.bytes.isEmpty && folder.files.isEmpty)
        }
        #expect(Run("qr", "split", "\(samples)/prescription-csv/internal.csv").bytes.count == 649)
    }

    @Test("an input is never overwritten")
    func overwriting() throws {
        try folder.write("JAHISTC07,1\r\n1,x\r\n", to: "a.csv")
        let run = Run("qr", "join", "--output", path("a.csv"), path("a.csv"))
        #expect(run.status == 2 && run.errors.contains("CMD-0104"))
    }
}
