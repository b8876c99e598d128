import Diagnostics
import FHIRTree

/// Checks that each `fullUrl` is a UUID.
///
/// - Codes: `CKP-0003` (error).
/// - Example: `"fullUrl": "http://example.org/Patient/1"` gives `CKP-0003` at it.
/// - Source: JP eCheckupReport 1.5.0, Bundle (entry.fullUrl).
enum CheckupFullURLRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = HealthCheckup.bundles

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for entry in resource.node.all("entry") {
            guard let url = entry["fullUrl"], let text = url.string, !text.hasPrefix("urn:uuid:") else { continue }
            report(url, walk: &walk)
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0003", node: node,
            message: BilingualText(
                ja: "fullUrl は「urn:uuid:…」でなければなりません。",
                en: "Each fullUrl must be a \"urn:uuid:…\"."),
            hint: BilingualText(
                ja: "エントリーごとに新しいUUIDを付けてください。",
                en: "Give each entry a UUID of its own."))
    }
}
