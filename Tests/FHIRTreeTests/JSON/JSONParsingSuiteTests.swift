import FHIRTree
import TestSupport
import Testing

/// The public JSON parsing suite: `y_` must be accepted, `n_` refused, `i_` may be either but must not crash.
@Suite("JSON parsing suite", .enabled(if: Conformance.folder("TASUKI_JSON_SUITE") != nil, "set TASUKI_JSON_SUITE"))
struct JSONParsingSuiteTests {
    @Test("every file of the suite ends as its name says")
    func suite() throws {
        let folder = try #require(Conformance.folder("TASUKI_JSON_SUITE"))
        var counts: [Character: Int] = [:]
        for file in try Conformance.files(in: folder) where file.hasSuffix(".json") {
            let kind = try #require(file.first)
            let bytes = SourceBytes(try Conformance.bytes(folder + "/" + file))
            let accepted = (try? SourceDocument(json: bytes)) != nil
            if kind == "y" { #expect(accepted, "\(file)") }
            if kind == "n" { #expect(!accepted, "\(file)") }
            counts[kind, default: 0] += 1
        }
        print(
            "JSON parsing suite: \(counts["y", default: 0]) must-accept, \(counts["n", default: 0]) must-reject files")
        #expect(counts["y", default: 0] > 0 && counts["n", default: 0] > 0)
    }
}
