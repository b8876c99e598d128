import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks what extensions of FHIR add to an element of a profile: the least length of a text, that a primitive has a
/// value, and how a narrative is divided; ``LimitAdditionRule`` checks the others.
///
/// - Codes: `VAL-0349` narrative without the sections that the profile asks for, `VAL-1516` text too short, `VAL-1517`
///   primitive without a value.
/// - Example: `"active": null` with an extension where a profile says `mustHaveValue` gives `VAL-1517` at
///   `Patient.active`.
/// - Source: see ``ElementAdditions``.
enum AdditionRule {
    static func check(_ spot: Spot, _ additions: ElementAdditions, origin: String?, walk: inout Walk) {
        let node = walk.document.node(at: spot.entry)
        LimitAdditionRule.check(spot, node, additions, origin: origin, walk: &walk)
        if let least = additions.minLength, let count = node.string?.unicodeScalars.count, count < least {
            walk.report(
                "VAL-1516", at: spot,
                message: BilingualText(
                    ja: "\(least)文字以上の要素ですが、\(count)文字です\(Origin.ja(origin))。",
                    en: "At least \(least) characters are required, found \(count)\(Origin.en(origin))."))
        }
        guard !additions.narrativeLanguages.isEmpty || additions.narrativeNeedsSource,
            let text = node["div"]?.string, let fragment = try? NarrativeFragment(SourceBytes(text))
        else { return }
        let sections = fragment.sections
        let languages = sections.compactMap { section in
            section.element == "div" ? section.attributes["lang"] : nil
        }
        let own = resourceLanguage(walk)
        for wanted in additions.narrativeLanguages {
            if let fault = fault(languages, wanted: wanted, resource: own) {
                report(fault, spot, origin: origin, walk: &walk)
            }
        }
        if additions.narrativeNeedsSource, sections.contains(where: { !$0.isBlank && !hasSource($0) }) {
            let fault = BilingualText(
                ja: "由来（boilerplate、generated、original）を示す class のない部分があります",
                en: "A part has no class that tells its source (boilerplate, generated, original)")
            report(fault, spot, origin: origin, walk: &walk)
        }
    }

    /// Checks an element that has only extensions.
    static func checkAbsent(_ spot: Spot, of member: MemberPlan, walk: inout Walk) {
        guard let (_, origin) = member.rules.additions.first(where: { $0.0.mustHaveValue }) else { return }
        walk.report(
            "VAL-1517", at: spot,
            message: BilingualText(
                ja: "拡張だけでなく、値が必要です\(Origin.ja(origin))。",
                en: "A value is required here, not only extensions\(Origin.en(origin))."))
    }

    private static func hasSource(_ section: NarrativeFragment.Section) -> Bool {
        let names = section.attributes["class"]?.split(separator: " ") ?? []
        return names.contains { ["boilerplate", "generated", "original"].contains($0) }
    }

    private static func fault(_ languages: [String], wanted: String, resource: String?) -> BilingualText? {
        switch wanted {
        case "_no":
            return languages.isEmpty
                ? nil
                : BilingualText(ja: "言語別の部分があってはなりません", en: "There must be no sections by language")
        case "_yes":
            return languages.isEmpty
                ? BilingualText(ja: "言語別の部分が必要です", en: "There must be sections by language") : nil
        default:
            guard let language = wanted == "_resource" ? resource : wanted, !languages.contains(language) else {
                return nil
            }
            return BilingualText(
                ja: "言語「\(language)」の部分が必要です", en: "There must be a section in the language '\(language)'")
        }
    }

    /// The language of the resource whose element is checked.
    private static func resourceLanguage(_ walk: Walk) -> String? {
        walk.places.last.flatMap { walk.document.node(at: $0.entry)["language"]?.string }
    }

    private static func report(_ fault: BilingualText, _ spot: Spot, origin: String?, walk: inout Walk) {
        walk.report(
            "VAL-0349", at: spot,
            message: BilingualText(
                ja: "ナラティブがプロファイルの求める形ではありません：\(fault.ja)\(Origin.ja(origin))。",
                en: "The narrative is not divided as the profile asks: \(fault.en)\(Origin.en(origin))."))
    }
}
