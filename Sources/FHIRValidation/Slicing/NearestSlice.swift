import Diagnostics
import FHIRTree

/// Explains a missing slice by the occurrence that comes closest to it, and an occurrence without a slice by the slice
/// that it comes closest to, with what is lacking.
enum NearestSlice {
    static func hint(
        for slice: SlicePlan, among spots: [Spot], _ member: MemberPlan, walk: inout Walk
    ) -> BilingualText? {
        var nearest: (spot: Spot, condition: SliceCondition, met: Int)?
        for spot in spots {
            let type = walk.resourceType(of: spot.entry) ?? ""
            let failing = slice.conditions.filter { !walk.holds($0, at: spot.entry, type: type) }
            guard let first = failing.first else { continue }
            let met = slice.conditions.count - failing.count
            // An occurrence that meets nothing is near only if it is of the type that the profile is for.
            guard met > 0 || walk.failedProfile(of: first, at: spot.entry, type: type) != nil else { continue }
            if met > nearest?.met ?? -1 { nearest = (spot, first, met) }
        }
        guard let nearest else { return nil }
        let place = nearest.spot.item < 0 ? member.name : "\(member.name)[\(nearest.spot.item)]"
        let type = walk.resourceType(of: nearest.spot.entry) ?? ""
        if let found = walk.failedProfile(of: nearest.condition, at: nearest.spot.entry, type: type) {
            let path = found.expression
            return BilingualText(
                ja: "「\(place)」が最も近いものの、そのプロファイルに合いません：\(path) \(found.message.ja)",
                en: "'\(place)' comes closest but does not meet its profile: \(path) \(found.message.en)")
        }
        let wanted = wanted(nearest.condition.test)
        let path = pathText(nearest.condition.path)
        return BilingualText(
            ja: "「\(place)」が最も近いものの、\(path.ja)\(wanted.ja)。",
            en: "'\(place)' comes closest, but \(path.en)\(wanted.en).")
    }

    /// So many slices are gone through for the one that a value comes closest to.
    private static let comparedSlices = 64

    /// Explains a value that belongs to no slice: the slice that it comes closest to, and what it lacks for that.
    static func hint(at spot: Spot, among slicing: SlicingPlan, type: String, walk: inout Walk) -> BilingualText? {
        var nearest: (slice: SlicePlan, condition: SliceCondition, met: Int)?
        for slice in slicing.slices.prefix(comparedSlices) where slice.max != 0 {
            let failing = slice.conditions.filter { !walk.holds($0, at: spot.entry, type: type) }
            guard let first = failing.first else { continue }
            let met = slice.conditions.count - failing.count
            // Of several slices that the value has nothing in common with, none is nearer than the others.
            guard met > 0 || slicing.slices.count == 1 else { continue }
            if met > nearest?.met ?? -1 { nearest = (slice, first, met) }
        }
        guard let nearest else { return nil }
        let name = nearest.slice.name
        if let found = walk.failedProfile(of: nearest.condition, at: spot.entry, type: type) {
            return BilingualText(
                ja: "スライス「\(name)」が最も近いものの、そのプロファイルに合いません：\(found.expression) \(found.message.ja)",
                en:
                    "The slice '\(name)' comes closest, but its profile is not met: \(found.expression) \(found.message.en)"
            )
        }
        let wanted = wanted(nearest.condition.test), path = pathText(nearest.condition.path)
        return BilingualText(
            ja: "スライス「\(name)」が最も近いものの、\(path.ja)\(wanted.ja)。",
            en: "The slice '\(name)' comes closest, but \(path.en)\(wanted.en).")
    }

    private static func wanted(_ test: SliceCondition.Test) -> BilingualText {
        switch test {
        case .text(let text):
            let text = "\"\(String(decoding: text, as: UTF8.self))\""
            return BilingualText(ja: "値が \(text) と一致しません", en: "the value is not \(text)")
        case .fixed(let value), .pattern(let value):
            let text = ValueText.shown(value.root)
            return BilingualText(ja: "値が \(text) と一致しません", en: "the value is not \(text)")
        case .exists(let isWanted):
            return isWanted
                ? BilingualText(ja: "値がありません", en: "there is none") : BilingualText(ja: "値があります", en: "there is one")
        case .type(let types):
            let text = types.sorted().joined(separator: ", ")
            return BilingualText(ja: "型が \(text) ではありません", en: "the type is not \(text)")
        default:
            return BilingualText(ja: "区別の条件に合いません", en: "it does not meet the condition of the slice")
        }
    }

    private static func pathText(_ path: [SliceCondition.Step]) -> BilingualText {
        let names = path.map { step -> String in
            switch step {
            case .member(let names): names.first?.name.text ?? "?"
            case .extension(let url): "extension('\(url)')"
            case .resolve: "resolve()"
            case .ofType(let type): "ofType(\(type))"
            }
        }
        guard !names.isEmpty else { return BilingualText(ja: "", en: "") }
        let text = names.joined(separator: ".")
        return BilingualText(ja: "「\(text)」の", en: "at '\(text)' ")
    }
}

extension Walk {
    /// Why the value at a profile condition's path does not meet its profile, if it is of the type that it is for.
    mutating func failedProfile(of condition: SliceCondition, at entry: Int, type: String) -> Diagnostic? {
        guard case .profile(let profiles) = condition.test, let profile = profiles.first else { return nil }
        for value in values(at: condition.path, from: entry, type: type) {
            guard (resourceType(of: value.entry) ?? value.type) == profile.type else { continue }
            return trial(of: value.entry, against: profile, type: profile.type, isExplained: true)
        }
        return nil
    }
}
