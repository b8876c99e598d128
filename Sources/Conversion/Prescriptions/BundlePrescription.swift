import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// The prescription that was read of a Bundle, before it is written anywhere.
struct BundlePrescription: Sendable {
    let prescription: Prescription
    /// The Bundle of the prescription: the document itself, or a portion within it.
    let bundle: BorrowedNode
    let resources: BundleResources
    /// What it asks for.
    let requests: [BorrowedNode]
    /// The fields that the Bundle does not say, each with its reason.
    let defaults: [MappingEntry]
    /// It keeps the places in ``bundle``, ``resources``, ``requests`` and ``split`` alive.
    let document: SourceDocument
    /// What is around the portion, for the first of them.
    private let split: SplitPrescription?
    private let before: [Diagnostic], after: [Diagnostic]

    /// - Throws: `CNV-0101` if the document is no Bundle with a MedicationRequest, or is that of a split prescription,
    ///   `CNV-0103` if none of them counts.
    init(_ document: SourceDocument, usageCodes: Prescription.Usage.CodeKind) throws(Diagnostic) {
        self = try document.withBorrowedRoot { root throws(Diagnostic) in
            BundlePrescription(try PrescriptionReader(checked: root, usageCodes: usageCodes), in: document)
        }
    }

    /// One, or one for each portion of a split prescription.
    ///
    /// - Throws: `CNV-0101` if the document holds no MedicationRequest, `CNV-0103` if none of them counts.
    static func all(
        of document: SourceDocument, usageCodes: Prescription.Usage.CodeKind
    ) throws(Diagnostic) -> [BundlePrescription] {
        try document.withBorrowedRoot { root throws(Diagnostic) in
            try all(in: root, of: document, usageCodes: usageCodes)
        }
    }

    private static func all(
        in root: BorrowedNode, of document: SourceDocument, usageCodes: Prescription.Usage.CodeKind
    ) throws(Diagnostic) -> [BundlePrescription] {
        guard let split = SplitPrescription(root) else {
            return [BundlePrescription(try PrescriptionReader(checked: root, usageCodes: usageCodes), in: document)]
        }
        let (readers, leftOut) = try split.read(usageCodes: usageCodes)
        return readers.enumerated().map { place, reader in
            guard place == 0 else { return BundlePrescription(reader, in: document) }
            let around = split.resources.findings(of: root) + leftOut
            return BundlePrescription(reader, in: document, first: split, around)
        }
    }

    private init(
        _ reader: PrescriptionReader, in document: SourceDocument, first split: SplitPrescription? = nil,
        _ known: [Diagnostic] = []
    ) {
        (prescription, bundle, resources) = (reader.prescription, reader.bundle, reader.resources)
        (requests, defaults, self.document, self.split) = (reader.requests, reader.defaults.entries, document, split)
        (before, after) = (known + reader.resources.findings(of: reader.bundle), reader.findings)
    }

    /// The first request that asks for what is done already.
    var completed: BorrowedNode? { requests.first(where: ResourceStatus.isOver) }

    /// What of the Bundle is not taken, or with a doubt: `CNV-02xx`.
    ///
    /// - Parameter completed: what there is to say of ``completed``, where the prescription goes.
    func findings(ofCompleted completed: Diagnostic?) -> [Diagnostic] { before + [completed].compactMap { $0 } + after }

    /// What became of each value of the Bundle: carried is what a Bundle made of the same says again.
    ///
    /// - Parameters:
    ///   - written: what is read back of what was written; `nil` if nothing is.
    ///   - parted: the texts that were written in parts.
    func report(comparing written: Prescription?, parted: PartedTexts) -> MappingReport {
        document.withBorrowedRoot { report(in: $0, comparing: written, parted) }
    }

    private func report(
        in root: BorrowedNode, comparing written: Prescription?, _ parted: PartedTexts
    ) -> MappingReport {
        let isDocument = root[.type]?.text == "document"
        let again = written.flatMap {
            PrescriptionBundle($0, isDocument ? .ePrescription : .jpCore).written().bundle.reread
        }
        func entries(_ resources: BundleResources, of bundle: BorrowedNode) -> [MappingEntry] {
            BundleComparison(table: .jahisPrescription, resources: resources, parted: parted, roleName: Self.roleName)
                .entries(of: bundle, in: again)
        }
        let own = entries(resources, of: bundle)
        guard let split else { return MappingReport(entries: own + defaults) }
        let within = split.portions.compactMap { $0.map { $0.expression + "." } }
        let around = entries(split.resources, of: root).filter { entry in
            !within.contains { entry.source.hasPrefix($0) }
        }
        let inOrder = (around + own).sorted { ($0.position?.byteOffset ?? 0) < ($1.position?.byteOffset ?? 0) }
        return MappingReport(entries: inOrder + defaults)
    }

    /// The name of a resource's role in the mapping tables.
    private static func roleName(of resource: BorrowedNode) -> String {
        let type = resource[.resourceType]?.text ?? ""
        switch type {
        case "Organization":
            let types = resource.items(of: .type).compactMap { $0.coding(of: .organizationType)?[.code]?.text }
            if types.contains("prov") { return "Organization(issuer)" }
            if types.contains("dept") { return "Organization(department)" }
            let isInsurer = types.contains("ins") || resource.identifier(of: .insurer) != nil
            return isInsurer ? "Organization(insurer)" : "Organization(public-payer)"
        case "Coverage":
            let code = resource[.type]?.coding(of: .insuranceKind)?[.code]?.text
            return code == InsuranceCode.publicExpense ? "Coverage(public)" : "Coverage(insurance)"
        default: return type
        }
    }
}
