import Diagnostics
import FHIRTree

/// Explains a missing slice by the occurrence that comes closest to it, and an occurrence without a slice by the slice
/// that it comes closest to, with what is lacking.
///
/// An occurrence comes the closer the more of a slice's conditions it meets; then the fewer errors it has against the
/// profile of the slice, or by a slip in the text that the slice asks for.
enum NearestSlice {
    struct Explanation {
        var hint: BilingualText
        /// What makes the occurrence fail the profile of the slice.
        var cause: FindingCause?
        /// What comes closest.
        var lead: BilingualText?
    }

    /// A value among the slices of its element.
    struct Occurrence: Hashable {
        var entry: Int, slicing: ObjectIdentifier
    }

    /// How an occurrence fails a slice.
    struct Candidate {
        var condition: SliceCondition
        var met: Int
        var misfit: Misfit?
        var slip: TextSlip?
        /// Where the text with the slip is.
        var slipEntry: Int?
        /// Whether nothing else than the misfit or slip keeps it from the slice.
        var isOnlyFault: Bool

        /// Whether the occurrence has anything in common with the slice.
        var isNear: Bool { met > 0 || misfit != nil || slip != nil }

        func isNearer(than other: Candidate) -> Bool {
            if met != other.met { return met > other.met }
            if (slip != nil) != (other.slip != nil) { return slip != nil }
            return misfit?.errors.count ?? .max < other.misfit?.errors.count ?? .max
        }
    }

    /// So many conditions of one slice are looked into.
    private static let comparedConditions = 16

    /// `nil` if the occurrence is of the slice.
    private static func candidate(
        _ slice: SlicePlan, at entry: Int, type: String, walk: inout Walk
    ) -> Candidate? {
        let failing = slice.conditions.filter { !walk.holds($0, at: entry, type: type) }
        guard let first = failing.first else { return nil }
        var candidate = Candidate(
            condition: first, met: slice.conditions.count - failing.count,
            isOnlyFault: failing.count == 1)
        for condition in failing.prefix(comparedConditions) {
            let misfit = walk.misfit(of: condition, at: entry, type: type)
            let slip = walk.slip(in: condition, at: entry, type: type)
            guard misfit != nil || slip != nil else { continue }
            (candidate.condition, candidate.misfit) = (condition, misfit)
            (candidate.slip, candidate.slipEntry) = (slip?.slip, slip?.entry)
            break
        }
        return candidate
    }

    /// Of several that are as near, the first.
    private static func nearest<Subject>(
        of subjects: some Sequence<Subject>, _ candidate: (Subject) -> Candidate?
    ) -> (Subject, Candidate)? {
        var nearest: (subject: Subject, candidate: Candidate)?
        for subject in subjects {
            guard let candidate = candidate(subject) else { continue }
            if nearest.map({ candidate.isNearer(than: $0.candidate) }) ?? true { nearest = (subject, candidate) }
        }
        return nearest
    }

    /// Explains a slice that is missing by the occurrences that belong to none.
    ///
    /// - Parameter lacking: How many of the slice are missing.
    static func explanation(
        of slice: SlicePlan, _ slicing: SlicingPlan, lacking: Int, among spots: [Spot], _ member: MemberPlan,
        walk: inout Walk
    ) -> Explanation? {
        var candidates: [(spot: Spot, candidate: Candidate)] = []
        for spot in spots {
            let type = walk.resourceType(of: spot.entry) ?? ""
            guard let candidate = candidate(slice, at: spot.entry, type: type, walk: &walk), candidate.isNear else {
                continue
            }
            candidates.append((spot, candidate))
        }
        guard let (nearest, candidate) = nearest(of: candidates, { $0.candidate }) else { return nil }
        let spot = nearest.spot
        let place = spot.item < 0 ? member.name : "\(member.name)[\(spot.item)]"
        var explanation = explanation(
            candidate, of: BilingualText(ja: "「\(place)」", en: "'\(place)'"), isAll: lacking == 1, walk: &walk)
        var entries = [spot.entry]
        if lacking > 1, candidate.misfit != nil, let joint = joint(candidates, lacking) {
            explanation.cause = FindingCause([joint.misfit], key: joint.key, lead: explanation.lead)
            entries = joint.entries
        }
        if explanation.cause != nil, !walk.claims(entries, for: slice, in: slicing) { explanation.cause = nil }
        return explanation
    }

    /// What keeps as many occurrences from the slice as are missing: all of it has to be mended.
    private static func joint(
        _ candidates: [(spot: Spot, candidate: Candidate)], _ lacking: Int
    ) -> (misfit: Misfit, key: FindingCause.Key, entries: [Int])? {
        let parts = candidates.filter(\.candidate.isOnlyFault)
            .compactMap { spot, candidate in candidate.misfit.map { (spot: spot, misfit: $0) } }.prefix(lacking)
        guard parts.count == lacking, let first = parts.first?.misfit else { return nil }
        let misfit = Misfit(
            entry: first.entry, element: first.element, errors: parts.flatMap(\.misfit.errors),
            isComplete: parts.allSatisfy(\.misfit.isComplete))
        // No number of an element is negative.
        let others = parts.dropFirst().map { -1 - $0.misfit.entry }
        return (misfit, .init(entry: first.entry, elements: [first.element] + others), parts.map(\.spot.entry))
    }

    /// So many slices are gone through for the one that a value comes closest to.
    private static let comparedSlices = 64

    /// Explains a value that belongs to no slice: the slice that it comes closest to, and what it lacks for that.
    static func explanation(
        at spot: Spot, among slicing: SlicingPlan, type: String, walk: inout Walk
    ) -> Explanation? {
        let nearest = nearest(of: slicing.slices.prefix(comparedSlices).filter { $0.max != 0 }) { slice in
            let candidate = candidate(slice, at: spot.entry, type: type, walk: &walk)
            // Of several slices that the value has nothing in common with, none is nearer than the others.
            return candidate.flatMap { $0.isNear || slicing.slices.count == 1 ? $0 : nil }
        }
        guard let (slice, candidate) = nearest else {
            return otherTypes(at: spot, among: slicing, type: type, walk: &walk).map { Explanation(hint: $0) }
        }
        return explanation(
            candidate, of: BilingualText(ja: "スライス「\(slice.name)」", en: "The slice '\(slice.name)'"), isAll: true,
            walk: &walk)
    }

    /// - Parameters:
    ///   - subject: What comes closest.
    ///   - isAll: Whether nothing is missing any more once the candidate is of the slice.
    private static func explanation(
        _ candidate: Candidate, of subject: BilingualText, isAll: Bool, walk: inout Walk
    ) -> Explanation {
        let closest = BilingualText(ja: "\(subject.ja)が最も近いもの", en: "\(subject.en) comes closest")
        guard let misfit = candidate.misfit, let found = misfit.errors.first else {
            let hint = lacking(candidate, closest)
            return Explanation(hint: hint, cause: isAll ? cause(of: candidate, hint, walk: &walk) : nil)
        }
        let lead = BilingualText(ja: "\(closest.ja)です。", en: "\(closest.en).")
        return Explanation(
            hint: BilingualText(
                ja: "\(closest.ja)の、そのプロファイルに合いません：\(found.expression) \(found.message.ja)",
                en: "\(closest.en), but its profile is not met: \(found.expression) \(found.message.en)"),
            cause: candidate.isOnlyFault && isAll
                ? FindingCause([misfit], key: .init(entry: misfit.entry, elements: [misfit.element]), lead: lead) : nil,
            lead: lead)
    }

    /// What is told of a system or code that is misspelt, for which alone the value is not of the slice, and which is
    /// what the slice asks for once that is mended.
    private static func cause(
        of candidate: Candidate, _ lead: BilingualText, walk: inout Walk
    ) -> FindingCause? {
        guard candidate.isOnlyFault, let slip = candidate.slip, let entry = candidate.slipEntry,
            case .text(let wanted) = candidate.condition.test
        else { return nil }
        let expression = walk.report.shared.expression(of: entry), name = walk.document.node(at: entry).name
        guard expression.hasSuffix("." + name) else { return nil }
        // Of a Coding, and told there.
        let holder = String(expression.dropLast(name.count + 1))
        switch (name, slip) {
        case ("system", .space): return FindingCause(ofAny: [.init("VAL-0314", at: expression)], lead: lead)
        case ("system", _):
            let right = String(decoding: wanted, as: UTF8.self)
            guard case .misspelt(right) = walk.store.codeSystem(walk.text(entry)).kind else { return nil }
            return FindingCause(ofAny: [.init("VAL-0527", at: holder)], lead: lead)
        case ("code", .space): return FindingCause(ofAny: [.init("VAL-0316", at: expression)], lead: lead)
        case ("code", .letterCase): return FindingCause(ofAny: [.init("VAL-0520", at: expression)], lead: lead)
        default: return nil
        }
    }

    /// Of slices that are told apart by type or profile: that the value is of none of their types.
    private static func otherTypes(
        at spot: Spot, among slicing: SlicingPlan, type: String, walk: inout Walk
    ) -> BilingualText? {
        let slices = slicing.slices.prefix(comparedSlices).filter { $0.max != 0 }
        var wanted: [String] = [], found: Set<String> = []
        for slice in slices {
            guard let condition = slice.conditions.first(where: { $0.wantedTypes != nil }),
                let types = condition.wantedTypes
            else { return nil }
            wanted += types.sorted().filter { !wanted.contains($0) }
            for value in walk.values(at: condition.path, from: spot.entry, type: type) {
                found.insert(walk.resourceType(of: value.entry) ?? value.type)
            }
        }
        guard !wanted.isEmpty, found.count == 1, let own = found.first, !own.isEmpty, !wanted.contains(own) else {
            return nil
        }
        let names = slices.prefix(12).map(\.name).joined(separator: ", ") + (slices.count > 12 ? " …" : "")
        let types = wanted.joined(separator: ", ")
        return BilingualText(
            ja: "ここにあるのは \(own) ですが、スライス（\(names)）は \(types) のためのものです。",
            en: "This is of type \(own), but the slices (\(names)) are for \(types).")
    }
}

extension SliceCondition {
    /// The types that it asks for, or those that its profiles are for.
    fileprivate var wantedTypes: Set<String>? {
        switch test {
        case .type(let types): types
        case .profile(let profiles): Set(profiles.map(\.type))
        default: nil
        }
    }
}

extension Walk {
    /// Whether occurrences are not yet the cause that another slice is missing.
    fileprivate func claims(_ entries: [Int], for slice: SlicePlan, in slicing: SlicingPlan) -> Bool {
        let occurrences = entries.map { NearestSlice.Occurrence(entry: $0, slicing: ObjectIdentifier(slicing)) }
        guard occurrences.allSatisfy({ memo.nearestOf[$0] ?? slice.name == slice.name }) else { return false }
        for occurrence in occurrences { memo.nearestOf[occurrence] = slice.name }
        return true
    }

    /// So many profiles of one condition are gone through.
    private static let comparedProfiles = 4

    /// Why the value at a profile condition's path does not meet its profile, if it is of the type that it is for: of
    /// several, the one that it comes closest to.
    fileprivate mutating func misfit(of condition: SliceCondition, at entry: Int, type: String) -> Misfit? {
        guard case .profile(let profiles) = condition.test else { return nil }
        var nearest: Misfit?
        for value in values(at: condition.path, from: entry, type: type) {
            for profile in profiles.prefix(Self.comparedProfiles) {
                guard (resourceType(of: value.entry) ?? value.type) == profile.type,
                    let misfit = misfit(of: value.entry, against: profile, type: profile.type)
                else { continue }
                if misfit.errors.count < nearest?.errors.count ?? .max { nearest = misfit }
            }
        }
        return nearest
    }

    /// What is wrong with a text that is nearly the one that a condition asks for.
    fileprivate mutating func slip(
        in condition: SliceCondition, at entry: Int, type: String
    ) -> (slip: TextSlip, entry: Int)? {
        guard case .text(let wanted) = condition.test else { return nil }
        let text = String(decoding: wanted, as: UTF8.self)
        return values(at: condition.path, from: entry, type: type).lazy
            .compactMap { [document] value in
                document.node(at: value.entry).string.flatMap { TextSlip($0, wanted: text) }.map { ($0, value.entry) }
            }.first
    }
}
