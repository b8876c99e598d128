import Diagnostics
import FHIRTree

/// Checks that what the Composition of a document refers to directly is in the document, and what a message is about in
/// the message.
///
/// - Codes: `VAL-1201` a reference of the Composition, `VAL-1202` the focus of a message.
/// - Example: a `section.entry` that no entry's `fullUrl` matches gives `VAL-1201` at that element.
/// - Source: FHIR R4 (4.0.1), documents.html#bundle (subject, encounter, author, attester.party, custodian,
///   event.detail, section.author, section.focus and section.entry are included);
///   messageheader-definitions.html#MessageHeader.focus.
enum DirectReferenceRule {
    private static let type = ElementName("type"), focus = ElementName("focus")
    /// What these hold may be outside: other documents, and whatever an extension says.
    private static let outside: Set<ElementName> = [
        ElementName("relatesTo"), ElementName("extension"), ElementName("modifierExtension"),
    ]

    /// Whether the reference, which leads nowhere, is one that had to; then it is reported.
    static func check(_ spot: Spot, from number: Int, isSimilar: Bool, walk: inout Walk) -> Bool {
        let index = walk.index, resource = index.resources[number]
        guard resource.place == .bundled, let bundle = resource.parent,
            let list = walk.child(of: index.resources[bundle].entry, named: BundleRule.entry),
            resource.item == list + 1
        else { return false }
        let steps = names(from: resource.entry, to: spot, walk)
        switch (index.bundleType(of: bundle), index.type(of: number)?.name) {
        case ("document", "Composition"):
            guard outside.isDisjoint(with: steps) else { return false }
            walk.report(
                "VAL-1201", at: spot,
                message: BilingualText(
                    ja: isSimilar
                        ? "文書（Composition）の参照の相手が Bundle にありません。同じ型と id のリソースはありますが、fullUrl が違います。"
                        : "文書（Composition）の参照の相手が Bundle にありません。",
                    en: isSimilar
                        ? "What the Composition refers to is not in the document: a resource of this type and id is there, but under another fullUrl."
                        : "What the Composition refers to is not in the document."),
                hint: isSimilar
                    ? BilingualText(
                        ja: "相手のエントリーの fullUrl を、そのまま参照に書いてください。",
                        en: "Write the fullUrl of that entry as the reference.")
                    : BilingualText(
                        ja: "相手のリソースをエントリーに加え、その fullUrl で参照してください。",
                        en: "Add the resource as an entry, and refer to it by its fullUrl."))
            return true
        case ("message", "MessageHeader"):
            guard steps == [focus] else { return false }
            walk.report(
                "VAL-1202", at: spot,
                message: BilingualText(
                    ja: "メッセージの対象（focus）が Bundle にありません。", en: "The focus of the message is not in the Bundle."),
                hint: BilingualText(
                    ja: "対象のリソースをエントリーに加え、その fullUrl で参照してください。",
                    en: "Add the resource as an entry, and refer to it by its fullUrl."))
            return true
        default: return false
        }
    }

    /// The names on the way from a resource to a place of the current object.
    private static func names(from resource: Int, to spot: Spot, _ walk: borrowing Walk) -> [ElementName] {
        let inside = walk.places.drop { $0.entry <= resource }
        return (inside.map(\.member) + [spot.member]).map { walk.tape[$0].name.element }
    }
}
