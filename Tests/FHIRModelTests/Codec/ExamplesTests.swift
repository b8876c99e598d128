import FHIRModel
import TestSupport
import Testing

/// Every published example becomes structs and is written again without a difference.
@Suite("structs of the published examples", .enabled(if: Conformance.shared != nil, "TASUKI_SHARED names no folder"))
struct ExamplesTests {
    @Test("JSON to structs to JSON changes nothing", arguments: Examples.folders)
    func json(folder: String) throws {
        let documents = try Examples.documents(folder)
        #expect(documents.count > 50)
        var kept = 0
        for (name, document) in documents {
            var findings: [Diagnostic] = []
            let resource = try R4.resource(document.root, findings: &findings)
            kept += findings.count
            let diff = TreeDiff(from: document.root, to: resource.document.root)
            #expect(diff.isEmpty, "\(name): \(diff.changes.map(\.expression))")
            #expect(try resource.isEqual(to: R4.resource(resource.document.root, findings: &findings)), "\(name)")
        }
        print("\(folder): \(documents.count) examples without a difference, \(kept) members kept as they are")
    }

    @Test("XML to structs to XML changes nothing", arguments: Examples.folders)
    func xml(folder: String) throws {
        for (name, document) in try Examples.documents(folder) {
            let written = try XMLWriter(.compact).write(document)
            var findings: [Diagnostic] = []
            let read = try SourceDocument(xml: SourceBytes(written.bytes))
            let resource = try R4.resource(read.root, findings: &findings)
            let again = try SourceDocument(xml: SourceBytes(try resource.xml().bytes))
            let diff = TreeDiff(from: document.root, to: again.root)
            #expect(diff.isEmpty, "\(name): \(diff.changes.map(\.expression))")
        }
    }
}
