import Tasuki
import TestSupport
import Testing

@testable import TasukiCommand

@Suite("convert between prescriptions in CSV and FHIR")
struct PrescriptionConversionTests {
    private let samples = "\(sampleRecords)/good/prescription-csv"

    @Test("a prescription becomes a document, with a summary and a report of its fields")
    func toFHIR() throws {
        let folder = try TemporaryFolder()
        let report = "\(folder.path)/report.ndjson"
        let run = Run("convert", "--to", "fhir", "--report", report, "\(samples)/internal.csv")
        #expect(run.status == 0 && run.output.contains(#""type": "document""#))
        #expect(run.errors.hasPrefix("1 record: "), "\(run.errors)")
        #expect(run.errors.contains("3 not carried (201-3 ×3)"), "\(run.errors)")
        let lines = try #require(folder.read("report.ndjson"))
        #expect(lines.contains(#""source":"201-7","line""#) && lines.contains(#""outcome":"not-carried""#))
        #expect(Run("convert", "--to", "fhir", "--no-report", "\(samples)/internal.csv").errors.isEmpty)
    }

    @Test("and back to a prescription of either form", arguments: ["jahis", "sj1"])
    func back(form: String) throws {
        let folder = try TemporaryFolder()
        let source = "\(samples)/internal\(form == "sj1" ? ".sj1" : "").csv"
        let fhir = try folder.write(Run("convert", "--to", "ndjson", source).output, to: "a.ndjson")
        let again = Run("convert", "--to", form, fhir)
        #expect(again.status == 0 && again.output.hasPrefix(form == "sj1" ? "SJ1\n" : "JAHIS10\r\n"))
    }

    @Test("the portions of a split prescription are files of their own, with a line of the report each")
    func portions() throws {
        let folder = try TemporaryFolder()
        let portion = try #require(
            Run("convert", "--to", "ndjson", "--no-report", "\(samples)/internal.csv").output.split(separator: "\n")
                .first)
        let document = """
            {"resourceType":"Bundle","type":"document","entry":[
            {"fullUrl":"urn:uuid:c","resource":{"resourceType":"Composition","status":"final","section":[
            {"code":{"coding":[{"system":"http://jpfhir.jp/fhir/ePrescription/CodeSystem/prescription-section",
            "code":"11"}]},"entry":[{"reference":"urn:uuid:p1"},{"reference":"urn:uuid:p2"}]}]}},
            {"fullUrl":"urn:uuid:p1","resource":\(portion)},{"fullUrl":"urn:uuid:p2","resource":\(portion)}]}
            """
        let source = try folder.write(document, to: "split.json"), report = "\(folder.path)/report.ndjson"
        let run = Run("convert", "--to", "sj1", "--report", report, "--output", "\(folder.path)/out/", source)
        #expect(run.status == 0, "\(run.errors)")
        for number in 1...2 {
            #expect(folder.read("out/split-\(number).csv")?.contains("\n63,2,\(number)\n") == true)
        }
        let lines = try #require(folder.read("report.ndjson")).split(separator: "\n")
        #expect(lines.count == 2 && lines[1].contains(#""line":1,"portion":2,"#))
        #expect(Run("convert", "--to", "sj1", source).output.split(separator: "\n").count { $0 == "SJ1" } == 2)
        let line = document.filter { $0 != "\n" }
        let mixed = try folder.write(
            [portion, line[...], portion, line[...]].joined(separator: "\n"), to: "mixed.ndjson")
        let several = Run("convert", "--to", "sj1", "--output", "\(folder.path)/mixed/", mixed)
        #expect(several.status == 0, "\(several.errors)")
        #expect(folder.read("mixed/mixed.csv")?.split(separator: "\n").count { $0 == "SJ1" } == 2)
        for name in ["2-1", "2-2", "4-1", "4-2"] { #expect(folder.read("mixed/mixed-\(name).csv") != nil, "\(name)") }
    }

    @Test("findings name the line of their record, and the line of the file that is written")
    func places() throws {
        let folder = try TemporaryFolder()
        let good = Run("convert", "--to", "ndjson", "--no-report", "\(samples)/internal.csv").output
        let bad = good.replacing(
            #""status":"active","intent""#, with: #""status":"stopped","intent""#, maxReplacements: 1
        )
        .replacing("カルボシステイン", with: "カルボ,システイン")
        let source = try folder.write(good + bad, to: "two.ndjson")
        let run = Run("convert", "--to", "jahis", "--output", "\(folder.path)/two.csv", source)
        #expect(run.status == 1 && !run.errors.contains("two.ndjson:1:"), "\(run.errors)")
        #expect(run.errors.contains("two.ndjson:2:") && run.errors.contains("CNV-0202"), "\(run.errors)")
        let handbook = Run("convert", "--to", "handbook", "\(samples)/internal.csv")
        #expect(handbook.status == 1 && handbook.errors.contains("JHS-0204") && handbook.errors.contains("--pharmacy"))
    }

    @Test("a file in another encoding is not converted")
    func encodings() throws {
        let folder = try TemporaryFolder()
        var bytes = Array("JAHIS10\r\n11,1,".utf8)
        for _ in 0..<8 { bytes += [0xA4, 0xA2, 0xA5, 0xA2, 0xB0, 0xA1] }
        let source = "\(folder.path)/euc.csv"
        try Conformance.write(bytes, to: source)
        let run = Run("convert", "--to", "fhir", source)
        #expect(run.status != 0 && run.output.isEmpty && run.errors.contains("JHS-0112"), "\(run.errors)")
    }

    @Test("a folder gives a line for each record; a handbook that cannot be a prescription does not stop the rest")
    func batch() throws {
        let handbooks = "\(sampleRecords)/good/handbook"
        let run = Run("convert", "--to", "ndjson", "--guide", "jp-core", samples, handbooks)
        #expect(run.status == 0 && run.output.split(separator: "\n").count > 22, "\(run.errors)")
        #expect(run.output.contains(#""type":"collection""#) && run.output.contains("MedicationDispense"))
        let folder = try TemporaryFolder()
        let mixed = Run("convert", "--to", "sj1", "--output", "\(folder.path)/", samples, handbooks)
        #expect(mixed.status == 2 && mixed.errors.contains("error CMD-0109"), "\(mixed.errors)")
        #expect(folder.read("internal.sj1.csv")?.hasPrefix("SJ1\n") == true)
    }

    @Test("a prescription becomes a handbook, a handbook FHIR, and FHIR a handbook")
    func handbooks() throws {
        let folder = try TemporaryFolder()
        func convert(_ source: String, to target: String, as name: String, status: Int32 = 0) throws -> String {
            let path = "\(folder.path)/\(name)"
            let run = Run("convert", "--to", target, "--output", path, source)
            #expect(run.status == status, "\(run.errors)")
            return path
        }
        // It has no pharmacy yet, which is told.
        let handbook = try convert("\(samples)/internal.sj1.csv", to: "handbook", as: "a.csv", status: 1)
        let again = try convert(
            try convert(handbook, to: "fhir", as: "b.json", status: 1), to: "handbook", as: "c.csv", status: 1)
        let copy = try convert(handbook, to: "handbook", as: "d.csv", status: 1)
        let bytes = try [handbook, again, copy].map { try FileInput.read($0) }.map { $0[0..<$0.count] }
        #expect(bytes[0].starts(with: Array("JAHISTC08,1\r\n1,".utf8)) && bytes[1] == bytes[0] && bytes[2] == bytes[0])
    }

    @Test(
        "what could not be read is told as validate tells it, and the record is written",
        arguments: [
            ("prescription-csv/dose-not-a-number.csv", "error JHS-0303 201-7"),
            ("prescription-csv/broken-character.csv", "error JHS-0105 11-2"),
            ("prescription-csv/missing-drug.csv", "error JHS-0204 101"),
            ("prescription-csv/second-of-three.csv", "27:4: error JHS-0303 13-1"),
            ("handbook/no-patient.csv", "error JHS-0204 0"),
            ("handbook/utf-8-with-gaiji.csv", "error JHS-0105 15-1"),
        ])
    func losses(file: String, finding: String) throws {
        for target in [["--to", "ndjson"], ["--to", "ndjson", "--no-report"], ["--to", "handbook"]] {
            let run = Run(words: ["convert"] + target + ["\(sampleRecords)/bad/\(file)"])
            #expect(run.status == 1 && run.errors.contains(finding) && !run.bytes.isEmpty, "\(run.errors)")
        }
    }

    @Test("a part of a handbook is told to be one, and its numbers are no second record")
    func part() throws {
        let folder = try TemporaryFolder()
        let run = Run(
            "convert", "--to", "ndjson", "--report", "\(folder.path)/r",
            "\(sampleRecords)/good/handbook-parts/part-1.csv")
        #expect(run.status == 0 && run.errors.contains("warning JHS-0209 911"), "\(run.errors)")
        #expect(run.errors.contains("Join all its parts first."))
        let report = try #require(folder.read("r"))
        #expect(report.contains("It serves the parts of a file") && !report.contains("second of a record"))
    }

    @Test("a field of broken bytes is not carried")
    func broken() throws {
        let folder = try TemporaryFolder()
        for target in ["ndjson", "sj1", "handbook"] {
            _ = Run(
                "convert", "--to", target, "--report", "\(folder.path)/\(target)",
                "\(sampleRecords)/bad/prescription-csv/broken-character.csv")
            let report = try #require(folder.read(target))
            let field = try #require(report.components(separatedBy: #"{"source":"#).first { $0.hasPrefix(#""11-2""#) })
            #expect(field.contains(#""outcome":"not-carried""#) && field.contains("no character"), "\(field)")
        }
    }

    @Test("options say who dispensed a prescription that becomes a handbook, and when")
    func dispensing() throws {
        let source = "\(samples)/internal.sj1.csv"
        let run = Run(
            "convert", "--to", "handbook", "--dispensed-on", "2026-11-04", "--pharmacy", "Mihon Pharmacy",
            "--pharmacy-number", "1340123452", "--pharmacy-postal-code", "105-0004", "--pharmacy-address", "Minato",
            "--pharmacy-telephone", "03-0000-1111", "--dispenser", "Kusushi", source)
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\r\n")
        #expect(lines.contains("5,20261104,1") && lines.contains("15,Kusushi,,1"))
        #expect(lines.contains("11,Mihon Pharmacy,13,4,0123452,105-0004,Minato,03-0000-1111,1"))
        #expect(run.errors.contains(" 0 defaulted"), "\(run.errors)")
        #expect(Run("convert", "--to", "handbook", source).errors.contains(" 1 defaulted"))
    }

    @Test(
        "wrong details of a dispensing are told before anything is read",
        arguments: [
            (["--to", "sj1", "--pharmacy", "A"], "--to handbook only"),
            (["--to", "handbook", "--dispensed-on", "2026-11"], "such as 2026-11-02"),
            (["--to", "handbook", "--pharmacy-number", "1320123452"], "ten digits"),
        ])
    func wrongDetails(options: [String], message: String) {
        let run = Run(words: ["convert"] + options + ["missing.csv"])
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(message), "\(run.errors)")
    }

    @Test(
        "an older file is written in the version that help names, a newer one stays",
        arguments: [
            ("handbook", "JAHISTC06,1\r\n1,x,1,19850714,,,,,,,\r\n", "JAHISTC08,1\r\n"),
            ("handbook", "JAHISTC09,1\r\n1,x,1,19850714,,,,,,,\r\n", "JAHISTC09,1\r\n"),
            ("jahis", "JAHIS9\r\n12,1\r\n", "JAHIS10\r\n"), ("jahis", "JAHIS11\r\n12,1\r\n", "JAHIS11\r\n"),
        ])
    func versions(target: String, input: String, header: String) {
        let run = Run("convert", "--to", target, "-", input: input)
        #expect(run.output.hasPrefix(header) && run.errors.contains("1 record: "), "\(run.output) \(run.errors)")
    }

    @Test(
        "options that would do nothing are refused",
        arguments: [
            ["--to", "handbook", "--guide", "jp-core"], ["--to", "jahis", "--pretty"], ["--to", "sj1", "--compact"],
            ["--to", "fhir", "--report", "/tmp/x", "--output", "/tmp/x"],
        ])
    func refused(options: [String]) {
        #expect(Run(words: ["convert"] + options + ["\(samples)/internal.csv"]).status == 2)
    }

    @Test("a prescription in FHIR becomes a handbook in one step", arguments: ["e-prescription", "jp-core"])
    func handbookOfFHIR(guide: String) throws {
        let folder = try TemporaryFolder()
        let document = "\(folder.path)/rx.json", report = "\(folder.path)/report.ndjson"
        _ = Run("convert", "--to", "fhir", "--guide", guide, "--output", document, "\(samples)/internal.csv")
        let options = ["--pharmacy", "見本薬局", "--pharmacy-number", "1340123452"]
        let run = Run(words: ["convert", "--to", "handbook", "--report", report] + options + [document])
        #expect(run.status == 0, "\(run.errors)")
        let direct = Run(words: ["convert", "--to", "handbook"] + options + ["\(samples)/internal.csv"])
        #expect(run.bytes == direct.bytes && !run.bytes.isEmpty)
        #expect(try #require(folder.read("report.ndjson")).contains(#""target":"201-5, 201-2""#))
    }

    @Test(
        "options of a dispensing that is told already are a warning",
        arguments: [[], ["--pharmacy", "Mihon Pharmacy"]])
    func unusedDetails(options: [String]) throws {
        let folder = try TemporaryFolder()
        let document = "\(folder.path)/handbook.json", handbook = "\(samples)/../handbook/pharmacy.csv"
        _ = Run("convert", "--to", "fhir", "--output", document, handbook)
        for input in [document, handbook] {
            let run = Run(words: ["convert", "--to", "handbook", "--no-report"] + options + [input])
            #expect(run.status == 0 && run.errors.contains("warning CMD-0113") == !options.isEmpty, "\(run.errors)")
        }
    }

    @Test("what the guide asks for and the record does not say is a warning; the status stays")
    func missingElements() {
        let run = Run("convert", "--to", "fhir", "--no-report", "\(samples)/narcotic.csv")
        #expect(run.status == 0 && run.errors.contains("warning CNV-0219 "), "\(run.errors)")
    }

    @Test("findings as JSON are an array of outcomes on standard error, with nothing beside it")
    func findingsAsJSON() throws {
        let inputs = ["\(samples)/narcotic.csv", "\(samples)/internal.csv", "\(samples)/no-such-file.csv"]
        let run = Run(words: ["convert", "--to", "ndjson", "--format", "json"] + inputs)
        #expect(run.status == 2 && run.output.split(separator: "\n").count == 2)
        let errors = try SourceDocument(json: SourceBytes(#"{"outcomes":"# + run.errors + "}")).root
        let outcomes = errors["outcomes"].map { Array($0.items) } ?? []
        #expect(outcomes.count == 2 && run.errors.contains("CNV-0219") && run.errors.contains("no-such-file.csv"))
        #expect(outcomes.allSatisfy { $0["resourceType"]?.text == "OperationOutcome" })
        #expect(Run("convert", "--to", "fhir", "--format", "json", "\(samples)/internal.csv").errors == "[]\n")
    }

    @Test("a report goes to a file, and XML has no form for several records")
    func refusals() {
        let run = Run("convert", "--to", "fhir", "--report", "-", "\(samples)/internal.csv")
        #expect(run.status == 2 && run.errors.contains("--report needs a file") && run.output.isEmpty)
        let two = Run(words: ["convert", "--to", "xml"] + ["internal", "narcotic"].map { "\(samples)/\($0).csv" })
        #expect(two.status == 2 && two.errors.contains("XML has one a file") && !two.errors.contains("ndjson"))
    }

    @Test("a record without drugs is told")
    func none() throws {
        let run = Run("convert", "--to", "jahis", "\(sampleRecords)/good/xml/patient.xml")
        #expect(run.status == 1 && run.errors.contains("fatal CNV-0101"), "\(run.errors)")
    }
}
