import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// The prescription of a FHIR Bundle as a tagged file, with what became of each element.
///
/// ```swift
/// let extraction = try PrescriptionExtraction(document, as: .servicePrescription)
/// let bytes = extraction.bytes
/// for entry in extraction.report().notCarried { print(entry.source) }
/// ```
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0); JP Core 1.1.2; JAHIS 院外処方箋2次元シンボル
///   記録条件規約 Ver.1.10; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4.
public struct PrescriptionExtraction: Sendable {
    public let prescription: Prescription
    public let bytes: [UInt8]
    /// `CNV-02xx` for what of the Bundle is not taken, or with a doubt; `JHS-0701` to `JHS-0704` for values that do not
    /// fit into their field, or have none; and the errors of the file, such as a field that it must have and the Bundle
    /// does not say. No value stands in them.
    public let findings: [Diagnostic]

    /// It keeps the places in ``bundle``, ``split`` and ``resources`` alive.
    let document: SourceDocument
    /// The Bundle of the prescription: the document itself, or a portion within it.
    private let bundle: BorrowedNode
    /// What is around the portion, in the extraction of the first of them.
    private let split: SplitPrescription?
    private let resources: BundleResources
    /// The texts that several records hold.
    private let parted: PartedTexts
    private let defaults: [MappingEntry]

    /// Texts that are larger than their field stand in several records where the format lets them repeat.
    ///
    /// - Throws: `CNV-0101` if the document is no Bundle with a MedicationRequest, or is that of a split prescription,
    ///   for which ``all(of:as:)`` is; `CNV-0103` if none of them counts.
    public init(_ document: SourceDocument, as kind: TaggedKind = .prescription) throws(Diagnostic) {
        self = try document.withBorrowedRoot { root throws(Diagnostic) in
            try PrescriptionExtraction(root, in: document, as: kind)
        }
    }

    /// The prescriptions of a document: one, or, of a split prescription (分割処方箋), one for each of its portions.
    ///
    /// What of the document around the portions is not taken, or with a doubt, the first extraction tells, as its
    /// report does of the values there.
    ///
    /// - Throws: `CNV-0101` if the document holds no MedicationRequest, `CNV-0103` if none of them counts.
    public static func all(
        of document: SourceDocument, as kind: TaggedKind = .prescription
    ) throws(Diagnostic) -> [PrescriptionExtraction] {
        try document.withBorrowedRoot { root throws(Diagnostic) in try all(of: root, in: document, as: kind) }
    }

    private static func all(
        of root: BorrowedNode, in document: SourceDocument, as kind: TaggedKind
    ) throws(Diagnostic) -> [PrescriptionExtraction] {
        guard let split = SplitPrescription(root) else {
            return [try PrescriptionExtraction(root, in: document, as: kind)]
        }
        let (readers, leftOut) = try split.read(usageCodes: kind.usageCodes)
        return readers.enumerated().map { place, reader in
            guard place == 0 else {
                return PrescriptionExtraction(reader, of: reader.bundle, in: document, as: kind)
            }
            return PrescriptionExtraction(
                reader, of: reader.bundle, in: document, as: kind, first: split,
                split.resources.findings(of: root) + leftOut)
        }
    }

    private init(_ root: BorrowedNode, in document: SourceDocument, as kind: TaggedKind) throws(Diagnostic) {
        self.init(
            try PrescriptionReader(checked: root, usageCodes: kind.usageCodes), of: root, in: document, as: kind)
    }

    private init(
        _ reader: PrescriptionReader, of bundle: BorrowedNode, in document: SourceDocument, as kind: TaggedKind,
        first split: SplitPrescription? = nil, _ known: [Diagnostic] = []
    ) {
        var prescription = reader.prescription
        parted = prescription.fit(to: kind.layout)
        (self.prescription, resources, defaults) = (prescription, reader.resources, reader.defaults.entries)
        var findings = known + resources.findings(of: bundle) + reader.findings
        bytes = PrescriptionFile.bytes(of: prescription, as: kind, report: &findings)
        findings += WrittenCheck.errors(of: bytes, as: kind, besides: findings)
        (self.document, self.bundle, self.split, self.findings) = (document, bundle, split, findings)
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the written file says again.
    public func report() -> MappingReport { report(comparing: try? PrescriptionFile(SourceBytes(bytes)).prescription) }

    /// - Parameter written: what is read back of what was written; `nil` if nothing is.
    func report(comparing written: Prescription?) -> MappingReport {
        document.withBorrowedRoot { report(in: $0, comparing: written) }
    }

    private func report(in root: BorrowedNode, comparing written: Prescription?) -> MappingReport {
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

extension TaggedKind {
    /// The list that its usage codes are of.
    fileprivate var usageCodes: Prescription.Usage.CodeKind { format == .servicePrescription ? .service : .jami }
}
