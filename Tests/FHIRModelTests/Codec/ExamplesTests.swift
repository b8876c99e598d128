import FHIRModel
import TestSupport
import Testing

/// Every published example becomes structs and is written again without a difference.
@Suite("structs of the published examples", .enabled(if: Conformance.shared != nil, "TASUKI_SHARED names no folder"))
struct ExamplesTests {
    /// What does not fit its type and is kept among the unknown elements: examples of the guide for e-prescriptions
    /// that write one value where FHIR has a list, or a list where it has one value (`Bundle.identifier`).
    private static let misfits = [
        "examples-jp": [
            "Bundle-JP-MedReq-ePreData-Example-bunkatsu.json: MOD-0104 Bundle.entry[0].resource.identifier",
            "MedicationRequest-JP-MedReq-ePreData-Example-kakujitsu.json: "
                + "MOD-0105 MedicationRequest.dosageInstruction[0].additionalInstruction",
            "MedicationRequest-JP-MedReq-ePreData-Example-youbiShiitei.json: "
                + "MOD-0105 MedicationRequest.dosageInstruction[0].additionalInstruction",
            "Organization-JP-Organization-ePreData-coveragePayer-Example.json: MOD-0105 Organization.type[0].coding",
            "Organization-JP-Organization-ePreData-departmentOfIssuer-Example.json: MOD-0105 Organization.type[0].coding",
        ]
    ]

    @Test("JSON to structs to JSON changes nothing", arguments: Examples.folders)
    func json(folder: String) throws {
        let documents = try Examples.documents(folder)
        #expect(documents.count > 50)
        var kept: [String] = []
        for (name, document) in documents {
            var findings: [Diagnostic] = []
            let resource = try R4.resource(document.root, findings: &findings)
            kept += findings.map { "\(name.split(separator: "/").last ?? ""): \($0.code) \($0.expression)" }
            let diff = TreeDiff(from: document.root, to: resource.document.root)
            #expect(diff.isEmpty, "\(name): \(diff.changes.map(\.expression))")
            #expect(try resource.isEqual(to: R4.resource(resource.document.root, findings: &findings)), "\(name)")
        }
        #expect(kept == Self.misfits[folder] ?? [])
        print("\(folder): \(documents.count) examples without a difference, \(kept.count) members kept as they are")
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

    @Test("published XML to structs to XML changes nothing")
    func publishedXML() throws {
        let root = try #require(Conformance.shared) + "/data/examples-r4/xml/"
        let files = try Conformance.files(in: root).filter { $0.hasSuffix(".xml") }
        #expect(files.count == 7)
        for file in files {
            let document = try SourceDocument(xml: SourceBytes(try Conformance.bytes(root + file)))
            var findings: [Diagnostic] = []
            let resource = try R4.resource(document.root, findings: &findings)
            for layout in [JSONWriter.Layout.compact, .pretty()] {
                let written = try resource.xml(layout)
                let again = try SourceDocument(xml: SourceBytes(written.bytes))
                let diff = TreeDiff(from: document.root, to: again.root)
                #expect(diff.isEmpty && written.findings == [], "\(file): \(diff.changes.map(\.expression))")
                #expect(try R4.resource(again.root, findings: &findings).isEqual(to: resource), "\(file)")
            }
            #expect(findings == [], "\(file)")
        }
    }
}
