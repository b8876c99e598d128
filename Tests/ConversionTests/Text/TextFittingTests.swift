import Conversion
import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords
import Testing

@Suite("Texts that are larger than their field")
struct TextFittingTests {
    private static let long = String(repeating: "服用の前に医師へ相談してください。", count: 14)

    /// The lines of a file by the number of their record.
    private func lines(_ bytes: [UInt8]) throws -> [Int: [String]] {
        let records = try TaggedText(SourceBytes(bytes)).records
        return Dictionary(grouping: records) { $0.number ?? 0 }.mapValues { records in
            records.map { record in (1...max(record.fieldCount, 1)).map { record[$0] }.joined(separator: ",") }
        }
    }

    @Test("of a handbook that is made of FHIR they stand in several records, and are told")
    func handbook() throws {
        let text = HandbookSamples.pharmacy.text
            .replacing("１日２回朝夕食後　服用", with: Self.long).replacing("一包化", with: Self.long + "一包化")
            .replacing("１回２錠", with: Self.long + "１回２錠").replacing("眠気が出ることがあります。", with: Self.long + "眠気")
        let file = try HandbookFile(SourceBytes(text.replacing("\n", with: "\r\n")), encoding: .utf8)
        let document = try SourceDocument(json: SourceBytes(HandbookConversion(file).bundle.json()))
        let extraction = try HandbookExtraction(document)
        #expect(extraction.findings.isEmpty)
        let checked = try TaggedText(SourceBytes(extraction.bytes)).validate()
        #expect(!checked.contains { $0.isError || ["JHS-0302", "JHS-0304"].contains($0.code) })
        let lines = try lines(extraction.bytes)
        let supplements = (lines[311] ?? []).filter { $0.hasPrefix("1,") }
        #expect(supplements.count > 5 && supplements.allSatisfy { $0.hasSuffix(",1") })
        let all = ((lines[301] ?? []).prefix(1) + supplements).map { $0.split(separator: ",")[1] }.joined()
        #expect(all.hasPrefix(Self.long + Self.long + "一包化"))
        #expect((lines[281] ?? []).count > 4 && (lines[291] ?? []).count > 1)

        let reasons = extraction.report().notCarried.compactMap { entry -> String? in
            if case .notCarried(let reason) = entry.outcome { reason.en } else { nil }
        }
        #expect(!reasons.isEmpty && reasons.allSatisfy { $0.contains("in parts") })
    }

    @Test("a text that stands once is written whole, and is told as too large")
    func name() throws {
        let text = HandbookSamples.pharmacy.text.replacing("カルボシステイン錠２５０ｍｇ", with: Self.long)
        let file = try HandbookFile(SourceBytes(text.replacing("\n", with: "\r\n")), encoding: .utf8)
        let document = try SourceDocument(json: SourceBytes(HandbookConversion(file).bundle.json()))
        let extraction = try HandbookExtraction(document)
        #expect(Set(extraction.findings.map { "\($0.code) \($0.expression)" }) == ["JHS-0703 201-2", "JHS-0703 201-8"])
    }

    @Test("of a prescription the usage goes on in its supplements, a code stays with the first part")
    func prescription() throws {
        let text = PrescriptionSamples.symbols.text
            .replacing("次回は残薬を持参", with: Self.long).replacing("１日２回朝夕食後　服用", with: Self.long + "朝夕")
            .replacing("右眼", with: Self.long + "右眼")
        let file = try PrescriptionFile(SourceBytes(text.replacing("\n", with: "\r\n")), encoding: .utf8)
        let document = try SourceDocument(json: SourceBytes(PrescriptionConversion(file).bundle.json()))
        let extraction = try PrescriptionExtraction(document)
        #expect(extraction.findings.isEmpty)
        let lines = try lines(extraction.bytes)
        #expect((lines[81] ?? []).count > 4)
        #expect((lines[181] ?? []).filter { $0.hasPrefix("1,") }.allSatisfy { $0.split(separator: ",")[2] != "8" })
        let sites = (lines[181] ?? []).filter { $0.hasPrefix("2,") }
        #expect(sites.count > 4 && sites.filter { $0.hasSuffix(",26R") }.count == 1)
        #expect(extraction.report().notCarried.contains { $0.source.contains("Communication") || $0.position != nil })
    }

    @Test("a usage of the service's size becomes one of a symbol's, or of a handbook's")
    func usage() throws {
        let usage = "１日３回毎食後の服用とし、吐き気のあるときは飲まず、翌朝に医師へ連絡して指示を受けてから再開してください"
        let text = PrescriptionSamples.service.text.replacing("１日３回朝昼夕食後　服用", with: usage)
        #expect(text.contains(usage))
        let file = try PrescriptionFile(SourceBytes(text), encoding: .utf8)
        let symbols = PrescriptionTranscription(file, as: TaggedKind(.prescription, version: 10))
        #expect(!symbols.findings.contains { $0.code == "JHS-0703" })
        #expect(try lines(symbols.bytes)[181]?.first?.hasPrefix("1,1,5,") == true)
        #expect(symbols.report().notCarried.contains { $0.source == "111-4" })
        let dispensing = PrescriptionDispensing(file)
        let texts = [dispensing.dispensing.rps[0].usage.text] + dispensing.dispensing.rps[0].supplements.map(\.text)
        #expect(texts.compactMap { $0 }.joined().hasPrefix(usage) && texts.count > 1)
        #expect(dispensing.report().notCarried.contains { $0.source == "111-4" })
    }
}
