import Diagnostics
import FHIRTree

/// Checks the answers of a transaction or batch.
///
/// - Codes: `VAL-1141` a status that does not start with the three digits of HTTP.
/// - Example: `"status": "Created"` gives `VAL-1141` at `Bundle.entry[0].response.status`.
/// - Source: FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.response.status.
enum ResponseRule {
    private static let status = ElementName("status")

    static func check(_ bundle: BundleContext, walk: inout Walk) {
        for entry in bundle.entries where !walk.report.isFull {
            guard let response = entry.response, let member = walk.child(of: response, named: status),
                let text = walk.document.node(at: member).string, !isStatus(text)
            else { continue }
            walk.report(
                "VAL-1141", node: walk.document.node(at: member),
                message: BilingualText(
                    ja: "status はHTTPの3桁の数字で始めますが、そうなっていません。",
                    en: "The status starts with the three digits of an HTTP status, but this one does not."),
                hint: BilingualText(ja: "「201 Created」のように書いてください。", en: "Write it like '201 Created'."))
        }
    }

    private static func isStatus(_ text: String) -> Bool {
        let bytes = Array(text.utf8.prefix(4))
        return bytes.count >= 3 && bytes.prefix(3).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            && (bytes.count == 3 || bytes[3] == UInt8(ascii: " "))
    }
}
