import Diagnostics
import FHIRTree

/// Checks what a Questionnaire says of its own items: that conditions refer to questions that can be answered before,
/// and that options, initial values and conditions have the type of the item.
///
/// - Codes: `VAL-1351` a condition names no item, `VAL-1352` a condition names the item itself or one inside it,
///   `VAL-1353` a condition names a later item (warning), `VAL-1354` a condition has an answer of another type
///   (warning), `VAL-1355` an option of another type, `VAL-1356` an initial value of another type, `VAL-1357` two
///   conditions without `enableBehavior`.
/// - Example: a group with an `enableWhen` about a question in this group gives `VAL-1352` at the group.
/// - Source: FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.enableWhen, `.answerOption`,
///   `.initial`.
enum QuestionnaireRule: ResourceRule {
    static let types: Set<String>? = ["Questionnaire"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        let form = walk.forms.form(of: resource.node, container: walk.document.root, store: walk.store)
        for (index, item) in form.items.enumerated() where !walk.report.isFull {
            checkBehavior(item, walk: &walk)
            for condition in item.conditions { check(condition, of: index, in: form, walk: &walk) }
            checkOptions(item, walk: &walk)
            checkInitial(item, walk: &walk)
        }
    }

    /// The text of `que-12` says "more than one"; the expression that R4 gives for it asks for more than two.
    private static func checkBehavior(_ item: FormItem, walk: inout Walk) {
        guard item.node.list("enableWhen").count == 2, item.node["enableBehavior"] == nil else { return }
        walk.report(
            "VAL-1357", node: item.node,
            message: BilingualText(
                ja: "enableWhen が二つ以上あるときは enableBehavior が必要です。",
                en: "With more than one 'enableWhen' there must be an 'enableBehavior'."))
    }

    private static func check(_ condition: EnableWhen, of index: Int, in form: QuestionnaireForm, walk: inout Walk) {
        let item = form.items[index]
        guard let question = form.item(condition.question) else {
            walk.report(
                "VAL-1351", node: item.node,
                message: BilingualText(
                    ja: "enableWhen の question にある linkId の項目がありません。",
                    en: "There is no item with the linkId that 'enableWhen' names."))
            return
        }
        if form.isItem(question, inside: index) {
            walk.report(
                "VAL-1352", node: item.node,
                message: BilingualText(
                    ja: "enableWhen が、項目自身かその中の項目の回答を条件にしています。",
                    en: "'enableWhen' depends on the item itself or on one inside it."))
            return
        }
        if question > index {
            walk.report(
                "VAL-1353", .warning, node: item.node,
                message: BilingualText(
                    ja: "enableWhen が後の項目の回答を条件にしています。", en: "'enableWhen' depends on a later item."))
        }
        guard condition.comparison != .exists, let types = form.items[question].answerTypes,
            !types.contains(where: { isLike(condition.answer.type, $0) })
        else { return }
        walk.report(
            "VAL-1354", .warning, node: condition.answer.node,
            message: BilingualText(
                ja: "条件の値の型（\(condition.answer.type)）が、質問の回答の型と違います。",
                en: "The answer of the condition is a \(condition.answer.type), which its question cannot have."))
    }

    private static func checkOptions(_ item: FormItem, walk: inout Walk) {
        guard let kind = item.kind, [.integer, .date, .time, .string, .text, .reference].contains(kind),
            let types = item.answerTypes
        else { return }
        for option in item.options where !types.contains(option.type) {
            walk.report(
                "VAL-1355", node: option.node,
                message: BilingualText(
                    ja: "選択肢の型（\(option.type)）が項目の種類（\(kind.rawValue)）と違います。",
                    en: "The option is a \(option.type), but the item is of type \(kind.rawValue)."))
        }
    }

    private static func checkInitial(_ item: FormItem, walk: inout Walk) {
        guard let kind = item.kind, let types = item.answerTypes else { return }
        for initial in item.node.list("initial") {
            guard let value = initial.choice("value"), !types.contains(where: { isLike(value.type, $0) }) else {
                continue
            }
            // Options may be of types beside Coding and text.
            if item.options.contains(where: { $0.type == value.type }) { continue }
            walk.report(
                "VAL-1356", node: value.node,
                message: BilingualText(
                    ja: "初期値の型（\(value.type)）が項目の種類（\(kind.rawValue)）と違います。",
                    en: "The initial value is a \(value.type), but the item is of type \(kind.rawValue)."))
        }
    }

    /// Whether values of the types can be compared: whole and decimal numbers, dates with and without a time, URLs as
    /// text.
    private static func isLike(_ type: String, _ wanted: String) -> Bool {
        let families: [Set<String>] = [["integer", "decimal"], ["date", "dateTime"], ["string", "uri"]]
        return type == wanted || families.contains { $0.contains(type) && $0.contains(wanted) }
    }
}
