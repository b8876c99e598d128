import FHIRTree
import JapaneseFormats
import TestSupport
import Testing

@testable import Conversion

/// The e-prescription guide's examples: FHIR to a file, to FHIR, and to a file again.
@Suite("prescriptions of the published examples", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct PrescriptionExamplesTests {
    @Test(
        "say the same again, and the report names every value that the file has no place for",
        arguments: ["JAHIS", "SJ"])
    func examples(form: String) throws {
        let folder = try #require(Conformance.shared) + "/data/examples-jp/ePrescriptionData"
        let kind = TaggedKind(
            form == "SJ" ? .servicePrescription : .prescription, version: form == "SJ" ? 1 : 10)
        var count = 0
        for file in try Conformance.files(in: folder) where file.hasSuffix(".json") {
            let document = try SourceDocument(json: SourceBytes(try Conformance.bytes(folder + "/" + file)))
            guard let extraction = try? PrescriptionExtraction(document, as: kind) else { continue }
            let report = extraction.report()
            // A text that words were added to, such as the start of use, counts as not carried.
            #expect(report.carried.count * 10 > 19 * report.notCarried.count, "\(file)")
            let again = PrescriptionConversion(try PrescriptionFile(SourceBytes(extraction.bytes)))
            let bundle = try SourceDocument(json: SourceBytes(again.bundle.json()))
            let second = try PrescriptionExtraction(bundle, as: kind)
            #expect(second.bytes == extraction.bytes, "\(file)")
            let lost = second.report().notCarried.map(\.source).filter { !$0.contains(".resource.text.") }
            #expect(lost == [], "\(file)")  // a narrative is made anew
            count += 1
        }
        print("e-prescription examples: \(count) documents to \(form) and back")
        #expect(count == 2)
    }
}
