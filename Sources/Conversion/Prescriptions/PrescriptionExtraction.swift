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
        for (node, leaf) in Self.leaves(in: document.root) {
            entries.append(entry(leaf, role: Self.roleName(of: node), &said))
        }
        return MappingReport(entries: entries)
    }

    private func entry(
        _ leaf: ResourceLeaves.Leaf, role: String, _ said: inout [String: Int]
    ) -> MappingEntry {
        let key = Self.key(role, leaf)
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
        switch path.split(separator: ".").first {
        case "text": .narrative
        case "id": .madeAnew
        default: path.hasSuffix(".display") && path.hasSuffix("reference.display") ? .narrative : nil
        }
    }

    private static func leaves(in bundle: SourceNode) -> [(SourceNode, ResourceLeaves.Leaf)] {
        bundle.items(of: "entry").compactMap { $0["resource"] }.flatMap { resource in
            ResourceLeaves(resource).leaves.filter { $0.path != "resourceType" }.map { (resource, $0) }
        }
    }

    private static func values(in bundle: SourceNode) -> [String: Int] {
        var values: [String: Int] = [:]
        for (node, leaf) in leaves(in: bundle) { values[key(roleName(of: node), leaf), default: 0] += 1 }
        return values
    }

    private static func key(_ role: String, _ leaf: ResourceLeaves.Leaf) -> String {
        "\(role).\(leaf.path)=\(leaf.value)"
    }

    /// The name of a resource's role; drugs are told apart by their RP and place.
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
