import Diagnostics
import FHIRTree

/// Checks that contained resources are used, have ids of their own, and have no life outside their container.
///
/// The invariants dom-3, dom-4 and dom-5 are these checks (dom-2 is ``ContainedRule``): in FHIRPath each would search
/// the whole resource once for every contained one.
///
/// - Codes: `VAL-1021` neither referred to nor referring back (dom-3), `VAL-1022` a `meta.versionId` or
///   `meta.lastUpdated` (dom-4), `VAL-1023` a security label (dom-5), `VAL-1024` two of one id.
/// - Example: a contained Practitioner to which nothing refers gives `VAL-1021` at `Condition.contained[0]`.
/// - Source: FHIR R4 (4.0.1), references.html#contained and domainresource.html, dom-3 to dom-5.
enum ContainedUseRule: ResourceRule {
    static let types: Set<String>? = nil
    private static let id = ElementName("id"), meta = ElementName("meta")
    private static let versionID = ElementName("versionId"), lastUpdated = ElementName("lastUpdated")
    private static let security = ElementName("security"), reference = ElementName("reference")

    static func check(_ resource: ResourceContext, walk: inout Walk) {
        guard walk.options.checksContained,
            let list = walk.child(of: resource.node.index, named: Walk.contained), walk.tape[list].kind == .array
        else { return }
        let index = walk.index
        guard let number = index.resource(around: resource.node.index), index.resources[number].place != .contained
        else { return }
        let used = index.fragments.ids[number] ?? []
        var ids: Set<String> = [], unused: [(entry: Int, id: String)] = []
        var entry = list + 1
        while entry < walk.tape[list].next, !walk.report.isFull {
            defer { entry = walk.tape[entry].next }
            guard walk.tape[entry].kind == .object else { continue }
            checkMeta(of: entry, walk: &walk)
            guard let text = walk.child(of: entry, named: id).flatMap({ walk.document.node(at: $0).string }) else {
                continue
            }
            if !ids.insert(text).inserted {
                repeated(entry, walk: &walk)
            } else if !used.contains(text),
                !(index.resource(around: entry).map { index.fragments.referringBack.contains($0) } ?? false)
            {
                unused.append((entry, text))
            }
        }
        guard let first = unused.first else { return }
        let slip =
            unused.count == 1 ? misspelt(first, in: resource.node.index, used.subtracting(ids), walk: &walk) : nil
        for (entry, _) in unused { report(entry, cause: slip, walk: &walk) }
    }

    /// That the only id to which references of the resource lead in vain is nearly that of the only contained resource
    /// to which none leads.
    private static func misspelt(
        _ unused: (entry: Int, id: String), in resource: Int, _ missing: Set<String>, walk: inout Walk
    ) -> FindingCause? {
        guard !walk.isTrial, missing.count == 1, let wanted = missing.first,
            EditDistance.nearest(to: wanted, among: [unused.id]) != nil,
            let type = walk.resourceType(of: unused.entry).flatMap(TypeShapes.r4.shape(named:))
        else { return nil }
        let place = (resource..<walk.tape[resource].next).first { entry in
            guard walk.tape[entry].kind == .object, let reference = walk.child(of: entry, named: reference) else {
                return false
            }
            return walk.document.node(at: reference).string == "#" + wanted
        }
        guard let place else { return nil }
        // Whether the type is allowed there is known when the walk comes to the reference.
        walk.memo.misspeltTargets[place] = (unused.entry, type)
        return FindingCause(of: "VAL-1006", at: walk.report.shared.expression(of: place))
    }

    private static func checkMeta(of entry: Int, walk: inout Walk) {
        guard let meta = walk.child(of: entry, named: meta), walk.tape[meta].kind == .object else { return }
        for name in [versionID, lastUpdated] {
            guard let member = walk.child(of: meta, named: name) else { continue }
            walk.report(
                "VAL-1022", memberOfObject: member, isName: true,
                message: BilingualText(
                    ja: "contained のリソースに、書けない meta.\(name.text) があります。",
                    en: "The contained resource has a meta.\(name.text), which it may not have."),
                hint: BilingualText(
                    ja: "版は親のリソースにあります。取り除いてください。", en: "The version is that of the container: remove it."))
            break
        }
        guard let member = walk.child(of: meta, named: security) else { return }
        walk.report(
            "VAL-1023", memberOfObject: member, isName: true,
            message: BilingualText(
                ja: "contained のリソースに、書けない meta.security があります。",
                en: "The contained resource has a meta.security, which it may not have."),
            hint: BilingualText(
                ja: "ラベルは親のリソースの meta.security に書いてください。", en: "Put the label into meta.security of the container."))
    }

    private static func repeated(_ entry: Int, walk: inout Walk) {
        walk.report(
            "VAL-1024", node: walk.document.node(at: entry),
            message: BilingualText(
                ja: "同じ id を持つ contained のリソースがほかにもあり、「#id」の相手が決まりません。",
                en: "Another contained resource has the same id, so '#id' does not say which is meant."),
            hint: BilingualText(ja: "別の id を付けてください。", en: "Give it another id."))
    }

    private static func report(_ entry: Int, cause: FindingCause?, walk: inout Walk) {
        walk.report(
            "VAL-1021", node: walk.document.node(at: entry),
            message: BilingualText(
                ja: "contained のリソースがどこからも参照されておらず、親を参照してもいません。",
                en: "Nothing refers to the contained resource, and it does not refer to its container."),
            hint: BilingualText(
                ja: "親から「#id」で参照するか、取り除いてください。", en: "Refer to it as '#id', or remove it."), cause: cause)
    }
}
