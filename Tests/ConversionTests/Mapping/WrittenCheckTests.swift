import Conversion
import Diagnostics
import FHIRTree
import Foundation
import JapaneseFormats
import Testing

@Suite("Written files keep their format")
struct WrittenCheckTests {
    private static let records: String = {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return tests.deletingLastPathComponent().deletingLastPathComponent().path + "/Examples/records/good"
    }()

    /// The good sample files of a folder, each record of them alone.
    private static func texts(_ folder: String) throws -> [(String, TaggedText)] {
        try FileManager.default.contentsOfDirectory(atPath: "\(records)/\(folder)").sorted().flatMap { name in
            var reader = TaggedTextReader(try ByteStream(path: "\(records)/\(folder)/\(name)"))
            var texts: [(String, TaggedText)] = []
            while let segment = try reader.next() { texts.append((name, try segment.text())) }
            return texts
        }
    }

    /// The errors of a written file of which no finding names the field.
    private static func untold(_ bytes: [UInt8], _ findings: [Diagnostic]) throws -> [String] {
        let told = Set(findings.map(\.expression))
        return try TaggedText(SourceBytes(bytes)).validate().filter { $0.isError && !told.contains($0.expression) }
            .map { "\($0.code) \($0.expression)" }
    }

    private static let forms = [TaggedKind(.prescription, version: 10), TaggedKind(.servicePrescription, version: 1)]

    @Test("no error of a written prescription is untold", arguments: forms)
    func prescriptions(kind: TaggedKind) throws {
        var count = 0
        for (name, text) in try Self.texts("prescription-csv") {
            let file = try PrescriptionFile(text)
            let copy = PrescriptionTranscription(file, as: kind)
            #expect(try Self.untold(copy.bytes, copy.findings) == [], "\(name)")
            for dialect in FHIRDialect.allCases {
                let json = PrescriptionConversion(file, dialect: dialect).bundle.json()
                let extraction = try PrescriptionExtraction(SourceDocument(json: SourceBytes(json)), as: kind)
                #expect(try Self.untold(extraction.bytes, extraction.findings) == [], "\(name), \(dialect)")
            }
            count += 1
        }
        #expect(count > 20)
    }

    @Test("no error of a written handbook is untold")
    func handbooks() throws {
        for (name, text) in try Self.texts("handbook") {
            let json = HandbookConversion(try HandbookFile(text)).bundle.json()
            let extraction = try HandbookExtraction(SourceDocument(json: SourceBytes(json)))
            #expect(extraction.findings == [], "\(name)")
            #expect(try Self.untold(extraction.bytes, []) == [], "\(name)")
        }
    }
}
