import Diagnostics
import FHIRTree

/// Checks that the results of a search say why each of them is there.
///
/// - Codes: `VAL-1151` entries without `search.mode` (warning, once a Bundle).
/// - Example: a `searchset` with a Patient and an Organization, and no `search`, gives `VAL-1151` at `Bundle`.
/// - Source: FHIR R4 (4.0.1), bundle-definitions.html#Bundle.entry.search.mode; search.html.
enum SearchModeRule {
    private static let mode = ElementName("mode")

    static func check(_ bundle: BundleContext, walk: inout Walk) {
        let silent = bundle.entries.filter { entry in
            entry.resource != nil && (entry.search.flatMap { walk.child(of: $0, named: mode) } == nil)
        }
        guard !silent.isEmpty else { return }
        // Matches of one type need no word: what else could they be?
        let types = Set(silent.compactMap { $0.resource.flatMap { walk.tape.resourceShape(of: $0) } })
        guard types.count > 1 || silent.count < bundle.entries.count else { return }
        walk.report(
            "VAL-1151", .warning,
            message: BilingualText(
                ja: "検索結果に search.mode のないエントリーがあり、該当（match）か付随（include）か分かりません。",
                en: "Some results have no search.mode, so it is not clear which are matches and which are included."),
            hint: BilingualText(
                ja: "各エントリーに match、include、outcome のいずれかを書いてください。",
                en: "Give each entry the mode match, include or outcome."))
    }
}
