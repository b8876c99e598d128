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
        #expect(run.errors.contains("4 not carried (201-3 ×3, 241-4 ×1)"), "\(run.errors)")
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

    @Test("a folder gives a line for each prescription; a handbook among them does not stop the rest")
    func batch() throws {
        let run = Run("convert", "--to", "ndjson", "--guide", "jp-core", samples, "\(sampleRecords)/good/handbook")
        #expect(run.status == 2 && run.output.split(separator: "\n").count >= 20)
        #expect(run.output.contains(#""type":"collection""#) && run.errors.contains("CMD-0108"))
    }

    @Test("a record without drugs is told")
    func none() throws {
        let run = Run("convert", "--to", "jahis", "\(sampleRecords)/good/xml/patient.xml")
        #expect(run.status == 1 && run.errors.contains("fatal CNV-0101"), "\(run.errors)")
    }
}
