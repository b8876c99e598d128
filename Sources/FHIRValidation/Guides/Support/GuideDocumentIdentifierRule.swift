import Diagnostics
import FHIRTree

/// A rule of a guide on the identifier of its Composition: institution (10 digits), year of issue and serial number (8
/// digits) with hyphens.
protocol GuideDocumentIdentifierRule: ResourceRule {
    static var code: String { get }
    /// The profile of the Composition.
    static var profile: String { get }
}

extension GuideDocumentIdentifierRule {
    static var types: Set<String>? { ["Composition"] }
    static var profiles: Set<String>? { [profile] }

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let value = resource.node["identifier"]?["value"], let text = value.string else { return }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isWellFormed =
            parts.count == 3 && zip(parts, [10, 4, 8]).allSatisfy { GuideText.areDigits($0, count: $1...$1) }
        if !isWellFormed { report(value, walk: &walk) }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            code, .warning, node: node,
            message: BilingualText(
                ja: "identifier.value が「医療機関番号10桁-発行年4桁-年内一意の8桁」の形になっていません。",
                en: """
                    identifier.value is not of the form institution (10 digits), year (4) and serial number (8), with hyphens.
                    """),
            hint: BilingualText(
                ja: "「1310123458-2026-00000001」のように書いてください。",
                en: "Write it like 1310123458-2026-00000001."))
    }
}
