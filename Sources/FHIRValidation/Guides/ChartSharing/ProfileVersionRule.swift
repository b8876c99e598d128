import Diagnostics
import FHIRTree

/// Checks that the profile of the Bundle and of each entry is named with its version.
///
/// Guides up to 1.10 ask for it; from 1.11.0 a missing version is read as the newest at reception, hence a warning.
///
/// Rule CLINS-R-002.
///
/// - Codes: `CLN-0002` (warning).
/// - Example: a `Condition` entry that claims `…/JP_Condition_eCS` gives `CLN-0002` at
/// `Bundle.entry[1].resource.meta.profile[0]`.
/// - Source: JP-CLINS 1.5.2, StructureDefinition-JP-Bundle-CLINS.html (notes); history.html (1.4.1, 1.11.0).
enum ProfileVersionRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = [ChartSharing.bundle]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        for node in [resource.node] + resource.node.entryResources {
            for profile in node["meta"]?.all("profile") ?? [] {
                guard let text = profile.string, text.hasPrefix("http://jpfhir.jp/"), !text.contains("|") else {
                    continue
                }
                report(profile, walk: &walk)
            }
        }
    }

    private static func report(_ node: SourceNode, walk: inout Walk) {
        walk.report(
            "CLN-0002", .warning, node: node,
            message: BilingualText(
                ja: "meta.profile のプロファイルに版（「|1」など）がありません。1.10 までのガイドでは必須です。",
                en: """
                    The profile in meta.profile has no version such as "|1", which the guide asks for \
                    up to 1.10.
                    """),
            hint: BilingualText(
                ja: "URL の後に「|1」のように版を付けてください。",
                en: "Add the version after the URL, as in \"|1\"."))
    }
}
