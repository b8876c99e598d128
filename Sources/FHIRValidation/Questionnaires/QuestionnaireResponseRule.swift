import Diagnostics
import FHIRTree

/// Checks a QuestionnaireResponse against its Questionnaire: which items it has, in which order, and how many answers;
/// each answer is checked by ``AnswerRule``.
///
/// An item that a condition disables is not required, and has no answer. What is required is only asked of a response
/// that is `completed` or `amended`; of others it is a warning.
///
/// - Codes: `VAL-1303` unknown `linkId`, `VAL-1304` item in the wrong place, `VAL-1305` order, `VAL-1306` item
///   repeated, `VAL-1307` another text, `VAL-1308` answer to a disabled item, `VAL-1309` required item missing,
///   `VAL-1310` too many answers, `VAL-1311` answers to what is no question, `VAL-1312` items where none may be,
///   `VAL-1324` fewer or more answers or groups than the Questionnaire allows, `VAL-1323` a subject of another type,
///   `VAL-1325` required group without items, `VAL-1327` written outside the effective period (warning).
/// - Example: a completed response without an answer to a required item gives `VAL-1309` at the item's parent: the item
///   around it, or the response.
/// - Source: FHIR R4 (4.0.1), questionnaireresponse.html#notes and questionnaire-definitions.html.
enum QuestionnaireResponseRule: ResourceRule {
    static let types: Set<String>? = ["QuestionnaireResponse"]

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard let form = QuestionnaireLookup.form(for: resource, walk: &walk) else { return }
        checkPeriod(resource.node, form.resource, walk: &walk)
        AnswerLimitRule.checkType(
            of: resource.node["subject"], among: form.resource.texts("subjectType"), walk: &walk)
        var check = ResponseCheck(resource.node, form: form, walk: walk)
        check.run(walk: &walk)
    }

    /// Whether the response was written while its Questionnaire was in use.
    private static func checkPeriod(_ response: SourceNode, _ questionnaire: SourceNode, walk: inout Walk) {
        guard let authored = response["authored"], let period = questionnaire["effectivePeriod"] else { return }
        let value = (type: "dateTime", node: authored)
        let start = period["start"].flatMap { AnswerValue.order(value, ("dateTime", $0)) } ?? 0
        let end = period["end"].flatMap { limit -> Int? in
            // A day ends when the next one begins.
            let text = authored.string ?? "", last = limit.string ?? ""
            return text.hasPrefix(last) ? 0 : AnswerValue.order(value, ("dateTime", limit))
        }
        guard start < 0 || end ?? 0 > 0 else { return }
        walk.report(
            "VAL-1327", .warning, node: authored,
            message: BilingualText(
                ja: "Questionnaire の有効期間（effectivePeriod）の外で書かれた回答です。",
                en: "The response was written outside the effectivePeriod of its Questionnaire."))
    }
}

/// The work on one response: the lists of items that wait to be compared with those of the form.
struct ResponseCheck {
    /// Items below a response, an item or an answer.
    private struct Level {
        var node: SourceNode
        /// Where what is wrong with the list of items is reported: the item, for those of its answers.
        var place: SourceNode
        /// The form's item to which the node belongs; `nil` for the response itself.
        var parent: Int?
        /// Ranges on the tape of the places around the items, the outermost first.
        var scopes: [Range<Int>]
        var isDisabled: Bool
        /// The items of an answer that stand beside it, which was told: they are not missing as well.
        var misplaced: Set<String> = []
    }

    private let form: QuestionnaireForm
    private let items: ResponseItems
    private let missingSeverity: Diagnostic.Severity
    private var pending: [Level]

    init(_ response: SourceNode, form: QuestionnaireForm, walk: borrowing Walk) {
        self.form = form
        items = ResponseItems(response, tape: walk.tape)
        let isFinal = ["completed", "amended"].contains(response["status"]?.string)
        missingSeverity = isFinal ? .error : .warning
        pending = [
            Level(
                node: response, place: response, parent: nil, scopes: [response.index..<walk.tape[response.index].next],
                isDisabled: false)
        ]
    }

    mutating func run(walk: inout Walk) {
        while let level = pending.popLast(), !walk.report.isFull { check(level, walk: &walk) }
    }

    private mutating func check(_ level: Level, walk: inout Walk) {
        let expected = form.children(of: level.parent)
        let order = Dictionary(expected.enumerated().map { ($1, $0) }) { first, _ in first }
        var found: [Int: [SourceNode]] = [:]
        var last = -1
        var unknown = 0
        for item in level.node.list("item") {
            guard let linkID = item["linkId"]?.string else { continue }
            guard let index = form.item(linkID) else {
                // Reported at the parent, which does not say how many there are: once is enough.
                unknown += 1
                if unknown == 1 { report(.unknown, at: level.place, walk: &walk) }
                continue
            }
            guard let place = order[index] else {
                report(.misplaced(linkID), at: level.place, walk: &walk)
                check(item, form.items[index], index, level, isDisabled: level.isDisabled, walk: &walk)
                continue
            }
            if place < last { report(.order(linkID), at: level.place, walk: &walk) }
            last = place
            found[index, default: []].append(item)
        }
        for index in expected where !walk.report.isFull {
            check(form.items[index], index, found[index] ?? [], level, walk: &walk)
        }
    }

    private mutating func check(
        _ item: FormItem, _ index: Int, _ found: [SourceNode], _ level: Level, walk: inout Walk
    ) {
        let isDisabled = level.isDisabled || !isEnabled(item, scopes: level.scopes)
        if found.isEmpty {
            if item.isRequired, !isDisabled, !level.misplaced.contains(item.linkID) {
                report(.missing(item.linkID), missingSeverity, at: level.place, walk: &walk)
            }
            return
        }
        if found.count > 1, item.kind != .group || !item.repeats {
            // A question that repeats says so by its answers; to repeat the item is another way to say the same.
            report(.repeated(item.linkID), item.repeats ? .warning : .error, at: level.place, walk: &walk)
        }
        if item.kind == .group {
            if let least = item.limits.minOccurs, found.count < least, !isDisabled {
                report(.occurrences(found.count, "\(least)..*"), missingSeverity, at: found[0], walk: &walk)
            }
            if let most = item.limits.maxOccurs, found.count > most, item.repeats {
                report(.occurrences(found.count, "0..\(most)"), at: found[most], walk: &walk)
            }
        }
        for node in found where !walk.report.isFull {
            if isDisabled, !level.isDisabled, hasContent(node) { report(.disabled(item.linkID), at: node, walk: &walk) }
            check(node, item, index, level, isDisabled: isDisabled, walk: &walk)
        }
    }

    private mutating func check(
        _ node: SourceNode, _ item: FormItem, _ index: Int, _ level: Level, isDisabled: Bool, walk: inout Walk
    ) {
        if let text = node["text"]?.string, let wanted = item.text, text != wanted, !isTranslation(text, of: item) {
            report(.text(item.linkID), at: node, walk: &walk)
        }
        let scopes = level.scopes + [node.index..<walk.tape[node.index].next]
        let answers = node.list("answer"), children = node.list("item")
        switch item.kind {
        case .group:
            if !answers.isEmpty { report(.noQuestion(item.linkID), at: node, walk: &walk) }
            if item.isRequired, children.isEmpty, answers.isEmpty, !isDisabled {
                report(.emptyGroup(item.linkID), missingSeverity, at: node, walk: &walk)
            } else {
                pending.append(Level(node: node, place: node, parent: index, scopes: scopes, isDisabled: isDisabled))
            }
            return
        case .display, .question:
            if !answers.isEmpty { report(.noQuestion(item.linkID), at: node, walk: &walk) }
            if item.kind == .display, !children.isEmpty { report(.noItems(item.linkID), at: node, walk: &walk) }
            if item.kind == .question {
                pending.append(Level(node: node, place: node, parent: index, scopes: scopes, isDisabled: isDisabled))
            }
            return
        case nil: return
        default: break
        }
        if !children.isEmpty { report(.noItems(item.linkID), at: node, walk: &walk) }
        if answers.isEmpty, item.isRequired, !isDisabled {
            report(.missing(item.linkID), missingSeverity, at: node, walk: &walk)
        }
        if answers.count > 1, !item.repeats { report(.tooManyAnswers(item.linkID), at: node, walk: &walk) }
        if let least = item.limits.minOccurs, answers.count < least, !isDisabled {
            report(.occurrences(answers.count, "\(least)..*"), missingSeverity, at: node, walk: &walk)
        }
        if let most = item.limits.maxOccurs, answers.count > most, item.repeats {
            report(.occurrences(answers.count, "0..\(most)"), at: node, walk: &walk)
        }
        for answer in answers where !walk.report.isFull {
            AnswerRule.check(answer, item, isOnly: answers.count == 1, walk: &walk)
            guard !item.children.isEmpty || answer["item"] != nil else { continue }
            let inside = scopes + [answer.index..<walk.tape[answer.index].next]
            pending.append(
                Level(
                    node: answer, place: node, parent: index, scopes: inside, isDisabled: isDisabled,
                    misplaced: Set(children.compactMap { $0["linkId"]?.string })))
        }
    }

    /// Whether the conditions of an item hold for the answers nearest to it.
    private func isEnabled(_ item: FormItem, scopes: [Range<Int>]) -> Bool {
        guard !item.conditions.isEmpty else { return true }
        func holds(_ condition: EnableWhen) -> Bool {
            condition.holds(for: items.nearest(condition.question, in: scopes).flatMap { $0.list("answer") })
        }
        return item.needsAllConditions
            ? item.conditions.allSatisfy(holds) : item.conditions.contains(where: holds)
    }

    private func hasContent(_ node: SourceNode) -> Bool { !node.list("answer").isEmpty || !node.list("item").isEmpty }

    /// Whether a text is one of the translations that the Questionnaire gives of its own.
    private func isTranslation(_ text: String, of item: FormItem) -> Bool {
        let url = "http://hl7.org/fhir/StructureDefinition/translation"
        return item.node["_text"]?.extensionNodes(url).contains { translation in
            translation.list("extension").contains { $0.choice("value")?.node.string == text }
        } ?? false
    }
}
