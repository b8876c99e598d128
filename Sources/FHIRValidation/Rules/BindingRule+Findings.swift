import Diagnostics
import FHIRDefinitions

extension BindingRule {
    static func noCoding(_ spot: Spot, _ binding: BindingPlan, walk: inout Walk) {
        switch binding.strength {
        case .required:
            walk.report(
                "VAL-0502", at: spot,
                message: BilingualText(
                    ja: "必須の値セット \(binding.url) のコードが一つもありません\(Origin.ja(binding.origin))。",
                    en: "None of the codings is in the required value set \(binding.url)\(Origin.en(binding.origin))."),
                hint: walk.valueSet(binding.valueSet).valueSet.flatMap(allowed),
                cause: WantedCode.cause(spot, notIn: binding, walk: &walk))
        case .extensible: notInExtensible(spot, binding, walk: &walk)
        case .preferred, .example: notInPreferred(spot, binding, walk: &walk)
        }
    }

    static func noCode(_ spot: Spot, _ binding: BindingPlan, walk: inout Walk) {
        switch binding.strength {
        case .required:
            walk.report(
                "VAL-0503", at: spot,
                message: BilingualText(
                    ja: "コードがありません。値セット \(binding.url) のコードが必須です\(Origin.ja(binding.origin))。",
                    en:
                        "There is no code; one from the value set \(binding.url) is required\(Origin.en(binding.origin))."
                ))
        case .extensible:
            walk.report(
                "VAL-0505", .warning, at: spot,
                message: BilingualText(
                    ja: "コードがありません。合うものがあれば、値セット \(binding.url) のコードを付けます\(Origin.ja(binding.origin))。",
                    en:
                        "There is no code; one from the value set \(binding.url) should be given if any fits\(Origin.en(binding.origin))."
                ))
        case .preferred, .example: break
        }
    }

    static func notMember(_ code: Int, at spot: Spot, _ binding: BindingPlan, walk: inout Walk) {
        switch binding.strength {
        case .extensible: return notInExtensible(spot, binding, walk: &walk)
        case .preferred, .example: return notInPreferred(spot, binding, walk: &walk)
        case .required: break
        }
        let text = walk.text(code)
        if let contradiction = GuideContradiction.about(text, in: binding.url) {
            return report(contradiction, spot, binding, walk: &walk)
        }
        walk.report(
            "VAL-0501", at: spot,
            message: BilingualText(
                ja: "コードが必須の値セット \(binding.url) にありません\(Origin.ja(binding.origin))。",
                en: "The code is not in the required value set \(binding.url)\(Origin.en(binding.origin))."),
            hint: walk.valueSet(binding.valueSet).valueSet.flatMap { hint(for: text, in: $0) },
            cause: BlankInCode.cause(code, at: spot, notIn: walk.valueSet(binding.valueSet).valueSet, walk: &walk)
                ?? WantedCode.cause(spot, notIn: binding, walk: &walk))
    }

    private static func notInExtensible(_ spot: Spot, _ binding: BindingPlan, walk: inout Walk) {
        guard !asksForOtherSystem(spot, binding, walk: &walk) else { return }
        walk.report(
            "VAL-0504", .warning, at: spot,
            message: BilingualText(
                ja: "コードが値セット \(binding.url) にありません\(Origin.ja(binding.origin))。合うコードが値セットにない場合だけ、ほかのコードを使えます。",
                en:
                    "The code is not in the value set \(binding.url)\(Origin.en(binding.origin)); another one may be used only if none in it fits."
            ),
            hint: walk.valueSet(binding.valueSet).valueSet.flatMap(allowed),
            unless: isOfItsSystems(spot, binding, walk: &walk) ? ["VAL-0520"] : [])
    }

    /// Whether a profile asks for codings of a system from which the type's value set takes no codes: its author found
    /// none in it that fits, and the record can have no other.
    private static func asksForOtherSystem(_ spot: Spot, _ binding: BindingPlan, walk: inout Walk) -> Bool {
        guard binding.origin == nil, let wanted = WantedCode(spot, walk: &walk) else { return false }
        let codes = walk.valueSet(binding.valueSet).valueSet?.codes ?? [:]
        return wanted.systems.contains { codes[$0] == nil }
    }

    private static func notInPreferred(_ spot: Spot, _ binding: BindingPlan, walk: inout Walk) {
        walk.report(
            "VAL-0506", .information, at: spot,
            message: BilingualText(
                ja: "コードが推奨の値セット \(binding.url) にありません\(Origin.ja(binding.origin))。",
                en: "The code is not in the preferred value set \(binding.url)\(Origin.en(binding.origin))."),
            unless: isOfItsSystems(spot, binding, walk: &walk) ? ["VAL-0520"] : [])
    }

    /// Whether a value has one code, of a system from which the value set takes codes: if the system has no such code,
    /// that is why it is not in the value set either.
    private static func isOfItsSystems(_ spot: Spot, _ binding: BindingPlan, walk: inout Walk) -> Bool {
        var entry = spot.entry
        if let list = walk.child(of: entry, named: TermName.coding), walk.tape[list].kind == .array {
            entry = list + 1
            guard entry < walk.tape[list].next, walk.tape[entry].next == walk.tape[list].next else { return false }
        }
        guard walk.tape[entry].kind == .object else { return false }
        let system = walk.coding(at: entry).system
        return system >= 0 && walk.valueSet(binding.valueSet).valueSet?.codes[walk.text(system)] != nil
    }

    private static func report(
        _ contradiction: GuideContradiction, _ spot: Spot, _ binding: BindingPlan, walk: inout Walk
    ) {
        guard walk.tells(binding.url, at: spot.entry) else { return }
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

    static func undecidable(_ spot: Spot, _ binding: BindingPlan, walk: inout Walk) {
        guard walk.tells(binding.url, at: spot.entry) else { return }
        walk.report(
            "VAL-0510", .information, at: spot,
            message: BilingualText(
                ja: "値セット \(binding.url) のすべてのコードはここにないため、検証していません。",
                en: "Not all codes of the value set \(binding.url) are known here, so the code was not checked."),
            hint: BilingualText(
                ja: "検証するには、コード体系を含むパッケージか、コードの一覧（CSV）を加えてください。一覧の valueset の列に値セットのURLを書くと、その値セットのコードになります。",
                en: """
                    To have it checked, add a package with the code system, or a list of codes (CSV): with the URL of the value set \
                    in its column 'valueset', its lines are the codes of that.
                    """))
    }
}
