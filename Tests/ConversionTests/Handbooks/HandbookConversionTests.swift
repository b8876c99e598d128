import Conversion
import Diagnostics
import FHIRTree
import FHIRValidation
import Foundation
import JapaneseFormats
import JapaneseRecords
import Testing

@Suite("Handbooks to FHIR and back")
struct HandbookConversionTests {
    @Test("what the report calls not carried is all that is missing", arguments: HandbookSamples.all)
    func report(sample: HandbookSample) throws {
        let report = HandbookConversion(try sample.file()).report()
        #expect(report.notCarried.map(\.source) == sample.notCarried)
        #expect(report.carried.allSatisfy { $0.position != nil })
    }

    @Test("each target of the report is an element of the Bundle", arguments: HandbookSamples.all)
    func targets(sample: HandbookSample) throws {
        let conversion = HandbookConversion(try sample.file())
        let bundle = try SourceDocument(json: SourceBytes(conversion.bundle.json())).root
        let entries = bundle.items(of: "entry").count
        for entry in conversion.report().entries where !entry.target.isEmpty {
            let place = entry.target.split(separator: "[").dropFirst().first.flatMap { Int($0.prefix { $0 != "]" }) }
            #expect(place.map { $0 < entries } ?? entry.target.hasPrefix("Bundle.meta"), "\(entry.target)")
        }
    }

    @Test("a handbook that comes back is the same", arguments: HandbookSamples.all.dropLast(2))
    func identity(sample: HandbookSample) throws {
        let file = try sample.file()
        let document = try SourceDocument(json: SourceBytes(HandbookConversion(file).bundle.json()))
        let extraction = try HandbookExtraction(document, as: file.text.kind)
        #expect(extraction.handbook.normalized == file.handbook.normalized)
    }

    @Test("what is made meets its profiles", arguments: HandbookSamples.all.dropLast())
    func validity(sample: HandbookSample) throws {
        let json = HandbookConversion(try sample.file()).bundle.json()
        let findings = Validator().validate(try SourceDocument(json: SourceBytes(json)))
        let errors = findings.filter { $0.severity == .error || $0.severity == .fatal }
        #expect(errors.map { "\($0.code) \($0.expression) \($0.message.en)" } == [])
    }

    @Test("the handbooks among the examples are carried whole", arguments: ["pharmacy", "hospital", "patient"])
    func examples(name: String) throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.deletingLastPathComponent().deletingLastPathComponent().path + "/Examples/records/good"
        let conversion = HandbookConversion(try HandbookFile(FileInput.read("\(folder)/handbook/\(name).csv")))
        let lost = conversion.report().notCarried.map(\.source)
        #expect(lost == (name == "patient" ? ["3-5"] : []))
        let findings = Validator().validate(try SourceDocument(json: SourceBytes(conversion.bundle.json())))
        #expect(!findings.contains { $0.severity == .error || $0.severity == .fatal })
    }

    @Test("the same handbook always gets the same ids")
    func ids() throws {
        let file = try HandbookSamples.pharmacy.file()
        #expect(HandbookConversion(file).bundle == HandbookConversion(file).bundle)
    }

    @Test("a newer handbook gives an older dispensing the ids that it had")
    func updates() throws {
        let new = try HandbookSamples.pharmacy.file()
        var old = new
        old.handbook.dispensings.removeFirst()
        func urls(_ file: HandbookFile) throws -> Set<String> {
            let bytes = file.bytes()
            let bundle = HandbookConversion(try HandbookFile(SourceBytes(bytes), encoding: .utf8)).bundle
            let document = try SourceDocument(json: SourceBytes(bundle.json()))
            return Set(document.root["entry"]?.items.compactMap { $0["fullUrl"]?.text } ?? [])
        }
        #expect(try urls(old).isSubset(of: urls(new)))
    }
}

extension MedicationHandbook {
    /// Without what only ties lines of a file.
    var normalized: MedicationHandbook {
        var handbook = self
        for index in handbook.overTheCounterDrugs.indices { handbook.overTheCounterDrugs[index].serial = nil }
        return handbook
    }
}

extension SourceNode {
    fileprivate func items(of name: String) -> [SourceNode] { self[name].map { Array($0.items) } ?? [] }
}
