import Diagnostics
import FHIRTree

extension ResponseCheck {
    /// What can be wrong with the items of a response.
    enum Fault {
        case unknown
        case misplaced(String), order(String), repeated(String), text(String), disabled(String), missing(String)
        case tooManyAnswers(String), noQuestion(String), noItems(String), emptyGroup(String)
        case occurrences(Int, String)
    }

    /// Reports a fault. A `linkId` is quoted when it is the Questionnaire's; one that only the response has is not.
    func report(_ fault: Fault, _ severity: Diagnostic.Severity = .error, at node: SourceNode, walk: inout Walk) {
        walk.report(fault.code, severity, node: node, message: fault.message, hint: fault.hint)
    }
}

extension ResponseCheck.Fault {
    var code: String {
        switch self {
        case .unknown: "VAL-1303"
        case .misplaced: "VAL-1304"
        case .order: "VAL-1305"
        case .repeated: "VAL-1306"
        case .text: "VAL-1307"
        case .disabled: "VAL-1308"
        case .missing: "VAL-1309"
        case .tooManyAnswers: "VAL-1310"
        case .noQuestion: "VAL-1311"
        case .noItems: "VAL-1312"
        case .occurrences: "VAL-1324"
        case .emptyGroup: "VAL-1325"
        }
    }

    var message: BilingualText {
        switch self {
        case .unknown:
            BilingualText(
                ja: "Questionnaire にない linkId の項目があります。",
                en: "There is an item whose linkId the Questionnaire does not have.")
        case .misplaced(let id):
            BilingualText(
                ja: "項目「\(id)」は Questionnaire ではここではなく、別の所にあります。",
                en: "The item '\(id)' is elsewhere in the Questionnaire.")
        case .order(let id):
            BilingualText(
                ja: "項目「\(id)」の順序が Questionnaire と違います。",
                en: "The item '\(id)' is not in the order of the Questionnaire.")
        case .repeated(let id):
            BilingualText(
                ja: "項目「\(id)」が二つ以上あります。繰り返せるのは repeats が true のグループだけです。",
                en: "The item '\(id)' occurs more than once; only a group that repeats may.")
        case .text(let id):
            BilingualText(
                ja: "項目「\(id)」の text が Questionnaire のものと違います。",
                en: "The text of the item '\(id)' is not that of the Questionnaire.")
        case .disabled(let id):
            BilingualText(
                ja: "項目「\(id)」は enableWhen の条件を満たさないのに、回答があります。",
                en: "The item '\(id)' has an answer although its enableWhen does not hold.")
        case .missing(let id):
            BilingualText(
                ja: "必須の項目「\(id)」の回答がありません。", en: "The required item '\(id)' has no answer.")
        case .tooManyAnswers(let id):
            BilingualText(
                ja: "項目「\(id)」の回答は一つだけですが、二つ以上あります。",
                en: "The item '\(id)' takes one answer but has more.")
        case .noQuestion(let id):
            BilingualText(
                ja: "項目「\(id)」は質問ではないのに、回答があります。", en: "The item '\(id)' is not a question but has answers.")
        case .noItems(let id):
            BilingualText(
                ja: "項目「\(id)」はグループではないのに、直下に項目があります。",
                en: "The item '\(id)' is not a group but has items directly in it.")
        case .emptyGroup(let id):
            BilingualText(
                ja: "必須のグループ「\(id)」に項目がありません。", en: "The required group '\(id)' has no items.")
        case .occurrences(let count, let allowed):
            BilingualText(
                ja: "この項目の回答（グループなら繰り返し）の数は \(allowed) ですが、\(count)個あります。",
                en: "Expected \(allowed) answers or groups of this item, found \(count).")
        }
    }

    var hint: BilingualText? {
        switch self {
        case .unknown, .misplaced:
            BilingualText(
                ja: "linkId と、グループや回答の中の位置を Questionnaire と照らし合わせてください。",
                en: "Compare the linkId, and the group or answer around it, with the Questionnaire.")
        case .noItems:
            BilingualText(
                ja: "質問の下の項目は、回答（answer）の中の item に書きます。",
                en: "Items below a question belong in 'item' of its answer.")
        case .repeated:
            BilingualText(
                ja: "複数の回答は一つの項目の answer に並べます。", en: "List several answers in 'answer' of one item.")
        default: nil
        }
    }
}
