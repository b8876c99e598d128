import Diagnostics
import FHIRTree
import TestSupport
import Testing

/// The published examples, read from the folder that `TASUKI_SHARED` names.
@Suite("XML of the published examples", .enabled(if: Conformance.shared != nil, "TASUKI_SHARED names no folder"))
struct XMLExamplesTests {
    private func documents(_ folder: String) throws -> [(name: String, document: SourceDocument)] {
        let root = try #require(Conformance.shared) + "/data/" + folder
        return try Conformance.files(in: root).filter { $0.hasSuffix(".json") }.compactMap { file in
            let bytes = SourceBytes(try Conformance.bytes(root + "/" + file))
            return (try? SourceDocument(json: bytes)).map { (file, $0) }
        }
    }

    @Test("JSON to XML to JSON is identity", arguments: ["examples-r4/json", "examples-jp"])
    func roundTrip(folder: String) throws {
        let documents = try documents(folder)
        #expect(documents.count > 50)
        for (name, document) in documents {
            for layout in [JSONWriter.Layout.compact, .pretty()] {
                let written = try XMLWriter(layout).write(document)
                let again = try SourceDocument(xml: SourceBytes(written.bytes))
                #expect(sameJSON(again.root) == sameJSON(document.root), "\(name)")
                if folder.hasPrefix("examples-r4") {
                    #expect(written.findings == [] && again.findings == [], "\(name)")
                }
            }
        }
    }

    /// Narratives whose two files were published with different spelling: `&#39;` in XML for `'` in JSON, other texts.
    private static let otherNarrative: Set<String> = [
        "CarePlan-integrate", "MedicationDispense-meddisp0308", "Observation-20minute-apgar-score",
        "Observation-example",
    ]

    @Test("the XML examples are the same records as their JSON twins, both ways")
    func twins() throws {
        let root = try #require(Conformance.shared) + "/data/examples-r4/"
        let files = try Conformance.files(in: root + "xml").filter { $0.hasSuffix(".xml") }
        #expect(files.count == 7)
        for file in files {
            let name = String(file.dropLast(4))
            let xml = try SourceDocument(xml: SourceBytes(try Conformance.bytes(root + "xml/" + file)))
            let json = try SourceDocument(json: SourceBytes(try Conformance.bytes(root + "json/\(name).json")))
            #expect(xml.findings == [], "\(name)")
            #expect(withoutNarrative(xml.root) == withoutNarrative(json.root), "\(name)")
            #expect((sameJSON(xml.root) == sameJSON(json.root)) != Self.otherNarrative.contains(name), "\(name)")
            let again = try SourceDocument(xml: SourceBytes(try XMLWriter(.pretty()).write(json).bytes))
            #expect(sameJSON(again.root) == sameJSON(json.root), "\(name)")
        }
    }

    private func withoutNarrative(_ node: SourceNode) -> String {
        node.members.filter { $0.name != "text" }.map { "\($0.name):\(sameJSON($0))" }.sorted().joined(separator: ",")
    }
}
