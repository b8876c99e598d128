import Diagnostics
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

@Suite("R4 examples", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct ExamplesTests {
    @Test func dump() throws {
        for folder in [try #require(Conformance.shared) + "/data/examples-r4/", try #require(Conformance.shared) + "/data/examples-jp/", "Examples/records/"] {
        for file in try Conformance.files(in: folder) where file.hasSuffix(".json") {
            guard let document = try? SourceDocument(json: SourceBytes(try Conformance.bytes(folder + file))) else { continue }
            for finding in standardValidator.validate(document) {
                print("FINDING\t\(file)\t\(finding.severity)\t\(finding.code)\t\(finding.expression)\t\(finding.position?.line ?? 0)\t\(finding.message.en)\t\(finding.hint?.en ?? "")")
            }
        }}
    }
}
