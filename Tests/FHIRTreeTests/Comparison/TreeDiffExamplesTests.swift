import FHIRTree
import TestSupport
import Testing

/// The published examples, read from the folder that `TASUKI_SHARED` names.
@Suite(
    "Differences of the published examples", .enabled(if: Conformance.shared != nil, "TASUKI_SHARED names no folder"))
struct TreeDiffExamplesTests {
    @Test("the JSON and the XML of an example do not differ", arguments: ["examples-r4/json", "examples-jp"])
    func forms(folder: String) throws {
        let root = try #require(Conformance.shared) + "/data/" + folder
        var count = 0
        for file in try Conformance.files(in: root) where file.hasSuffix(".json") {
            let bytes = SourceBytes(try Conformance.bytes(root + "/" + file))
            guard let json = try? SourceDocument(json: bytes) else { continue }
            let xml = try SourceDocument(xml: SourceBytes(try XMLWriter(.pretty()).write(json).bytes))
            let diff = TreeDiff(from: json.root, to: xml.root)
            #expect(diff.isEmpty, "\(file): \(diff.changes.map(\.expression))")
            count += 1
        }
        #expect(count > 50)
    }

    @Test("the published XML of an example differs from its JSON in its narrative at most")
    func twins() throws {
        let root = try #require(Conformance.shared) + "/data/examples-r4/"
        for file in try Conformance.files(in: root + "xml") where file.hasSuffix(".xml") {
            let name = String(file.dropLast(4))
            let xml = try SourceDocument(xml: SourceBytes(try Conformance.bytes(root + "xml/" + file)))
            let json = try SourceDocument(json: SourceBytes(try Conformance.bytes(root + "json/\(name).json")))
            #expect(TreeDiff(from: json.root, to: xml.root, ignoring: ["text.div"]).isEmpty, "\(name)")
        }
    }
}
