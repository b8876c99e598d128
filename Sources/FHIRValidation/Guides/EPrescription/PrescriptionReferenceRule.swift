import Diagnostics
import FHIRTree

/// Tells of references that are not the `urn:uuid:…` of an entry: the text asks for it, the published examples use
/// logical ids, and both are read.
///
/// Told once a Bundle.
///
/// - Codes: `ERX-0002` (information).
/// - Example: `"reference": "Patient/1"` gives `ERX-0002` at the reference.
/// - Source: JAMI 処方情報 HL7 FHIR記述仕様 第1版 (1.0.2), 2.1.
enum PrescriptionReferenceRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [EPrescription.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for item in resource.node.entryResources where item.resourceType != "Bundle" {
            let other = item.references.first { reference in
                guard let text = reference.text("reference") else { return false }
                return !text.hasPrefix("urn:uuid:") && !text.hasPrefix("#")
            }
            if let other { return report(other, walk: &walk) }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "ERX-0002", .information, node: node,
            message: BilingualText(
                ja: "参照は、エントリーの fullUrl と同じ「urn:uuid:…」で書きます。論理idでの参照は読み取れますが、推奨されません。",
                en: "References are the \"urn:uuid:…\" of an entry; logical ids are read, but not asked for."),
            hint: BilingualText(
                ja: "参照先のエントリーの fullUrl を書いてください。",
                en: "Write the fullUrl of the entry that is meant."))
    }
}
