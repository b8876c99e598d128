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

    private let document: SourceDocument
    private let kind: TaggedKind
    private let resources: BundleResources
    /// The texts that several records hold.
    private let parted: Set<String>
    private let defaults: [MappingEntry]

    /// Texts that are larger than their field stand in several records where the format lets them repeat.
    ///
    /// - Throws: `CNV-0101` if the document is no Bundle with a MedicationRequest, `CNV-0103` if none of them counts.
    public init(_ document: SourceDocument, as kind: TaggedKind = .prescription) throws(Diagnostic) {
        let isService = kind.format == .servicePrescription
        let reader = try PrescriptionReader(checked: document.root, usageCodes: isService ? .service : .jami)
        var prescription = reader.prescription
        parted = prescription.fit(to: kind.layout)
        (self.prescription, resources, defaults) = (prescription, reader.resources, reader.defaults)
        var findings = resources.findings(of: document.root) + reader.findings
        bytes = PrescriptionFile.bytes(of: prescription, as: kind, report: &findings)
        findings += WrittenCheck.errors(of: bytes, as: kind, besides: findings)
        (self.document, self.kind, self.findings) = (document, kind, findings)
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the written file says again.
    public func report() -> MappingReport {
        let isDocument = document.root["type"]?.text == "document"
        let file = try? PrescriptionFile(SourceBytes(bytes))
        let again = file.map {
            PrescriptionBundle($0.prescription, isDocument ? .ePrescription : .jpCore).written().bundle
        }
        let comparison = BundleComparison(
            table: .jahisPrescription, resources: resources, parted: parted, roleName: Self.roleName)
        return MappingReport(entries: comparison.entries(of: document.root, in: again?.reread) + defaults)
    }

    /// The name of a resource's role in the mapping tables.
    private static func roleName(of resource: SourceNode) -> String {
        let type = resource["resourceType"]?.text ?? ""
        switch type {
        case "Organization":
            let types = resource.items(of: "type").compactMap { $0.coding(of: .organizationType)?["code"]?.text }
            if types.contains("prov") { return "Organization(issuer)" }
            if types.contains("dept") { return "Organization(department)" }
            return types.contains("ins") ? "Organization(insurer)" : "Organization(public-payer)"
        case "Coverage":
            let code = resource["type"]?.coding(of: .insuranceKind)?["code"]?.text
            return code == InsuranceCode.publicExpense ? "Coverage(public)" : "Coverage(insurance)"
        default: return type
        }
    }
}
