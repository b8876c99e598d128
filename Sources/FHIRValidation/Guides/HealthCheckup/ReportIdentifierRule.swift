import Diagnostics
import FHIRTree

/// Checks the identifier of the Composition: institution (10 digits), year and serial number (8 digits) with
/// hyphens.
///
/// A warning, because the sample of the guide has another.
///
/// - Codes: `CKP-0007` (warning).
/// - Example: the value `12345` gives `CKP-0007` at `Composition.identifier.value`.
/// - Source: JP eCheckupReport 1.5.0, Composition (identifier).
enum ReportIdentifierRule: ResourceRule {
    static let types: Set<String>? = ["Composition"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard resource.profiles.contains(HealthCheckup.composition) else { return }
        guard let value = resource.node["identifier"]?["value"], let text = value.string else { return }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isWellFormed =
            parts.count == 3 && zip(parts, [10, 4, 8]).allSatisfy { GuideText.areDigits($0, count: $1...$1) }
        if !isWellFormed { report(value, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0007", .warning, node: node,
            message: BilingualText(
                ja: "identifier.value は「医療機関番号10桁-西暦4桁-8桁」です。",
                en: "identifier.value is institution (10 digits), year (4) and serial number (8), with hyphens."),
            hint: BilingualText(
                ja: "「1310000019-2026-00000001」のように書いてください。",
                en: "Write it like 1310000019-2026-00000001."))
    }
}
