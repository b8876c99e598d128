import Diagnostics
import FHIRTree

/// Checks the shape of references in Bundles: `#id`, or the `urn:uuid:…` of an entry, or (for a specimen) type and
/// display; never an identifier instead of these.
///
/// For a subject the literal `urn:uuid:…` is the only shape.
///
/// Rule CLINS-R-023.
///
/// - Codes: `CLN-0023` (error).
/// - Example: `"subject": {"identifier": …}` in an entry gives `CLN-0023` at `….subject`.
/// - Source: JP-CLINS 1.5.2, core6spec.html (a subject or patient is always the literal; `identifier` is not used);
///   referral-doc.html; discharge-doc.html.
enum ReferenceShapeRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = ChartSharing.documents.union([ChartSharing.bundle])

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let entries = BundleEntries(resource.node)
        for item in resource.node.entryResources {
            for reference in item.references {
                guard let text = reference.text("reference"), !text.hasPrefix("#") else { continue }
                if !text.hasPrefix("urn:uuid:") {
                    report(reference, BilingualText(ja: "別の形です", en: "this is another form"), walk: &walk)
                } else if !entries.contains(text) {
                    report(
                        reference,
                        BilingualText(ja: "その fullUrl のエントリーがありません", en: "no entry has this fullUrl"), walk: &walk)
                }
            }
            var subjects: Set<Int> = []
            for name in ["subject", "patient"] {
                guard let reference = item[name], reference.kind == .object, reference["reference"] == nil else {
                    continue
                }
                subjects.insert(reference.index)
                report(
                    reference,
                    reference["identifier"] == nil
                        ? BilingualText(ja: "reference がありません", en: "'reference' is missing")
                        : BilingualText(ja: "identifier だけで書かれています", en: "there is only an identifier"),
                    walk: &walk)
            }
            for reference in item.logicalReferences where !subjects.contains(reference.index) {
                report(
                    reference,
                    BilingualText(ja: "identifier だけで書かれています", en: "there is only an identifier"), walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, _ what: BilingualText, walk: inout Walk) {
        walk.report(
            "CLN-0023", node: node,
            message: BilingualText(
                ja: "参照は「#id」か、エントリーの fullUrl と同じ「urn:uuid:…」でなければなりませんが、\(what.ja)。",
                en: "A reference must be \"#id\" or the \"urn:uuid:…\" of an entry, but \(what.en)."),
            hint: BilingualText(
                ja: "参照先のエントリーの fullUrl を書いてください。",
                en: "Write the fullUrl of the entry that is meant."))
    }
}
