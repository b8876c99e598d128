import Diagnostics
import FHIRTree

/// Checks that every `fullUrl` is a UUID and stands once.
///
/// Rule CLINS-R-011.
///
/// - Codes: `CLN-0011` (error).
/// - Example: `"fullUrl": "http://example.org/Patient/1"` gives `CLN-0011` at `Bundle.entry[0].fullUrl`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html.
enum CLINSFullURLRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [ChartSharing.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        var seen: Set<String> = []
        for entry in resource.node.all("entry") {
            guard let url = entry["fullUrl"], let text = url.string else { continue }
            if !text.hasPrefix("urn:uuid:") {
                report(url, "この形ではありません", walk: &walk)
            } else if !seen.insert(text).inserted, !walk.report.tells("VAL-1107", at: url.index) {
                report(url, "同じものがほかにもあります", walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CLN-0011", node: node,
            message: BilingualText(
                ja: "fullUrl は Bundle の中で一意な「urn:uuid:…」でなければなりませんが、\(what)。",
                en: "Each fullUrl must be a \"urn:uuid:…\" of its own in the Bundle."),
            hint: BilingualText(
                ja: "エントリーごとに新しいUUIDを付けてください。",
                en: "Give each entry a UUID of its own."))
    }
}
