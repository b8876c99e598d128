import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// The medication handbook of a FHIR Bundle as a tagged file, with what became of each element.
///
/// ```swift
/// let extraction = try HandbookExtraction(document, as: TaggedKind(.handbook, version: 8))
/// let bytes = extraction.bytes
/// for entry in extraction.report().notCarried { print(entry.source) }
/// ```
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6; JP Core 1.1.2.
public struct HandbookExtraction: Sendable {
    public let handbook: MedicationHandbook
    public let bytes: [UInt8]
    /// `CNV-02xx` for what of the Bundle is not taken, or with a doubt; `JHS-0701` to `JHS-0704` for values that do not
    /// fit into their field, or have none. No value stands in them.
    public let findings: [Diagnostic]

    private let document: SourceDocument
    private let resources: BundleResources

    /// - Throws: `CNV-0102` if the document is no Bundle with drugs that were dispensed or are taken.
    public init(
        _ document: SourceDocument, as kind: TaggedKind = TaggedKind(.handbook, version: 8)
    ) throws(Diagnostic) {
        let reader = try HandbookReader(checked: document.root)
        (handbook, resources) = (reader.handbook, reader.resources)
        var findings = resources.findings(of: document.root) + reader.findings
        bytes = HandbookFile.bytes(of: handbook, as: kind, report: &findings)
        (self.document, self.findings) = (document, findings)
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the written file says again.
    public func report() -> MappingReport {
        guard let file = try? HandbookFile(SourceBytes(bytes)) else { return MappingReport() }
        let again = HandbookBundle(file.handbook, format: file.text.kind.name)
        return again.report(on: document.root, resources, table: .jahisHandbook)
    }
}

extension HandbookBundle {
    /// What of another Bundle this one says again.
    func report(on bundle: SourceNode, _ resources: BundleResources, table: MappingTable) -> MappingReport {
        guard let tree = try? SourceDocument(json: SourceBytes(literal.json())) else { return MappingReport() }
        let comparison = BundleComparison(
            table: table,
            roleName: { resource in
                HandbookRole.Kind(of: resource)?.rawValue ?? resource["resourceType"]?.text ?? ""
            }, resources: resources)
        return MappingReport(entries: comparison.entries(of: bundle, in: tree.root))
    }
}
