import Diagnostics
import FHIRTree

/// Checks that the target of a reference is one that the element allows: of the right type, and of the right profile.
///
/// The type of a target outside the document is that which the address names, or `Reference.type`.
///
/// - Codes: `VAL-1007` `Reference.type` is another type than the target's, `VAL-1009` the address names another type
///   than that of the resource it leads to, `VAL-1010` the resource is of a type that the element does not allow,
///   `VAL-1011` the address names a type that a profile does not allow, `VAL-1026` one that R4 does not allow
///   (a warning, or an error if the options trust the type), `VAL-1012` the resource meets none of the profiles.
/// - Example: `"patient": {"reference": "Practitioner/1"}` in an `Immunization` gives `VAL-1026`.
/// - Source: FHIR R4 (4.0.1), references.html#Reference and elementdefinition-definitions.html#ElementDefinition.type
///   (targetProfile).
enum ReferenceTypeRule {
    /// Checks what the text of a reference says about a target that cannot be looked at.
    static func check(
        _ form: ReferenceForm, declared: TypeShape?, targets: [TargetConstraint], _ spot: Spot, walk: inout Walk
    ) {
        if let declared, let type = form.type, declared != type {
            otherType(declared, than: type, isFound: false, spot, walk: &walk)
        }
        guard let type = form.type ?? declared else { return }
        check(type, targets: targets, isFound: false, spot, walk: &walk)
    }

    /// Checks a target in the document.
    static func check(
        resource number: Int, _ form: ReferenceForm, declared: TypeShape?, targets: [TargetConstraint], _ spot: Spot,
        walk: inout Walk
    ) {
        guard let type = walk.index.type(of: number) else { return }
        if let named = form.type, named != type {
            ReferenceRule.report(
                "VAL-1009", .error, spot,
                BilingualText(
                    ja: "参照のアドレスの型は \(named.name) ですが、相手のリソースは \(type.name) です。",
                    en: "The address says \(named.name), but the resource it leads to is of type \(type.name)."),
                hint: BilingualText(
                    ja: "参照の型と id、相手の fullUrl を確かめてください。",
                    en: "Check the type and id of the reference, and the fullUrl of the resource."),
                walk: &walk)
            return
        }
        if let declared, declared != type { otherType(declared, than: type, isFound: true, spot, walk: &walk) }
        guard check(type, targets: targets, isFound: true, spot, walk: &walk) else { return }
        checkProfiles(of: number, type, targets: targets, spot, walk: &walk)
    }

    /// Whether the element allows a target of the type.
    @discardableResult
    static func check(
        _ type: TypeShape, targets: [TargetConstraint], isFound: Bool, _ spot: Spot, walk: inout Walk
    ) -> Bool {
        guard let broken = targets.first(where: { !$0.allows(type) }) else { return true }
        let allowed = broken.typeNames.joined(separator: ", ")
        let message =
            isFound
            ? BilingualText(
                ja: "参照の相手は \(type.name) ですが、ここから参照できるのは \(allowed) です\(Origin.ja(broken.origin))。",
                en:
                    "The target is of type \(type.name), but only \(allowed) is allowed here\(Origin.en(broken.origin))."
            )
            : BilingualText(
                ja: "参照は \(type.name) を指していますが、ここから参照できるのは \(allowed) です\(Origin.ja(broken.origin))。",
                en:
                    "The reference names the type \(type.name), but only \(allowed) is allowed here\(Origin.en(broken.origin))."
            )
        // What R4 itself foresees is told more softly where only the address speaks.
        let isOwn = !isFound && broken.origin == nil
        let isSoft = isOwn && !walk.options.trustsReferenceTypes
        ReferenceRule.report(
            isFound ? "VAL-1010" : isOwn ? "VAL-1026" : "VAL-1011", isSoft ? .warning : .error, spot, message,
            hint: BilingualText(ja: "\(allowed) を参照してください。", en: "Refer to a resource of type \(allowed)."), walk: &walk
        )
        return false
    }

    /// Asks whether the resource meets one of the profiles, where every allowed target of its type is a profile.
    private static func checkProfiles(
        of number: Int, _ type: TypeShape, targets: [TargetConstraint], _ spot: Spot, walk: inout Walk
    ) {
        let entry = walk.index.resources[number].entry
        for constraint in targets where !walk.report.isFull {
            guard let asked = walk.profiles(askedBy: constraint, of: type) else { continue }
            let hadSteps = walk.memo.unchecked.isEmpty
            if let met = asked.elements.first(where: { walk.conforms(entry, to: $0, type: type.name) }) {
                TargetNoteRule.check(entry, met, asked.faults[met.number], spot, walk: &walk)
                continue
            }
            // Another fault ends the trial, and with it what that noted.
            if hadSteps, !walk.memo.unchecked.isEmpty, !walk.isTrial {
                walk.report("VAL-0804", .warning, at: spot, message: UncheckedInvariants.message)
            }
            noProfile(of: entry, type, asked.elements, constraint, spot, walk: &walk)
            return
        }
    }

    private static func noProfile(
        of entry: Int, _ type: TypeShape, _ profiles: [ProfileElement], _ constraint: TargetConstraint, _ spot: Spot,
        walk: inout Walk
    ) {
        let list = profiles.map(\.profile).joined(separator: ", ")
        let refusal = walk.isTrial ? nil : refusal(of: entry, type, profiles, walk: &walk)
        ReferenceRule.report(
            "VAL-1012", .error, spot,
            BilingualText(
                ja: "参照の相手の \(type.name) が、求められたプロファイル（\(list)）に合いません\(Origin.ja(constraint.origin))。",
                en: "The \(type.name) does not meet the profile asked for (\(list))\(Origin.en(constraint.origin))."),
            hint: refusal?.hint, cause: refusal?.cause, walk: &walk)
    }

    /// Why a target meets none of the profiles: looked for once, however many references lead to it.
    private static func refusal(
        of entry: Int, _ type: TypeShape, _ profiles: [ProfileElement], walk: inout Walk
    ) -> ConformanceMemo.Refusal {
        let key = FindingCause.Key(entry: entry, elements: profiles.map(\.number))
        if let known = walk.memo.refusals[key] { return known }
        let reasons = reasons(entry, type, profiles, walk: &walk)
        let refusal = ConformanceMemo.Refusal(
            hint: why(reasons, areMany: profiles.count > 1, walk.store),
            cause: reasons.isEmpty ? nil : FindingCause(reasons.map(\.misfit), key: key))
        walk.memo.refusals[key] = refusal
        return refusal
    }

    /// So many profiles are gone through to say what speaks against them.
    private static let explainedProfiles = 3

    /// So many faults of the target are told where it is one profile that it has to meet.
    private static let explainedFaults = 3

    private typealias Reason = (profile: ProfileElement, misfit: Misfit)

    /// What in the target speaks against each of the profiles.
    private static func reasons(
        _ entry: Int, _ type: TypeShape, _ profiles: [ProfileElement], walk: inout Walk
    ) -> [Reason] {
        profiles.prefix(explainedProfiles).compactMap { profile in
            walk.misfit(of: entry, against: profile, type: type.name).map { (profile, $0) }
        }
    }

    private static func why(_ reasons: [Reason], areMany: Bool, _ store: PlanStore) -> BilingualText {
        guard !reasons.isEmpty else {
            return BilingualText(
                ja: "相手のリソースの meta.profile にプロファイルを書き、その指摘を直してください。",
                en: "Name the profile in meta.profile of the target, and fix what is found there.")
        }
        let faults = reasons.flatMap { profile, misfit in
            misfit.errors.prefix(areMany ? 1 : explainedFaults).map { (profile, $0) }
        }
        let texts = faults.map { profile, first in
            let name = areMany ? label(of: profile, in: first, store) : ""
            return BilingualText(
                ja: "\(name)\(first.expression) \(first.message.ja)",
                en: "\(name)\(first.expression): \(first.message.en)")
        }
        return BilingualText(
            ja: "相手で最初に合わない所：" + texts.map(\.ja).joined(separator: "／"),
            en: "The target fails first at: " + texts.map(\.en).joined(separator: " / "))
    }

    /// The profile in front of a fault, if the message does not name it: most do.
    private static func label(of profile: ProfileElement, in fault: Diagnostic, _ store: PlanStore) -> String {
        let origin = store.structure(profile.profile)?.structure.name
        let isNamed = origin.map {
            fault.message.en.contains(Origin.en($0)) || fault.message.en.contains("profile \($0)")
        }
        guard isNamed != true, let last = profile.profile.split(separator: "/").last else { return "" }
        return "\(last): "
    }

    private static func otherType(
        _ declared: TypeShape, than type: TypeShape, isFound: Bool, _ spot: Spot, walk: inout Walk
    ) {
        ReferenceRule.report(
            "VAL-1007", .error, spot,
            isFound
                ? BilingualText(
                    ja: "参照の type は \(declared.name) ですが、相手のリソースは \(type.name) です。",
                    en: "The 'type' of the reference is \(declared.name), but its target is of type \(type.name).")
                : BilingualText(
                    ja: "参照の type は \(declared.name) ですが、アドレスの型は \(type.name) です。",
                    en: "The 'type' of the reference is \(declared.name), but its address names \(type.name)."),
            hint: BilingualText(ja: "「\(type.name)」にするか、type を取り除いてください。", en: "Write '\(type.name)', or remove it."),
            walk: &walk)
    }
}

extension Walk {
    /// The profiles of which a target of a type must meet one; `nil` if any target of the type will do.
    fileprivate func profiles(askedBy constraint: TargetConstraint, of type: TypeShape) -> TargetProfiles? {
        let key = AskedProfiles(constraint: constraint.number, type: type.index)
        if let known = cache.askedProfiles[key] { return known }
        let asked = Self.profiles(askedBy: constraint, of: type, store)
        cache.askedProfiles[key] = .some(asked)
        return asked
    }

    private static func profiles(
        askedBy constraint: TargetConstraint, of type: TypeShape, _ store: PlanStore
    ) -> TargetProfiles? {
        guard constraint.asksForProfile(of: type), !constraint.targets.contains(where: { $0.type == nil }) else {
            return nil
        }
        let urls = constraint.targets.filter { $0.type == type }.map(\.url)
        let profiles = urls.compactMap { store.profileElement($0) }
        // A profile that cannot be expanded decides nothing.
        guard profiles.count == urls.count else { return nil }
        let faults = profiles.compactMap { profile in
            ProfileRule.Fault(of: profile, store).map { (profile.number, $0) }
        }
        return TargetProfiles(elements: profiles, faults: Dictionary(faults) { first, _ in first })
    }
}
