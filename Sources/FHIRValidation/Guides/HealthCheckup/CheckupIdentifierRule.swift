import Diagnostics
import FHIRTree

/// Checks the identifier of a report for the sharing service: institution (10 digits), year and serial number,
/// separated by `^`.
///
/// The embedded package has no invariant for it.
///
/// - Codes: `CKP-0001` (error).
/// - Example: the value `12345` gives `CKP-0001` at `Bundle.identifier.value`.
/// - Source: JP eCheckupReport 1.5.0, Bundle (identifier).
enum CheckupIdentifierRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [HealthCheckup.sharedBundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let value = resource.node["identifier"]?["value"], let text = value.string else { return }
        let parts = text.split(separator: "^", omittingEmptySubsequences: false)
        let isWellFormed =
            parts.count == 3 && GuideText.isInstitutionNumber(parts[0]) && GuideText.areDigits(parts[1], count: 4...4)
            && (parts[1].hasPrefix("202") || parts[1].hasPrefix("203")) && (1...36).contains(parts[2].utf8.count)
            && parts[2].utf8.allSatisfy { isAllowed($0) }
        if !isWellFormed { report(value, walk: &walk) }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        GuideText.isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CKP-0001", node: node,
            message: BilingualText(
                ja: "Bundle.identifier.value は「医療機関番号10桁^西暦4桁^英数字とハイフン36文字まで」でなければなりません。",
                en: """
                    Bundle.identifier.value must be institution (10 digits), year (4) and up to 36 letters, \
                    digits and hyphens, separated by ^.
                    """),
            hint: BilingualText(
                ja: "「1310000019^2026^A-0001」のように書いてください。",
                en: "Write it like 1310000019^2026^A-0001."))
    }
}
