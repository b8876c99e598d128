import Diagnostics
import FHIRTree

/// Checks that every entry of a document or message has to do with its first one: a chain of references leads there.
///
/// The Composition or MessageHeader is looked for in all entries; without one, the first entry stands for it and
/// `VAL-1113` says nothing. References count in both directions; one that leads only backwards, from the entry to the
/// document, is a warning, unless it is that of a Provenance.
///
/// - Codes: `VAL-1111` an entry of a document that nothing leads to, `VAL-1112` the same of a message (warning),
///   `VAL-1113` an entry of a document that only refers itself to what is in the document (warning).
/// - Example: an Organization that neither the Composition nor anything else refers to gives `VAL-1111` at its entry.
/// - Source: FHIR R4 (4.0.1), documents.html#bundle (3.3.1: the Composition and what it refers to directly or
///   indirectly, stylesheets, and Provenance); messaging.html.
enum ReachabilityRule {
    static func check(_ bundle: BundleContext, walk: inout Walk) {
        guard bundle.entries.count > 1 else { return }
        let isDocument = bundle.type == "document"
        let root = isDocument ? "Composition" : "MessageHeader"
        // One that does not stand first is told by another rule, and once: its references count all the same.
        let first = bundle.entries.firstIndex { entry in
            entry.resource.map { walk.tape.resourceShape(of: $0)?.name == root } ?? false
        }
        let graph = BundleGraph(bundle, walk: &walk)
        let start = [first ?? 0] + graph.ofBundle
        let connected = graph.reached(from: start, bothWays: true)
        var forward = graph.reached(from: start, bothWays: false)
        let provenances = bundle.entries.indices.filter { position in
            bundle.entries[position].resource.map { walk.tape.resourceShape(of: $0)?.name == "Provenance" } ?? false
                && graph.forward[position].contains { forward[$0] }
        }
        if !provenances.isEmpty { forward = graph.reached(from: start + provenances, bothWays: false) }
        for (position, entry) in bundle.entries.enumerated() where entry.resource != nil && !walk.report.isFull {
            if !connected[position] {
                unconnected(entry, to: root, isDocument: isDocument, walk: &walk)
            } else if !forward[position], isDocument, first != nil {
                onlyBackward(entry, walk: &walk)
            }
        }
    }

    private static func unconnected(_ entry: BundleEntry, to first: String, isDocument: Bool, walk: inout Walk) {
        walk.report(
            isDocument ? "VAL-1111" : "VAL-1112", isDocument ? .error : .warning,
            node: walk.document.node(at: entry.entry),
            message: BilingualText(
                ja: "\(first) から参照をどちら向きに辿っても、このエントリーに届きません。",
                en: "No chain of references, in either direction, connects the entry with the \(first)."),
            hint: BilingualText(
                ja: "参照の書き方と fullUrl を確かめるか、関係のないエントリーなら取り除いてください。",
                en: "Check the references and fullUrls, or remove the entry if it does not belong here."))
    }

    private static func onlyBackward(_ entry: BundleEntry, walk: inout Walk) {
        walk.report(
            "VAL-1113", .warning, node: walk.document.node(at: entry.entry),
            message: BilingualText(
                ja: "Composition から参照を辿っても届かず、このエントリーの側からの参照だけでつながっています。",
                en:
                    "The Composition does not lead to the entry; only the entry itself refers to what is in the document."
            ),
            hint: BilingualText(
                ja: "Composition の section.entry などから参照してください。これが許されるのは Provenance だけです。",
                en:
                    "Refer to it from the Composition, such as in section.entry: only a Provenance may be linked this way."
            ))
    }
}
