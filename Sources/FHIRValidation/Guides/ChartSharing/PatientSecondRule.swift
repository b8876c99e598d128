import Diagnostics
import FHIRTree

/// Checks that the second entry of a document is the Patient.
///
/// A warning: the order is that of the examples; that the first is the `Composition` is the invariant `bdl-11`.
///
/// Rule CLINS-R-094.
///
/// - Codes: `CLN-0094` (warning).
/// - Example: an `Organization` as second entry gives `CLN-0094` at `Bundle.entry[1]`.
/// - Source: JP-CLINS 1.5.2, referral-doc.html; discharge-doc.html; ptsummary-doc.html.
enum PatientSecondRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = ChartSharing.documents

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let entries = resource.node.all("entry")
        guard entries.count > 1, let type = entries[1]["resource"]?.resourceType, type != "Patient" else { return }
        report(entries[1], walk: &walk)
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0094", .warning, node: node,
            message: BilingualText(
                ja: "文書の2番目のエントリーは Patient でなければなりません。",
                en: "The second entry of a document must be the Patient."),
            hint: BilingualText(
                ja: "Composition の次に Patient を置いてください。",
                en: "Place the Patient after the Composition."))
    }
}
