import Diagnostics
import FHIRTree
import JapaneseFormats
import JapaneseRecords

/// The prescription of a FHIR Bundle as a tagged file, with what became of each element.
///
/// ```swift
/// let extraction = try PrescriptionExtraction(document, as: TaggedKind(.servicePrescription, version: 1))
/// let bytes = extraction.bytes
/// for entry in extraction.report().notCarried { print(entry.source) }
/// ```
///
/// - Source: 処方情報 HL7 FHIR記述仕様 第1版 (JAMI, ePrescriptionData 1.0); JP Core 1.1.2; JAHIS 院外処方箋2次元シンボル
///   記録条件規約 Ver.1.10; 電子処方箋管理サービス 記録条件仕様（処方編）Ver.2.4.
public struct PrescriptionExtraction: Sendable {
    public let prescription: Prescription
    public let bytes: [UInt8]
    /// `CNV-02xx` for what of the Bundle is not taken, or with a doubt; `JHS-0701` to `JHS-0703` for values that do not
    /// fit into their field. No value stands in them.
    public let findings: [Diagnostic]

    private let document: SourceDocument
    private let kind: TaggedKind
    private let resources: BundleResources

    /// - Throws: `CNV-0101` if the document is no Bundle with a MedicationRequest, `CNV-0103` if none of them counts.
    public init(
        _ document: SourceDocument, as kind: TaggedKind = TaggedKind(.prescription, version: 10)
    ) throws(Diagnostic) {
        let isService = kind.format == .servicePrescription
        let reader = try PrescriptionReader(checked: document.root, usageCodes: isService ? .service : .jami)
        (prescription, resources) = (reader.prescription, reader.resources)
        var findings = resources.findings(of: document.root) + reader.findings
        bytes = PrescriptionFile.bytes(of: prescription, as: kind, report: &findings)
        (self.document, self.kind, self.findings) = (document, kind, findings)
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the written file says again.
    public func report() -> MappingReport {
        let isDocument = document.root["type"]?.text == "document"
        guard let file = try? PrescriptionFile(SourceBytes(bytes)) else { return MappingReport() }
        let again = PrescriptionBundle(file.prescription, isDocument ? .ePrescription : .jpCore)
        guard let tree = try? SourceDocument(json: SourceBytes(again.literal.json())) else { return MappingReport() }
        let comparison = BundleComparison(table: .jahisPrescription, roleName: Self.roleName, resources: resources)
        return MappingReport(entries: comparison.entries(of: document.root, in: tree.root))
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
