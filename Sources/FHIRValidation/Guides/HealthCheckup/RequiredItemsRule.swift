import Diagnostics
import FHIRTree

/// Checks that a report of the specific health checkup (section 01011) has the required items, and one of each
/// group of which one is required.
///
/// A warning: the law, not the guide, asks for them. An item that was not performed is there, too, as cancelled.
///
/// - Codes: `CKP-0006` (warning).
/// - Example: a report without body height gives `CKP-0006` at its `Composition`.
/// - Source: JP eCheckupReport 1.5.0, Part C; 特定健診 標準様式 Version 4 (項目表).
enum RequiredItemsRule: ResourceRule {
    static let types: Set<String>? = ["Bundle"]
    static let profiles: Set<String>? = HealthCheckup.bundles

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let composition = resource.node.entryResources.first, composition.resourceType == "Composition",
            composition.allSections.contains(where: { $0.sectionCode == "01011" })
        else { return }
        let codes = Set(
            resource.node.entryResources.flatMap { item in
                item.codes("code", system: HealthCheckup.itemCode)
                    + item.all("component").flatMap { $0.codes("code", system: HealthCheckup.itemCode) }
            })
        var missing: [String] = []
        var groups: [String: Bool] = [:]
        for item in CheckupItem.all.values {
            guard let requirement = item.requirement, item.kind != .text else { continue }
            if requirement == "!" {
                if !codes.contains(item.code) { missing.append(item.code) }
            } else {
                // One of the three measures of glucose is enough.
                let group = ["b", "c", "d"].contains(requirement) ? "b|c|d" : requirement
                groups[group] = groups[group] ?? false || codes.contains(item.code)
            }
        }
        let open = groups.filter { !$0.value }.keys.compactMap { names[$0] }
        let text = (missing.sorted() + open.sorted()).joined(separator: ", ")
        if !text.isEmpty { report(composition, text, walk: &walk) }
    }

    /// The groups of which one item is required.
    private static let names = [
        "A": "waist/VFA", "B": "SBP", "C": "DBP", "D": "TG", "E": "HDL-C", "F": "LDL-C/non-HDL-C", "G": "AST",
        "H": "ALT",
        "J": "γ-GT", "K": "U-Glu", "L": "U-Pro", "b|c|d": "Glu/HbA1c",
    ]

    private static func report(_ node: SourceNode, _ what: String, walk: inout Walk) {
        walk.report(
            "CKP-0006", .warning, node: node,
            message: BilingualText(
                ja: "特定健診の必須項目のうち、次のものがありません：\(what)。",
                en: "Required items of the specific health checkup are missing: \(what)."),
            hint: BilingualText(
                ja: "検査していない項目も、未実施（cancelled）として入れてください。",
                en: "Give items that were not performed, too, as cancelled."))
    }
}
