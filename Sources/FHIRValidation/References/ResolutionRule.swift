import Diagnostics
import FHIRTree

/// Follows a reference into the document, and says where it should lead to something there and does not.
///
/// The invariant ref-1 is part of this rule: `#` alone means the resource around, which the invariant forgets.
///
/// - Codes: `VAL-1006` no contained resource of that id, `VAL-1014` several entries are meant equally, `VAL-1015` a URN
///   that no entry has, `VAL-1004` a URN whose form is wrong and that leads nowhere (warning: the element is a string),
///   `VAL-1016` an entry of that type and id has another `fullUrl` or version, `VAL-1017` a relative reference
///   from an entry without `fullUrl`, `VAL-1019` not in the document (when the caller asks for that), `VAL-1201` and
///   `VAL-1202` of documents and messages: see ``DirectReferenceRule``.
/// - Example: `"subject": {"reference": "#p"}` without contained resources gives `VAL-1006` at `Observation.subject`.
/// - Source: FHIR R4 (4.0.1), references.html#contained, ref-1; bundle.html#references.
enum ResolutionRule {
    static func check(
        _ reference: Int, _ form: ReferenceForm, declared: TypeShape?, targets: [TargetConstraint], _ spot: Spot,
        walk: inout Walk
    ) {
        // Most documents are one resource, in which only a fragment can lead anywhere.
        let index = walk.index
        if index.isAlone {
            if form.kind == .fragment {
                if walk.tape[reference].length > 1 {
                    noContained(spot, declared: declared, targets: targets, walk: &walk)
                }
                return
            }
            if form.kind == .urn { malformedURN(reference, spot, walk: &walk) }
            ReferenceTypeRule.check(form, declared: declared, targets: targets, spot, walk: &walk)
            AggregationRule.check(form, target: nil, targets: targets, spot, walk: &walk)
            return
        }
        guard let number = index.resource(around: spot.entry) else { return }
        switch index.target(at: reference) {
        case .resource(let target):
            ReferenceTypeRule.check(
                resource: target, form, declared: declared, targets: targets, spot, walk: &walk)
            AggregationRule.check(form, target: target, targets: targets, spot, walk: &walk)
        case .several: several(spot, walk: &walk)
        case .none where form.kind == .fragment: noContained(spot, declared: declared, targets: targets, walk: &walk)
        case .none(let similar):
            ReferenceTypeRule.check(form, declared: declared, targets: targets, spot, walk: &walk)
            AggregationRule.check(form, target: nil, targets: targets, spot, walk: &walk)
            if form.kind == .urn, malformedURN(reference, spot, walk: &walk) { return }
            notFound(reference, form, from: number, similar: similar, spot, walk: &walk)
        }
    }

    /// Whether the URN is none of a UUID or OID; then it is reported.
    @discardableResult
    private static func malformedURN(_ reference: Int, _ spot: Spot, walk: inout Walk) -> Bool {
        var text = walk.document.node(at: reference).string ?? ""
        guard let fault = text.withUTF8({ PrimitiveText.urn($0) }), fault != .urnCapitals else { return false }
        let type = PrimitiveType.uri
        ReferenceRule.report(
            "VAL-1004", .warning, spot, fault.message(for: type), hint: fault.hint(for: type, text: text), walk: &walk)
        return true
    }

    private static func notFound(
        _ reference: Int, _ form: ReferenceForm, from number: Int, similar: Int?, _ spot: Spot, walk: inout Walk
    ) {
        let index = walk.index
        guard let (scope, member) = index.scope(around: number) else { return }
        if DirectReferenceRule.check(spot, from: number, isSimilar: similar != nil, walk: &walk) { return }
        let type = index.bundleType(of: scope)
        if form.kind == .relative, !type.isEmpty, index.references.scopes[scope]?.fullURLs[member] == nil,
            FullURLRule.isNeeded(by: index.resources[member].item, in: type, walk: walk)
        {
            noFullURL(spot, walk: &walk)
            FullURLRule.missing(for: member, in: type, walk: &walk)
        } else if similar != nil {
            let address = ReferenceAddress(walk.document.node(at: reference).string ?? "")
            if address.version != nil, case .resource = index.target(of: address.target, from: number) {
                otherVersion(spot, walk: &walk)
            } else {
                otherAddress(spot, walk: &walk)
            }
        } else if form.kind == .urn, !type.isEmpty, !type.hasSuffix("-response") {
            noURN(spot, walk: &walk)
        } else if form.kind == .relative {
            mustResolve(spot, walk: &walk)
        }
    }

    private static func noContained(
        _ spot: Spot, declared: TypeShape?, targets: [TargetConstraint], walk: inout Walk
    ) {
        // A contained resource that cannot be the target is not the one that is meant, however alike the ids are.
        if !walk.isTrial, let target = walk.memo.misspeltTargets[spot.entry],
            declared ?? target.type != target.type || targets.contains(where: { !$0.allows(target.type) })
        {
            walk.report.dropCause(of: "VAL-1021", at: target.resource)
        }
        ReferenceRule.report(
            "VAL-1006", .error, spot,
            BilingualText(
                ja: "「#」で始まる参照の相手が contained にありません。", en: "No contained resource has the id of this '#' reference."),
            hint: BilingualText(
                ja: "相手を contained に入れるか、参照と contained の id を揃えてください。",
                en: "Put the resource into 'contained', or make the two ids agree."),
            walk: &walk)
    }

    private static func several(_ spot: Spot, walk: inout Walk) {
        // Whether a value meets a profile does not depend on it.
        guard !walk.isTrial else { return }
        ReferenceRule.report(
            "VAL-1014", .error, spot,
            BilingualText(
                ja: "参照の相手になり得るエントリーが Bundle の中に複数あり、どれか決まりません。",
                en: "Several entries of the Bundle match the reference, and nothing says which is meant."),
            hint: BilingualText(
                ja: "版付きの参照（/_history/…）にするか、同じ fullUrl のエントリーを一つにしてください。",
                en: "Refer to a version (/_history/…), or keep one entry of that fullUrl."),
            walk: &walk)
    }

    private static func noURN(_ spot: Spot, walk: inout Walk) {
        ReferenceRule.report(
            "VAL-1015", .warning, spot,
            BilingualText(
                ja: "参照先のURNを fullUrl に持つエントリーが Bundle の中にありません。",
                en: "No entry of the Bundle has the URN that is referred to as its fullUrl."),
            hint: BilingualText(
                ja: "URNは Bundle の外から辿れません。相手のエントリーを加えるか、参照を直してください。",
                en: "A URN leads nowhere outside the Bundle: add the entry, or correct the reference."),
            walk: &walk)
    }

    private static func otherAddress(_ spot: Spot, walk: inout Walk) {
        ReferenceRule.report(
            "VAL-1016", .warning, spot,
            BilingualText(
                ja: "同じ型と id のリソースが Bundle にありますが、fullUrl が違うため、この参照の相手ではありません。",
                en: "The Bundle has a resource of this type and id, but under another fullUrl: it is not what is meant."
            ),
            hint: BilingualText(
                ja: "相手のエントリーの fullUrl を、そのまま参照に書いてください。",
                en: "Write the fullUrl of that entry as the reference."),
            walk: &walk)
    }

    private static func otherVersion(_ spot: Spot, walk: inout Walk) {
        ReferenceRule.report(
            "VAL-1016", .warning, spot,
            BilingualText(
                ja: "参照の相手は Bundle にありますが、参照が求める版（/_history/ の後ろ）ではありません。",
                en: "The Bundle has what is referred to, but not in the version after '/_history/'."),
            hint: BilingualText(
                ja: "版のない参照にするか、参照の版を相手の meta.versionId に合わせてください。",
                en: "Leave out '/_history/…', or write the meta.versionId of that entry after it."),
            walk: &walk)
    }

    private static func noFullURL(_ spot: Spot, walk: inout Walk) {
        ReferenceRule.report(
            "VAL-1017", .error, spot,
            BilingualText(
                ja: "fullUrl のないエントリーの中の相対参照なので、相手が決まりません。",
                en: "A relative reference in an entry without fullUrl has no defined meaning."),
            hint: BilingualText(ja: "エントリーに fullUrl を付けてください。", en: "Give the entry a fullUrl."), walk: &walk)
    }

    private static func mustResolve(_ spot: Spot, walk: inout Walk) {
        guard walk.options.references == .mustResolve else { return }
        ReferenceRule.report(
            "VAL-1019", .error, spot,
            BilingualText(
                ja: "参照の相手がこの文書の中にありません。", en: "What is referred to is not in this document."),
            hint: BilingualText(
                ja: "相手のリソースを加えるか、参照を直してください。", en: "Add the resource, or correct the reference."),
            walk: &walk)
    }
}
