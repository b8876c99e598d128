import Diagnostics
import FHIRTree

/// Checks that an item that was not performed has neither method, range, specimen nor interpretation, and one that
/// could not be measured no interpretation.
///
/// - Codes: `CKP-0028` (warning).
/// - Example: the reason not-performed with `method` gives `CKP-0028` at it.
/// - Source: JP eCheckupReport 1.5.0, B.7 (未実施, 測定不可能); D.6.
enum NotPerformedRule: ResourceRule {
    static let types: Set<String>? = ["Observation"]
    static let profiles: Set<String>? = [HealthCheckup.observation]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let codes = resource.node.codings("dataAbsentReason").compactMap { $0.text("code") }
        var names: [String] = []
        if codes.contains("not-performed") {
            names = ["interpretation", "method", "referenceRange", "specimen", "component"]
        } else if codes.contains("error") {
            names = ["interpretation"]
        }
        for name in names { if let element = resource.node[name] { report(element, name, walk: &walk) } }
    }

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CKP-0028", .warning, node: node,
            message: BilingualText(
                ja: "未実施・測定不可能の項目に「\(what)」は書きません。",
                en: "An item that was not performed, or could not be measured, has no \"\(what)\"."),
            hint: BilingualText(
                ja: "取り除いてください。",
                en: "Remove it."))
    }
}
