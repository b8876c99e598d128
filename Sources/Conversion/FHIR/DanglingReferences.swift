import Diagnostics
import FHIRTree

/// The references of a Bundle that lead to none of its resources, though only there they could lead.
///
/// That is every reference of a document, which holds all that it refers to; elsewhere `urn:` and `#` references, which
/// have no other place to lead to. A Bundle within holds what is referred to in it: it is looked at for itself.
///
/// - Source: FHIR R4 (4.0.1), documents.html#content and bundle.html#references.
struct DanglingReferences {
    /// A warning `CNV-0204` at the first of those with the same text.
    let findings: [Diagnostic]

    init(_ bundle: BorrowedNode, _ resources: BundleResources) {
        let isDocument = bundle[.type]?.text == "document"
        var places: [String: Int] = [:], found: [(place: BorrowedNode, count: Int)] = []
        for resource in resources.ordered where !resource.isResource("Bundle") {
            for node in resource.descendants(named: .reference) {
                guard let text = node.string, resources.index.target(of: text, in: resource) == nil else { continue }
                guard isDocument || text.hasPrefix("#") || text.hasPrefix("urn:") else { continue }
                if let known = places[text] {
                    found[known].count += 1
                } else {
                    places[text] = found.count
                    found.append((node, 1))
                }
            }
        }
        findings = found.map { Self.finding($0.place, count: $0.count) }
    }

    private static func finding(_ place: BorrowedNode, count: Int) -> Diagnostic {
        Diagnostic(
            .warning, "CNV-0204", at: place,
            BilingualText(
                ja: "この参照先は Bundle にありません（同じ参照は\(count)か所）。",
                en: "What this refers to is not in the Bundle (found \(count)x)."),
            hint: BilingualText(
                ja: "参照先のリソースを Bundle に入れ、fullUrl と参照を合わせてください。",
                en: "Put the resource into the Bundle, with a fullUrl that the reference repeats."))
    }
}
