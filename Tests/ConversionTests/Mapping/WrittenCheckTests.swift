import Diagnostics
import FHIRTree
import Foundation
import JapaneseFormats
import JapaneseRecords
import Testing

@testable import Conversion

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

    /// A prescription with so many drugs, changed, as the symbols have it.
    private static func bytes(drugs: Int, change: (inout Prescription) -> Void) throws -> [UInt8] {
        var prescription = try PrescriptionSamples.symbols.file().prescription
        let drug = prescription.rps[0].drugs[0]
        prescription.rps[0].drugs = (1...drugs).map { number in
            var copy = drug
            copy.number = number
            return copy
        }
        change(&prescription)
        var findings: [Diagnostic] = []
        return PrescriptionFile.bytes(of: prescription, as: .prescription, report: &findings)
    }

    /// The fields of the errors, each with the line that it is on.
    private static func told(_ bytes: [UInt8], besides known: [Diagnostic] = [], in source: [UInt8]? = nil) throws
        -> [String]
    {
        let source = try source.map { try TaggedText(SourceBytes($0)) }
        return WrittenCheck.errors(of: bytes, as: .prescription, besides: known, in: source).map { finding in
            let line = finding.message.en.split(separator: " ").dropFirst().first ?? ""
            return "\(finding.expression) \(line)"
        }
    }

    @Test("a field is told for each drug that lacks it, and of many the first five with how many follow")
    func places() throws {
        func lacking(_ count: Int) throws -> [UInt8] {
            try Self.bytes(drugs: 8) { prescription in
                for place in 0..<count { prescription.rps[0].drugs[place].unit = nil }
            }
        }
        #expect(try Self.told(lacking(0)) == [])
        let three = try Self.told(lacking(3))
        #expect(three.map { $0.prefix(6) } == ["201-9 ", "201-9 ", "201-9 "] && Set(three).count == 3)
        let many = WrittenCheck.errors(of: try lacking(8), as: .prescription, besides: [])
        #expect(many.count == 5 && many.allSatisfy { $0.position == nil })
        #expect(many.map { $0.message.en.contains("in 3 more places") } == [false, false, false, false, true])
        #expect(many.map { $0.message.ja.contains("ほかに3か所") } == [false, false, false, false, true])
    }

    @Test("what was wrong with a drug of the source is told of another drug alone")
    func source() throws {
        let second = try Self.bytes(drugs: 3) { $0.rps[0].drugs[1].unit = nil }
        let both = try Self.bytes(drugs: 3) { prescription in
            for place in 1...2 { prescription.rps[0].drugs[place].unit = nil }
        }
        #expect(try Self.told(second, in: second) == [])
        #expect(try Self.told(both, in: second).count == 1)
        #expect(try Self.told(both, in: second).first != Self.told(second).first)
    }

    @Test("a text that the writer told to be too large is not told again, another fault of the field is")
    func known() throws {
        var prescription = try PrescriptionSamples.symbols.file().prescription
        prescription.rps[0].drugs[0].unit = String(repeating: "錠", count: 200)
        prescription.rps[0].drugs[1].unit = nil
        var findings: [Diagnostic] = []
        let bytes = PrescriptionFile.bytes(of: prescription, as: .prescription, report: &findings)
        #expect(findings.map(\.code) == ["JHS-0703"])
        #expect(
            WrittenCheck.errors(of: bytes, as: .prescription, besides: findings).map { "\($0.code) \($0.expression)" }
                == ["JHS-0301 201-9"])
    }
}
