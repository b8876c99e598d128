import Diagnostics
import FHIRTree

/// Checks one answer of a QuestionnaireResponse: its data type, and whether it is one of the options or codes that the
/// Questionnaire offers; limits are checked by ``AnswerLimitRule``.
///
/// An `open-choice` is open for text: a Coding is one of its options or of its value set.
///
/// - Codes: `VAL-1313` another data type, `VAL-1314` not one of the options, `VAL-1315` not in the value set,
///   `VAL-1326` the value set is not known here (information), `VAL-1328` an exclusive option beside other answers.
/// - Example: a `valueString` for an item of type `boolean` gives `VAL-1313` at its `value.ofType(string)`.
/// - Source: FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.type, `.answerOption` and
///   `.answerValueSet`; codesystem-item-type.html; extension questionnaire-optionExclusive.
enum AnswerRule {
    static let exclusive = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"

    /// - Parameter isOnly: whether the item has no other answer.
    static func check(_ answer: SourceNode, _ item: FormItem, isOnly: Bool, walk: inout Walk) {
        guard let types = item.answerTypes, let value = answer.choice("value") else { return }
        guard types.contains(value.type) else {
            let list = types.joined(separator: ", ")
            walk.report(
                "VAL-1313", node: value.node,
                message: BilingualText(
                    ja: "項目「\(item.linkID)」の回答の型は \(list) ですが、\(value.type) です。",
                    en: "The answer to the item '\(item.linkID)' has the type \(value.type); expected: \(list)."))
            return
        }
        if !item.options.isEmpty {
            checkOptions(answer, value, item, walk: &walk)
            if !isOnly { checkExclusive(answer, value, item, walk: &walk) }
        } else if item.valueSetURL != nil, value.type == "Coding" {
            checkValueSet(answer, value.node, item, walk: &walk)
        }
        AnswerLimitRule.check(answer, value, item, walk: &walk)
    }

    private static func checkOptions(
        _ answer: SourceNode, _ value: AnswerValue.Value, _ item: FormItem, walk: inout Walk
    ) {
        let isOpen = item.kind == .openChoice
        if isOpen, value.type == "string" { return }
        // A Coding without a system cannot be told from the options; that is the terminology's business.
        if value.type == "Coding", value.node["system"] == nil { return }
        guard !item.answerOptions.contains(value) else { return }
        // The answers to a choice are judged as answers, other values by themselves.
        let isChoice = item.kind == .choice || isOpen
        walk.report(
            "VAL-1314", isOpen && value.type != "Coding" ? .warning : .error, node: isChoice ? answer : value.node,
            message: BilingualText(
                ja: "項目「\(item.linkID)」の選択肢（answerOption）にない回答です。",
                en: "The answer is not one of the options of the item '\(item.linkID)'."),
            hint: hint(item))
    }

    /// Whether the answer is an option that stands for itself.
    private static func checkExclusive(
        _ answer: SourceNode, _ value: AnswerValue.Value, _ item: FormItem, walk: inout Walk
    ) {
        guard item.exclusiveOptions.contains(value) else { return }
        walk.report(
            "VAL-1328", node: answer,
            message: BilingualText(
                ja: "項目「\(item.linkID)」のこの選択肢は単独でしか選べませんが、ほかにも回答があります。",
                en: "This option of the item '\(item.linkID)' excludes all others, but there are more answers."))
    }

    private static func hint(_ item: FormItem) -> BilingualText? {
        guard item.options.count <= 12 else { return nil }
        let options = item.options.compactMap { $0.type == "Coding" ? $0.node["code"]?.string : $0.node.text }
        guard !options.isEmpty else { return nil }
        let list = options.joined(separator: ", ")
        return BilingualText(ja: "\(list) のいずれかにしてください。", en: "Use one of: \(list).")
    }

    private static func checkValueSet(
        _ answer: SourceNode, _ coding: SourceNode, _ item: FormItem, walk: inout Walk
    ) {
        guard let url = item.valueSetURL else { return }
        guard let valueSet = item.valueSet else {
            guard walk.tells(url, at: answer.index) else { return }
            walk.report(
                "VAL-1326", .information, node: answer,
                message: BilingualText(
                    ja: "回答の値セット \(url) がここにないため、検証していません。",
                    en: "The value set \(url) of the answers is not known here, so they were not checked."))
            return
        }
        // What lacks a system or a code cannot be told from the codes; that is the terminology's business.
        guard let system = coding["system"]?.string, let code = coding["code"]?.string,
            case .notMember = valueSet.membership(system: system, code: code)
        else { return }
        walk.report(
            "VAL-1315", node: answer,
            message: BilingualText(
                ja: "回答のコードが項目「\(item.linkID)」の値セット \(url) にありません。",
                en: "The code is not in the value set \(url) of the item '\(item.linkID)'."))
    }
}
