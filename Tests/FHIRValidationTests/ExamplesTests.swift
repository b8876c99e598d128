import Diagnostics
import FHIRTree
import FHIRValidation
import TestSupport
import Testing

/// What the validator calls an error in the published examples is listed, finding by finding, with the reason why it is
/// right.
@Suite("published examples", .enabled(if: Conformance.shared != nil, "set TASUKI_SHARED"))
struct ExamplesTests {
    @Test("each error in an example is expected", arguments: ["examples-r4", "examples-jp"])
    func findings(name: String) throws {
        let folder = try #require(Conformance.shared) + "/data/\(name)/"
        let golden = Conformance.path("Golden/\(name).tsv")
        var found: Set<String> = []
        var files = 0, bytes = 0
        for file in try Conformance.files(in: folder) where file.hasSuffix(".json") {
            let source = SourceBytes(try Conformance.bytes(folder + file))
            files += 1
            bytes += source.count
            let findings: [Diagnostic]
            do {
                findings = standardValidator.validate(try SourceDocument(json: source))
            } catch {
                findings = [error]
            }
            for finding in findings where finding.isError {
                found.insert("\(file)\t\(finding.code)\t\(finding.expression)")
            }
        }
        print("\(name): \(files) files, \(bytes) bytes, \(found.count) errors")
        let expectations = try Expectations(golden)
        if Golden.isRecording {
            try expectations.record(found, to: golden)
        } else {
            expectations.compare(with: found)
        }
    }
}
