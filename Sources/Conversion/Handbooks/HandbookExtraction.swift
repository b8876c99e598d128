import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// The medication handbook of a FHIR Bundle as a tagged file, with what became of each element.
///
/// ```swift
/// let extraction = try HandbookExtraction(document, as: .handbook)
/// let bytes = extraction.bytes
/// for entry in extraction.report().notCarried { print(entry.source) }
/// ```
///
/// - Source: JAHIS 電子版お薬手帳データフォーマット仕様書 Ver.2.6; JP Core 1.1.2.
public struct HandbookExtraction: Sendable {
    public let handbook: MedicationHandbook
    public let bytes: [UInt8]
    /// `CNV-02xx` for what of the Bundle is not taken, or with a doubt; `JHS-0701` to `JHS-0704` for values that do not
    /// fit into their field, or have none; and the errors of the file, such as a field that it must have and the Bundle
    /// does not say. No value stands in them.
    public let findings: [Diagnostic]

    /// It keeps the places in ``resources`` alive.
    private let document: SourceDocument
    private let resources: BundleResources
    /// The texts that several records hold.
    private let parted: PartedTexts
    private let defaults: [MappingEntry]

    /// Texts that are larger than their field stand in several records where the format lets them repeat.
    ///
    /// - Throws: `CNV-0102` if the document is no Bundle with drugs that were dispensed or are taken.
    public init(
        _ document: SourceDocument, as kind: TaggedKind = .handbook
    ) throws(Diagnostic) {
        self = try document.withBorrowedRoot { root throws(Diagnostic) in
            try HandbookExtraction(root, in: document, as: kind)
        }
    }

    private init(_ root: BorrowedNode, in document: SourceDocument, as kind: TaggedKind) throws(Diagnostic) {
        let reader = try HandbookReader(checked: root, orOwn: true)
        var handbook = reader.handbook
        parted = handbook.fit()
        (self.handbook, resources, defaults) = (handbook, reader.resources, reader.defaults.entries)
        var findings = resources.findings(of: root) + reader.findings + Self.undispensed(resources)
        bytes = HandbookFile.bytes(of: handbook, as: kind, report: &findings)
        findings += WrittenCheck.errors(of: bytes, as: kind, besides: findings)
        (self.document, self.findings) = (document, findings)
    }

    /// `CNV-0225` at the first request in force of the patient that nothing refers to as what it was dispensed for.
    private static func undispensed(_ resources: BundleResources) -> [Diagnostic] {
        let requests = resources.all(.medicationRequest)
        guard !requests.isEmpty else { return [] }
        let dispensed = resources.dispensedRequests
        let rest = requests.filter { request in
            !dispensed.contains(request) && resources.subject.holds(request)
                && ResourceStatus.objection(of: request, .medicationRequest) == nil
                && ResourceStatus.modifier(in: request) == nil
        }
        return rest.first.map { [.isNotDispensed($0, count: rest.count)] } ?? []
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the written file says again.
    public func report() -> MappingReport {
        let file = try? HandbookFile(SourceBytes(bytes))
        let again = file.map { HandbookBundle($0.handbook, format: $0.text.kind.name).written().bundle }
        return document.withBorrowedRoot { root in
            let entries = HandbookBundle.entries(
                of: root, resources, in: again, table: .jahisHandbook, parted: parted)
            return MappingReport(entries: entries + defaults)
        }
    }
}

extension HandbookBundle {
    /// What of a Bundle is said again by the one that was made of its record.
    static func entries(
        of bundle: BorrowedNode, _ resources: BundleResources, in again: FHIRLiteral?, table: MappingTable,
        parted: PartedTexts = PartedTexts()
    ) -> [MappingEntry] {
        let comparison = BundleComparison(
            table: table, resources: resources, parted: parted,
            roleName: { resource in
                HandbookRole.Kind(of: resource)?.rawValue ?? resource[.resourceType]?.text ?? ""
            })
        return comparison.entries(of: bundle, in: again?.reread)
    }
}
