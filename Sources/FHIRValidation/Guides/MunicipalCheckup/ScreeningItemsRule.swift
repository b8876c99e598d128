import Diagnostics
import FHIRTree

/// Checks that a report has the required items of its kind and stage, and no item of another kind or stage.
///
/// The expressions in the source of the guide cannot be met as they stand; what they are meant to say is checked. Of a
/// report whose kind or stage is wrong itself nothing is said.
///
/// - Codes: `MUN-0017` required items missing (error), `MUN-0018` item of another kind or stage (error).
/// - Example: a lung screening without 9P504000000000011 gives `MUN-0017` at its `Composition`.
/// - Source: JP eMunicipalCheckup (draft of 2022-01), item table; category51-event1-valid-obs and the like.
enum ScreeningItemsRule: MunicipalRule {
    static func check(_ report: MunicipalReport, walk: inout Walk) {
        guard let composition = report.all("Composition").first, let category = report.category,
            let stage = report.stage
        else { return }
        let items = report.items
        guard !items.isEmpty else { return }  // a report with attachments alone
        let stages = stage == "3" ? ["1", "2"] : [stage]
        let own = MunicipalItem.all.values.joined().filter { $0.report == category && stages.contains($0.stage) }
        let known = Set(own.map(\.code))
        var found: Set<String> = []
        for (observation, item) in items {
            guard let item else { continue }
            found.insert(item.code)
            if !known.contains(item.code) { foreign(observation, item.code, walk: &walk) }
        }
        let missing = missing(own, found)
        if !missing.isEmpty { required(composition, missing.joined(separator: ", "), walk: &walk) }
    }

    /// The codes of the required items that are not there. Those of a group are required if its examination was done;
    /// of the examinations that have some (by which the bone is measured) one is required.
    private static func missing(_ items: [MunicipalItem], _ found: Set<String>) -> [String] {
        let done = Set(items.filter { found.contains($0.code) }.compactMap(\.group))
        let choices = Set(items.filter(\.isRequired).compactMap(\.group))
        let isChosen = choices.isEmpty || !choices.isDisjoint(with: done)
        return items.filter { item in
            guard item.isRequired, !found.contains(item.code) else { return false }
            return item.group.map(done.contains) ?? true
        }.map(\.code).sorted() + (isChosen ? [] : choices.sorted())
    }

    private static func required(_ node: SourceNode, _ codes: String, walk: inout Walk) {
        walk.report(
            "MUN-0017", node: node,
            message: BilingualText(
                ja: "この報告区分・検診区分に必須の項目がありません：\(codes)。",
                en: "Items that this kind and stage of report requires are missing: \(codes)."),
            hint: BilingualText(
                ja: "検査していない項目も、未実施（cancelled）として入れてください。",
                en: "Give items that were not done, too, as cancelled."))
    }

    private static func foreign(_ node: SourceNode, _ code: String, walk: inout Walk) {
        walk.report(
            "MUN-0018", node: node,
            message: BilingualText(
                ja: "項目 \(code) は、この報告区分・検診区分の項目ではありません。",
                en: "The item \(code) does not belong to this kind and stage of report."),
            hint: BilingualText(
                ja: "category と event.code を確かめてください。", en: "Check category and event.code."))
    }
}
