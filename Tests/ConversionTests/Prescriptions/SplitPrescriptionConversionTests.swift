import Diagnostics
import FHIRPrimitives
import FHIRTree
import FHIRValidation
import JapaneseFormats
import JapaneseRecords
import TestSupport
import Testing

@testable import Conversion

@Suite("Portions as the document of a split prescription")
struct SplitPrescriptionConversionTests {
    /// The portions of an invented prescription that is split into so many.
    static func portions(_ count: Int, change: (inout Prescription) -> Void = { _ in }) throws
        -> [PrescriptionFile]
    {
        try (1...count).map { portion in
            var prescription = try PrescriptionSamples.symbols.file().prescription
            prescription.split = Prescription.SplitDispensing(portions: count, portion: portion)
            prescription.institution.fax = "03-0000-0001"
            for rp in prescription.rps.indices {
                let quantity = prescription.rps[rp].quantity ?? 1
                prescription.rps[rp].portion = Prescription.Portion(quantity: quantity, total: quantity * count)
                prescription.rps[rp].quantity = quantity * count
            }
            if portion == count { change(&prescription) }
            var findings: [Diagnostic] = []
            return try PrescriptionFile(
                SourceBytes(PrescriptionFile.bytes(of: prescription, as: .prescription, report: &findings)))
        }
    }

    @Test("each portion comes back from it", arguments: [2, 3])
    func roundTrip(count: Int) throws {
        let files = try Self.portions(count)
        let conversion = try SplitPrescriptionConversion(files.reversed())
        let document = try SourceDocument(json: SourceBytes(conversion.bundle.json()))
        let read = try PrescriptionExtraction.all(of: document)
        #expect(read.map(\.prescription.split) == files.map(\.prescription.split))
        for (portion, file) in zip(read, files) {
            let (rps, expected) = (portion.prescription.rps, file.prescription.rps)
            #expect(rps.map(\.quantity) == expected.map(\.quantity) && rps.map(\.portion) == expected.map(\.portion))
            #expect(rps.map { $0.drugs.map(\.code) } == expected.map { $0.drugs.map(\.code) })
            #expect(rps.map { $0.drugs.map(\.amount) } == expected.map { $0.drugs.map(\.amount) })
        }
        #expect(read.map(\.prescription.patient) == files.map(\.prescription.patient))
        #expect(read.allSatisfy { $0.prescription.institution.fax == "03-0000-0001" })
        #expect(read.flatMap(\.findings).filter { $0.code.hasPrefix("CNV") } == [])
        let urls = (document.root["entry"].map { Array($0.items) } ?? []).compactMap { $0["fullUrl"]?.text }
        #expect(Set(urls).count == urls.count)
        let errors = Validator().validate(document).filter(\.isError)
        #expect(errors.map { "\($0.code) \($0.expression)" } == [])
        #expect(conversion.findings.flatMap { $0 } == [])
    }

    @Test("the reports name the elements of the Bundle of each portion")
    func reports() throws {
        let files = try Self.portions(2)
        let reports = try SplitPrescriptionConversion(files).reports()
        for (place, report) in reports.enumerated() {
            let targets = report.carried.map(\.target).filter { !$0.isEmpty }
            #expect(
                !targets.isEmpty && targets.allSatisfy { $0.hasPrefix("Bundle.entry[\(place + 1)].resource.entry[") })
            #expect(report.notCarried == PrescriptionConversion(files[place]).report().notCarried)
        }
    }

    @Test("the files may come in any order: their places tell which is which")
    func places() throws {
        let files = try Self.portions(3)
        #expect(try SplitPrescriptionConversion([files[2], files[0], files[1]]).places == [1, 2, 0])
    }

    @Test(
        "the guide's example comes back from its portions, whose days are their own",
        .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
    func example() throws {
        let folder = try #require(Conformance.shared) + "/data/examples-jp/ePrescriptionData/jsonOrigSourceForGOFSH"
        let path = folder + "/Examples/Bundle-JP-MedReq-ePreData-Example-bunkatsu.json"
        let document = try SourceDocument(json: SourceBytes(try Conformance.bytes(path)))
        let files = try PrescriptionExtraction.all(of: document).map { try PrescriptionFile(SourceBytes($0.bytes)) }
        #expect(Set(files.map(\.prescription.issuedOn)).count == 3)
        let conversion = try SplitPrescriptionConversion(files)
        let again = try PrescriptionExtraction.all(
            of: SourceDocument(json: SourceBytes(conversion.bundle.json())))
        #expect(again.map(\.bytes) == conversion.files.map { $0.bytes() })
        #expect(conversion.findings.flatMap { $0 }.map(\.code).filter { $0 != "CNV-0219" } == [])
    }
}
