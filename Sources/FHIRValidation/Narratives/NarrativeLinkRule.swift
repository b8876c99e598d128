import Diagnostics
import FHIRTree

/// Checks the links of a narrative: none runs a script, those inside the document lead somewhere, ids are unique.
///
/// - Codes: `VAL-0351` what is no address, `VAL-0345` link that runs a script, `VAL-0346` link to a place that the
///   document does not have, `VAL-0347` id given twice in one narrative (warning).
/// - Example: `<a href="#b">` without anything named `b` gives `VAL-0346` at `Patient.text.div`.
/// - Source: FHIR R4 (4.0.1), narrative.html (no active content; `id`, `name` and local links); HTML 4.01, 7.5.2 and
///   12.2.
enum NarrativeLinkRule {
    static func check(_ fragment: borrowing NarrativeFragment, _ spot: Spot, walk: inout Walk) {
        let links = NarrativeLinks(fragment)
        if links.counts.contains(where: { $0.value > 1 }) { duplicate(spot, walk: &walk) }
        guard !links.links.isEmpty else { return }
        if links.links.contains(where: { !NarrativeURL.isWellFormed($0) }) { malformed(spot, walk: &walk) }
        if links.links.contains(where: NarrativeLinks.isScript) { script(spot, walk: &walk) }
        let wanted = links.links.compactMap(NarrativeLinks.localTarget).filter { !links.targets.contains($0) }
        // A trial looks at a part of the document, where a target may be missing.
        guard !wanted.isEmpty, walk.trialRoot == nil else { return }
        let targets = walk.narrativeTargets.targets(of: walk.document, tape: walk.tape)
        if wanted.contains(where: { !targets.contains($0) }) { unresolved(spot, walk: &walk) }
    }

    private static func malformed(_ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-0351", at: spot,
            message: BilingualText(
                ja: "ナラティブの href か src が空か、URLに使えない文字を含みます。",
                en: "An 'href' or 'src' of the narrative is empty, or holds characters that a URL cannot have."),
            hint: BilingualText(
                ja: "空白などは %20 のように書いてください。", en: "Write blanks and the like as %20."))
    }

    private static func script(_ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-0345", at: spot,
            message: BilingualText(
                ja: "ナラティブのリンクがスクリプトを実行します。", en: "A link of the narrative runs a script."))
    }

    private static func unresolved(_ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-0346", at: spot,
            message: BilingualText(
                ja: "ナラティブの「#」で始まるリンクの先が、この文書にありません。",
                en: "A link of the narrative that starts with '#' leads to nothing in this document."),
            hint: BilingualText(
                ja: "先の要素に id を付けるか、リンクを直してください。", en: "Give the target an id, or correct the link."))
    }

    private static func duplicate(_ spot: Spot, walk: inout Walk) {
        walk.report(
            "VAL-0347", .warning, at: spot,
            message: BilingualText(
                ja: "ナラティブの中に同じ id が二つ以上あります。", en: "The narrative has the same id more than once."))
    }
}
