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
    /// `JHS-0701` to `JHS-0703` for values that do not fit into their field; no value stands in them.
    public let findings: [Diagnostic]

    private let document: SourceDocument
    private let kind: TaggedKind

    /// - Throws: `CNV-0101` if the document is no Bundle with a MedicationRequest.
    public init(
        _ document: SourceDocument, as kind: TaggedKind = TaggedKind(.prescription, version: 10)
    ) throws(Diagnostic) {
        let isService = kind.format == .servicePrescription
        prescription = try Prescription(fhir: document.root, usageCodes: isService ? .service : .jami)
        var findings: [Diagnostic] = []
        bytes = PrescriptionFile.bytes(of: prescription, as: kind, report: &findings)
        (self.document, self.kind, self.findings) = (document, kind, findings)
    }

    /// What became of each value of the Bundle: carried is what a Bundle made of the written file says again.
    public func report() -> MappingReport {
        let isDocument = document.root["type"]?.text == "document"
        guard let file = try? PrescriptionFile(SourceBytes(bytes)) else { return MappingReport() }
        let again = PrescriptionBundle(file.prescription, isDocument ? .ePrescription : .jpCore)
        guard let tree = try? SourceDocument(json: SourceBytes(again.literal.json())) else { return MappingReport() }
        var said = Self.values(in: tree.root)
        var entries: [MappingEntry] = []
        for (node, leaf) in Self.leaves(in: document.root) { entries.append(entry(leaf, of: node, &said)) }
        return MappingReport(entries: entries)
    }

    private func entry(
        _ leaf: ResourceLeaves.Leaf, of resource: SourceNode, _ said: inout [String: Int]
    ) -> MappingEntry {
        let key = Self.key(resource, leaf), role = Self.roleName(of: resource)
        var entry = MappingEntry(
            source: leaf.node.expression, position: leaf.node.position, target: "", outcome: .carried)
        if let reason = Self.reason(of: leaf.path) {
            entry.outcome = .notCarried(reason)
        } else if let count = said[key], count > 0 {
            said[key] = count - 1
            entry.target = MappingTable.jahisPrescription.fields(of: "\(role).\(leaf.path)").joined(separator: ", ")
        } else {
            entry.outcome = .notCarried(.noField)
        }
        return entry
    }

    /// What no file can hold, whatever it says.
    private static func reason(of path: String) -> BilingualText? {
        switch path.prefix(while: { $0 != "." }) {
        case "text": .narrative
        case "id": .madeAnew
        default: nil
        }
    }

    /// The values of all resources, and those of the Bundle around them.
    private static func leaves(in bundle: SourceNode) -> [(SourceNode, ResourceLeaves.Leaf)] {
        let own = ResourceLeaves(bundle, without: "entry").leaves.map { (bundle, $0) }
        let resources = bundle.items(of: "entry").flatMap { entry in
            ResourceLeaves(entry, without: "resource").leaves.map { (bundle, $0) }
                + (entry["resource"].map { resource in ResourceLeaves(resource).leaves.map { (resource, $0) } } ?? [])
        }
        return (own + resources).filter { $0.1.path != "resourceType" }
    }

    private static func values(in bundle: SourceNode) -> [String: Int] {
        var values: [String: Int] = [:]
        for (node, leaf) in leaves(in: bundle) { values[key(node, leaf), default: 0] += 1 }
        return values
    }

    /// What a value is compared by: the role of its resource, for a drug with its name or code, its path, and itself.
    private static func key(_ resource: SourceNode, _ leaf: ResourceLeaves.Leaf) -> String {
        let drug = resource["medicationCodeableConcept"]
        let name = drug?["text"]?.text ?? drug?.at("coding", "code")?.text ?? ""
        return "\(roleName(of: resource)) \(name) \(leaf.path)=\(leaf.value)"
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

extension BilingualText {
    fileprivate static let noField = BilingualText(
        ja: "この形式に書く項目がないか、同じ値では書けません。", en: "The format has no field for it, or not for this value.")
    fileprivate static let narrative = BilingualText(
        ja: "表示用の文は、ほかの要素から作られたものとして運びません。", en: "A text for display is taken as made from other elements.")
    fileprivate static let madeAnew = BilingualText(
        ja: "識別子は記録の内容から作り直されます。", en: "Ids are made anew from what the record says.")
}
