import FHIRTree

/// A condition under which an item of a Questionnaire is to be answered.
///
/// - Source: FHIR R4 (4.0.1), questionnaire-definitions.html#Questionnaire.item.enableWhen.
struct EnableWhen: Sendable {
    /// http://hl7.org/fhir/questionnaire-enable-operator.
    enum Operator: String, Sendable {
        case exists
        case equal = "=", notEqual = "!=", greater = ">", less = "<", greaterOrEqual = ">=", lessOrEqual = "<="
    }

    let node: SourceNode
    let question: String
    let comparison: Operator
    let answer: (type: String, node: SourceNode)

    /// `nil` if a part is missing or unknown.
    init?(_ node: SourceNode) {
        guard let question = node["question"]?.string, let answer = node.choice("answer"),
            let comparison = node["operator"]?.string.flatMap(Operator.init)
        else { return nil }
        (self.node, self.question, self.comparison, self.answer) = (node, question, comparison, answer)
    }

    /// Whether the condition holds for the answers to its question.
    ///
    /// With several answers one that fits is enough, as the specification asks; `!=` also wants one.
    func holds(for answers: [SourceNode]) -> Bool {
        let values = answers.compactMap { $0.choice("value") }
        guard comparison != .exists else { return answer.node.boolean == !answers.isEmpty }
        return values.contains { value in
            if comparison == .equal || comparison == .notEqual {
                guard let isEqual = AnswerValue.isEqual(value, answer) else { return false }
                return isEqual == (comparison == .equal)
            }
            guard let order = AnswerValue.order(value, answer) else { return false }
            switch comparison {
            case .greater: return order > 0
            case .less: return order < 0
            case .greaterOrEqual: return order >= 0
            case .lessOrEqual: return order <= 0
            case .exists, .equal, .notEqual: return false
            }
        }
    }
}
