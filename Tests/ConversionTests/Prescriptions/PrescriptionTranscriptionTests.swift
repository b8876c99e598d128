import Conversion
import FHIRTree
import JapaneseFormats
import Testing

@Suite("Prescriptions between the forms")
struct PrescriptionTranscriptionTests {
    private static let service = TaggedKind(.servicePrescription, version: 1)
    private static let symbols = TaggedKind(.prescription, version: 10)

    private static func lines(_ bytes: [UInt8], _ record: Int) throws -> [String] {
        try TaggedText(SourceBytes(bytes)).records.filter { $0.number == record }.map { record in
            (1...record.fieldCount).map { record[$0] }.joined(separator: ",")
        }
    }

    private static func file(_ usage: String, _ drug: String, _ header: String = "JAHIS10") throws -> PrescriptionFile {
        let text = PrescriptionSamples.symbols.text.replacing("JAHIS10", with: header)
            .replacing("1,2,1012040400000000,１日２回朝夕食後　服用,2", with: usage)
            .replacing("1,1,1,4,2233002F1280,カルボシステイン錠２５０ｍｇ,4,1,錠", with: drug)
        return try PrescriptionFile(SourceBytes(text), encoding: .utf8)
    }

    private static let usageCases: [(symbols: String, service: String)] = [
        ("1,2,1012040400000000,朝夕食後,2", "1,3,1012040400000000,朝夕食後,2"),
        ("1,1,,夕食後に２回,", "1,3,0X0XXXXXXXXX0000,夕食後に２回,"),
    ]

    @Test("a usage has the kind of code that the form asks for, and comes back", arguments: usageCases)
    func usages(symbols: String, service: String) throws {
        let file = try Self.file(symbols, "1,1,1,4,2233002F1280,架空錠,4,1,錠")
        let there = PrescriptionTranscription(file, as: Self.service)
        #expect(try Self.lines(there.bytes, 111)[0] == service)
        let isOpen = there.findings.contains { $0.code == "JHS-0415" && $0.severity == .warning }
        #expect(isOpen == service.contains("X"))
        let back = PrescriptionTranscription(try PrescriptionFile(SourceBytes(there.bytes)), as: Self.symbols)
        #expect(try Self.lines(back.bytes, 111)[0] == symbols)
        for report in [there.report(), back.report()] {
            #expect(!report.notCarried.contains { $0.source.hasPrefix("111") })
        }
    }

    /// Fields 4 and 5 in the service's form, and what the findings and the report name.
    private static let drugCases: [(kind: String, code: String, written: String, told: Bool)] = [
        ("2", "612170709", "2,612170709", false), ("4", "2233002F1280", "4,2233002F1280", false),
        ("7", "2171014M2ZZZ", "7,2171014M2ZZZ", false), ("1", "", ",", true), ("3", "2233002F1280", ",", true),
        ("6", "102094601", ",", true),
    ]

    @Test("a code of a list that the service does not take is told, and is not written", arguments: drugCases)
    func drugs(kind: String, code: String, written: String, told: Bool) throws {
        let text = "1,1,1,\(kind),\(code),架空錠,4,1,錠"
        let file = try Self.file("1,2,1012040400000000,朝夕食後,2", text)
        let transcription = PrescriptionTranscription(file, as: Self.service)
        #expect(try Self.lines(transcription.bytes, 201)[0] == "1,1,1,\(written),架空錠,4,1,錠")
        // The third drug of the sample has a HOT code.
        #expect(
            transcription.findings.map { "\($0.code) \($0.expression)" }
                == ["JHS-0704 201-4", "JHS-0301 201-4"] + (told ? ["JHS-0301 201-4"] : []))
        let lost = transcription.report().notCarried.map(\.source)
        #expect(lost == (told && !code.isEmpty ? ["201-4", "201-5"] : []) + ["201-4", "201-5"])
    }

    @Test("codes of FHIR are of the lists that the form takes")
    func codings() throws {
        let file = try Self.file("1,2,1012040400000000,朝夕食後,2", "1,1,1,6,102094601,架空錠,4,1,錠")
        let json = String(decoding: PrescriptionConversion(file).bundle.json(), as: UTF8.self)
        let hot = #"{"system":"urn:oid:1.2.392.200119.4.403.1","#
        let generic = #"{"system":"urn:oid:1.2.392.100495.20.1.81","code":"2171014M2ZZZ"},"#
        let both = json.replacing(hot, with: generic + hot)
        let document = try SourceDocument(json: SourceBytes(both))
        let symbols = try PrescriptionExtraction(document, as: Self.symbols)
        #expect(try Self.lines(symbols.bytes, 201)[0].hasPrefix("1,1,,6,102094601"))
        let service = try PrescriptionExtraction(document, as: Self.service)
        #expect(try Self.lines(service.bytes, 201)[0].hasPrefix("1,1,,7,2171014M2ZZZ"))
    }

    @Test("clinical information and test results are remarks where the form has no records for them, and come back")
    func clinicalRecords() throws {
        let long = String(repeating: "腎機能の低下に注意してください。", count: 6)
        for (comment, count) in [("腎機能低下のため調整済み", 2), (long, 4)] {
            let text = PrescriptionSamples.service.text.replacing("腎機能低下のため用量調整済み", with: comment)
            let file = try PrescriptionFile(SourceBytes(text), encoding: .utf8)
            let symbols = PrescriptionTranscription(file, as: Self.symbols)
            #expect(symbols.findings.map { "\($0.code) \($0.severity)" } == ["CNV-0212 information"])
            let remarks = try Self.lines(symbols.bytes, 81)
            #expect(remarks.dropFirst().count == count && remarks[1].hasPrefix("2,,【提供診療情報】"))
            #expect(remarks.last == "\(count + 1),,【検査値】eGFR 48（2026年10月20日）")
            let told = symbols.report().notCarried.filter { $0.source.hasPrefix("30") }
            #expect(Set(told.map(\.source)) == ["301-3", "302-2"])
            let back = PrescriptionTranscription(try PrescriptionFile(SourceBytes(symbols.bytes)), as: Self.service)
            #expect(back.file.prescription.remarks.count == count + 1)
            #expect(try Self.lines(back.bytes, 302) == Self.lines(Array(text.utf8), 302))
            #expect(try PrescriptionFile(SourceBytes(back.bytes)).prescription == file.prescription)
        }
    }
}
