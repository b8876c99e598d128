import Diagnostics
import FHIRTree

/// Checks the links from resources of a Bundle to the narrative that shows them (extension `narrativeLink`).
///
/// - Codes: `VAL-0348` the link leads to nothing, or to several places.
/// - Example: `valueUrl` `urn:uuid:…#row-1` where no narrative of that entry has the id `row-1` gives `VAL-0348` at
///   `Bundle`.
/// - Source: <http://hl7.org/fhir/StructureDefinition/narrativeLink>.
enum NarrativeLinkExtensionRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]

    private static let url = "http://hl7.org/fhir/StructureDefinition/narrativeLink"

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let entries = resource.node.list("entry")
        var links: [String] = []
        for entry in entries {
            for link in entry["resource"]?.extensionNodes(url) ?? [] {
                if let text = link.choice("value")?.node.string { links.append(text) }
            }
        }
        guard !links.isEmpty else { return }
        var resources: [String: SourceNode] = [:]
        for entry in entries {
            if let fullURL = entry["fullUrl"]?.string { resources[fullURL] = entry["resource"] }
        }
        var counts: [Int: [String: Int]] = [:]
        for link in links where !walk.report.isFull {
            guard let hash = link.firstIndex(of: "#"), hash != link.startIndex,
                let target = resources[String(link[..<hash])]
            else { continue }
            if counts[target.index] == nil { counts[target.index] = ids(in: target, walk) }
            let count = counts[target.index]?[String(link[link.index(after: hash)...])] ?? 0
            guard count != 1 else { continue }
            walk.report(
                "VAL-0348", node: resource.node,
                message: count == 0
                    ? BilingualText(
                        ja: "narrativeLink の先の id が、ナラティブにありません。",
                        en: "The narrative does not have the id that a narrativeLink names.")
                    : BilingualText(
                        ja: "narrativeLink の先の id が、ナラティブに\(count)個あります。",
                        en: "The id that a narrativeLink names appears \(count) times in the narratives."))
        }
    }

    /// How often each id stands in the narratives of a resource.
    private static func ids(in resource: SourceNode, _ walk: borrowing Walk) -> [String: Int] {
        let div = ElementName("div")
        var counts: [String: Int] = [:]
        for entry in resource.index..<walk.tape[resource.index].next where walk.tape[entry].name == div {
            guard let links = walk.document.node(at: entry).string.flatMap(NarrativeLinks.init) else { continue }
            counts.merge(links.counts) { $0 + $1 }
        }
        return counts
    }
}
