import FHIRTree
import JapaneseFormats
import JapaneseRecords
import Testing

@testable import Conversion

@Suite("Clinical information and test results in words")
struct ClinicalTextTests {
    private static let service = TaggedKind(.servicePrescription, version: 1)
    private static let symbols = TaggedKind(.prescription, version: 10)

    private static let cases: [(texts: [String?], record: ClinicalText.Record?, count: Int)] = [
        (["【検査値】eGFR 48", "【検査値の続き】以下略"], .testResult("eGFR 48以下略"), 2),
        (["【検査値】eGFR 48", "【提供診療情報の続き】略"], .testResult("eGFR 48"), 1), (["【検査値】"], nil, 0),
        (["【検査値】", "【検査値の続き】 値"], .testResult(" 値"), 2), (["【検査値の続き】値"], nil, 0),
        (["【提供診療情報】"], nil, 0), (["【提供診療情報】〔薬〕"], nil, 0), ([nil], nil, 0), (["備考"], nil, 0),
        (["【提供診療情報】〔薬〕文"], .information(.init(drugName: "薬", comment: "文")), 1),
        (["【提供診療情報】〔長い", "【提供診療情報の続き】薬〕文"], .information(.init(drugName: "長い薬", comment: "文")), 2),
        (["【提供診療情報】〔文"], .information(.init(comment: "〔文")), 1),
    ]

    @Test("a text at the beginning is joined with its parts, unless nothing stands behind its word", arguments: cases)
    func first(texts: [String?], record: ClinicalText.Record?, count: Int) {
        let found = ClinicalText.first(of: texts[...])
        #expect(found?.record == record && found?.count ?? 0 == count)
    }

    /// Long results, with blanks where they are parted, and one without a place to part it.
    private static let results = [
        String(repeating: "あ", count: 80), String(repeating: "eGFR 48、", count: 40),
        Array(repeating: "値", count: 90).joined(separator: "　"),
        "短い値",
    ]

    @Test("a long result comes back whole from symbols, and from FHIR that is made of them", arguments: results)
    func whole(result: String) throws {
        let text = PrescriptionSamples.service.text.replacing("eGFR 48（2026年10月20日）", with: result)
        let file = try PrescriptionFile(SourceBytes(text), encoding: .utf8)
        let symbols = PrescriptionTranscription(file, as: Self.symbols)
        let there = try PrescriptionFile(SourceBytes(symbols.bytes))
        #expect(there.prescription.remarks.allSatisfy { ($0.text ?? "").fieldSize <= 100 })
        let back = PrescriptionTranscription(there, as: Self.service)
        #expect(try PrescriptionFile(SourceBytes(back.bytes)).prescription == file.prescription)

        for made in [file, there] {
            let document = try SourceDocument(json: SourceBytes(PrescriptionConversion(made).bundle.json()))
            for kind in [Self.symbols, Self.service] {
                let bytes = try PrescriptionExtraction(document, as: kind).bytes
                let again = PrescriptionTranscription(try PrescriptionFile(SourceBytes(bytes)), as: Self.service)
                #expect(try PrescriptionFile(SourceBytes(again.bytes)).prescription.testResults == [result])
            }
        }
    }

    @Test("words without anything behind them, and instructions, stay remarks")
    func remarks() throws {
        let text = PrescriptionSamples.symbols.text.replacing(
            "次回は残薬を持参", with: "【提供診療情報】\n81,2,1,【検査値】を確認してから一包化")
        let file = try PrescriptionFile(SourceBytes(text), encoding: .utf8)
        let document = try SourceDocument(json: SourceBytes(PrescriptionConversion(file).bundle.json()))
        for bytes in [
            PrescriptionTranscription(file, as: Self.service).bytes,
            try PrescriptionExtraction(document, as: Self.service).bytes,
        ] {
            let prescription = try PrescriptionFile(SourceBytes(bytes)).prescription
            #expect(prescription.clinicalInformation.isEmpty && prescription.testResults.isEmpty)
            let texts = prescription.remarks.compactMap(\.text)
            #expect(texts.contains("【提供診療情報】") && texts.contains("【検査値】を確認してから一包化"))
        }
    }
}
