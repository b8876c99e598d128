import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that a code is in the value set of a required binding.
///
/// Of a `CodeableConcept` one coding must be in it; a `Quantity` is judged by its `system` and `code`. A code that
/// cannot be decided is never an error: once for each value set and document there is an information finding, except
/// for grammars (MIME types, languages, UCUM), about which there is nothing to be done.
///
/// - Codes: `VAL-0501` code not in the value set, `VAL-0502` no coding of a concept is, `VAL-0503` no code at all,
///   `VAL-0510` could not be decided, `VAL-0511` the guide contradicts itself (both information).
/// - Example: `"gender": "man"` gives `VAL-0501` at `Patient.gender` with the allowed codes.
/// - Source: FHIR R4 (4.0.1), terminologies.html#required.
enum RequiredBindingRule {
    static func check(_ spot: Spot, _ binding: RequiredBinding, type: String, walk: inout Walk) {
        guard let valueSet = walk.valueSet(binding.valueSet) else {
            undecidable(spot, binding, walk: &walk)
            return
        }
        let node = walk.document.node(at: spot.entry)
        switch type {
        case "code", "string", "uri", "url", "canonical":
            guard let code = node.string, !code.isEmpty else { return }
            switch valueSet.membership(system: nil, code: code) {
            case .member: break
            case .notMember: notMember(code, at: spot, binding, valueSet, walk: &walk)
            case .undecidable(let reason): undecidable(spot, binding, reason: reason, walk: &walk)
            }
        case "Coding", "Quantity", "Age", "Count", "Distance", "Duration":
            coding(node, at: spot, binding, valueSet, isQuantity: type != "Coding", walk: &walk)
        case "CodeableConcept": concept(node, at: spot, binding, valueSet, walk: &walk)
        default: break
        }
    }

    private static func coding(
        _ node: SourceNode, at spot: Spot, _ binding: RequiredBinding, _ valueSet: ValueSetDefinition, isQuantity: Bool,
        walk: inout Walk
    ) {
        guard node.kind == .object else { return }
        guard let code = node["code"]?.string else {
            if !isQuantity, node["extension"] == nil { noCode(spot, binding, walk: &walk) }
            return
        }
        switch valueSet.membership(system: node["system"]?.string, code: code) {
        case .member: break
        case .notMember: notMember(code, at: spot, binding, valueSet, walk: &walk)
        case .undecidable(let reason): undecidable(spot, binding, reason: reason, walk: &walk)
        }
    }

    private static func concept(
        _ node: SourceNode, at spot: Spot, _ binding: RequiredBinding, _ valueSet: ValueSetDefinition, walk: inout Walk
    ) {
        guard node.kind == .object else { return }
        var codes = 0
        var reason: UndecidableReason?
        if let codings = node["coding"] {
            for coding in codings.items {
                guard let code = coding["code"]?.string else { continue }
                codes += 1
                switch valueSet.membership(system: coding["system"]?.string, code: code) {
                case .member: return
                case .notMember: break
                case .undecidable(let why): reason = why
                }
            }
        }
        if let reason { return undecidable(spot, binding, reason: reason, walk: &walk) }
        guard codes > 0 else {
            if node["extension"] == nil { noCode(spot, binding, walk: &walk) }
            return
        }
        walk.report(
            "VAL-0502", at: spot,
            message: BilingualText(
                ja: "必須の値セット \(binding.url) のコードが一つもありません\(Origin.ja(binding.origin))。",
                en: "None of the codings is in the required value set \(binding.url)\(Origin.en(binding.origin))."),
            hint: allowed(valueSet))
    }

    /// Reports an element of type `code` that has an extension in place of its value.
    static func checkAbsent(_ spot: Spot, of member: MemberPlan, type: String, walk: inout Walk) {
        guard type == "code", let binding = member.rules.bindings.first else { return }
        noCode(spot, binding, walk: &walk)
    }

    private static func noCode(_ spot: Spot, _ binding: RequiredBinding, walk: inout Walk) {
        walk.report(
            "VAL-0503", at: spot,
            message: BilingualText(
                ja: "コードがありません。値セット \(binding.url) のコードが必須です\(Origin.ja(binding.origin))。",
                en: "There is no code; one from the value set \(binding.url) is required\(Origin.en(binding.origin))."))
    }

    private static func notMember(
        _ code: String, at spot: Spot, _ binding: RequiredBinding, _ valueSet: ValueSetDefinition, walk: inout Walk
    ) {
        if let contradiction = GuideContradiction.about(code, in: binding.url) {
            return report(contradiction, spot, binding, walk: &walk)
        }
        walk.report(
            "VAL-0501", at: spot,
            message: BilingualText(
                ja: "コードが必須の値セット \(binding.url) にありません\(Origin.ja(binding.origin))。",
                en: "The code is not in the required value set \(binding.url)\(Origin.en(binding.origin))."),
            hint: hint(for: code, in: valueSet))
    }

    private static func report(
        _ contradiction: GuideContradiction, _ spot: Spot, _ binding: RequiredBinding, walk: inout Walk
    ) {
        guard walk.reported.insert(binding.url).inserted else { return }
        walk.report(
            "VAL-0511", .information, at: spot,
            message: BilingualText(
                ja: "コードは値セット \(binding.url) にありませんが、ガイドの矛盾によるものです：\(contradiction.reason.ja)。",
                en: "The code is not in \(binding.url), but the guide contradicts itself: \(contradiction.reason.en)."))
    }

    /// What helps with a code that is not in a value set: the system that it belongs to, the word that was probably
    /// meant, or the codes of a small value set.
    static func hint(for code: String, in valueSet: ValueSetDefinition) -> BilingualText? {
        let systems = valueSet.codes.filter { $0.value.contains(code) }.keys
        if let system = systems.filter({ !$0.isEmpty }).min() {
            return BilingualText(
                ja: "このコードの system は「\(system)」です。", en: "The system of this code is '\(system)'.")
        }
        return nearest(to: code, in: valueSet).map(BilingualText.didYouMean) ?? allowed(valueSet)
    }

    /// The word that was probably meant. A number or a classification code is as close to a wrong neighbour as to the
    /// right one, and in thousands of codes any word has neighbours.
    private static func nearest(to code: String, in valueSet: ValueSetDefinition) -> String? {
        func isWord(_ code: String) -> Bool { !code.utf8.contains(where: PrimitiveText.isDigit) }
        guard isWord(code), valueSet.codes.values.reduce(0, { $0 + $1.count }) <= 2_000 else { return nil }
        return EditDistance.nearest(to: code, among: valueSet.codes.values.flatMap(\.self).filter(isWord).sorted())
    }

    /// The codes of a small value set.
    private static func allowed(_ valueSet: ValueSetDefinition) -> BilingualText? {
        let codes = valueSet.codes.values.flatMap(\.self).sorted()
        guard !codes.isEmpty, codes.count <= 12 else { return nil }
        let list = codes.joined(separator: ", ")
        return BilingualText(ja: "\(list) のいずれかにしてください。", en: "Use one of: \(list).")
    }

    private static func undecidable(
        _ spot: Spot, _ binding: RequiredBinding, reason: UndecidableReason? = nil, walk: inout Walk
    ) {
        if case .grammar = reason { return }
        guard walk.reported.insert(binding.url).inserted else { return }
        walk.report(
            "VAL-0510", .information, at: spot,
            message: BilingualText(
                ja: "値セット \(binding.url) のすべてのコードはここにないため、検証していません。",
                en: "Not all codes of the value set \(binding.url) are known here, so the code was not checked."))
    }
}
