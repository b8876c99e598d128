import FHIRDefinitions
import FHIRTree

/// A Questionnaire, prepared for the responses to it: its items in their order, each with its parent.
///
/// - Source: FHIR R4 (4.0.1), questionnaire.html.
final class QuestionnaireForm: Sendable {
    /// The resource.
    let resource: SourceNode
    let items: [FormItem]
    /// The items that stand directly in the Questionnaire.
    let roots: [Int]
    /// The first item with a `linkId`.
    private let places: [String: Int]

    /// - Parameter container: the resource in whose `contained` value sets such as `#answers` stand.
    init(_ resource: SourceNode, container: SourceNode?, definitions: Definitions) {
        self.resource = resource
        var items: [FormItem] = [], roots: [Int] = []
        // Last in, first out: pushed in reverse, so that the items come in document order.
        var pending: [(node: SourceNode, parent: Int?)] = resource.list("item").reversed().map { ($0, nil) }
        while let (node, parent) = pending.popLast() {
            let index = items.count
            var item = FormItem(node, parent: parent)
            if let canonical = item.valueSetURL {
                item.valueSet = Self.valueSet(canonical, resource, container, definitions)
            }
            items.append(item)
            if let parent { items[parent].children.append(index) } else { roots.append(index) }
            for child in node.list("item").reversed() { pending.append((child, index)) }
        }
        (self.items, self.roots) = (items, roots)
        places = Dictionary(items.enumerated().map { ($1.linkID, $0) }) { first, _ in first }
    }

    func item(_ linkID: String) -> Int? { places[linkID] }

    /// The items in an item, or those of the Questionnaire for `nil`.
    func children(of item: Int?) -> [Int] { item.map { items[$0].children } ?? roots }

    /// Whether an item is the other or stands somewhere in it.
    func isItem(_ item: Int, inside other: Int) -> Bool {
        var place: Int? = item
        while let current = place {
            if current == other { return true }
            place = items[current].parent
        }
        return false
    }

    private static func valueSet(
        _ canonical: String, _ resource: SourceNode, _ container: SourceNode?, _ definitions: Definitions
    ) -> ValueSetDefinition? {
        guard canonical.hasPrefix("#") else { return definitions.valueSet(canonical) }
        let id = String(canonical.dropFirst())
        for holder in [resource, container].compactMap({ $0 }) {
            let found = holder.list("contained").first {
                $0["id"]?.string == id && $0["resourceType"]?.string == "ValueSet"
            }
            if let found { return definitions.valueSet(of: found) }
        }
        return nil
    }
}

/// One item of a Questionnaire.
struct FormItem: Sendable {
    /// http://hl7.org/fhir/item-type.
    enum Kind: String, Sendable {
        case group, display, question, boolean, decimal, integer, date, dateTime, time, string, text, url, choice
        case openChoice = "open-choice"
        case attachment, reference, quantity
    }

    let node: SourceNode
    let linkID: String
    let text: String?
    /// `nil` if the type is missing or unknown.
    let kind: Kind?
    let isRequired: Bool, repeats: Bool
    let conditions: [EnableWhen]
    /// Whether all of the conditions must hold, or one.
    let needsAllConditions: Bool
    let options: [AnswerValue.Value]
    /// The options, and those that exclude all others, to be asked for an answer.
    let answerOptions: AnswerOptions, exclusiveOptions: AnswerOptions
    let valueSetURL: String?
    let limits: AnswerLimits
    let parent: Int?
    var children: [Int] = []
    /// The value set of the answers, if it is known.
    var valueSet: ValueSetDefinition?

    init(_ node: SourceNode, parent: Int?) {
        self.node = node
        self.parent = parent
        linkID = node["linkId"]?.string ?? ""
        text = node["text"]?.string
        kind = node["type"]?.string.flatMap(Kind.init)
        isRequired = node["required"]?.boolean ?? false
        repeats = node["repeats"]?.boolean ?? false
        conditions = node.list("enableWhen").compactMap(EnableWhen.init)
        needsAllConditions = node["enableBehavior"]?.string == "all"
        let listed = node.list("answerOption")
        options = listed.compactMap { $0.choice("value") }
        answerOptions = AnswerOptions(options)
        exclusiveOptions = AnswerOptions(
            listed.filter { $0.extensionNode(AnswerRule.exclusive)?["valueBoolean"]?.boolean == true }
                .compactMap { $0.choice("value") })
        valueSetURL = node["answerValueSet"]?.string
        limits = AnswerLimits(node)
    }

    /// The data types of an answer; `nil` for an item that has none.
    var answerTypes: [String]? {
        switch kind {
        case .boolean: ["boolean"]
        case .decimal: ["decimal"]
        case .integer: ["integer"]
        case .date: ["date"]
        case .dateTime: ["dateTime"]
        case .time: ["time"]
        case .string, .text: ["string"]
        case .url: ["uri"]
        // Options may be of other types; codes of a value set are Codings, and only an open choice takes a text.
        case .choice where options.isEmpty && valueSetURL != nil: ["Coding"]
        case .openChoice where options.isEmpty && valueSetURL != nil: ["Coding", "string"]
        case .choice, .openChoice: ["Coding", "string", "date", "time", "integer"]
        case .attachment: ["Attachment"]
        case .reference: ["Reference"]
        case .quantity: ["Quantity"]
        case .group, .display, .question, nil: nil
        }
    }
}
