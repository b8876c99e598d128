import Diagnostics
import FHIRPath
import FHIRTree

/// Whether places of one document meet profiles: each question is answered once. No access to its properties overlaps
/// another.
final class ConformanceMemo {
    struct Key: Hashable {
        var entry: Int
        /// The number of the profile element.
        var element: Int
    }

    /// `nil` while the answer is being looked for.
    @exclusivity(unchecked) var answers: [Key: Bool?] = [:]
    /// The profiles that a value is known to meet.
    @exclusivity(unchecked) var met: [Int: [ProfileElement]] = [:]
    /// What trials noted about values that meet their profile: it need not be found again.
    @exclusivity(unchecked) private(set) var notes: [Key: [(entry: Int, finding: Diagnostic)]] = [:]
    /// The values that have notes: most have none, and are not looked up.
    @exclusivity(unchecked) private var noted = MemberSet(count: 0)
    /// Whether any of the notes is of a rule that was not checked.
    @exclusivity(unchecked) private(set) var hasUncheckedRules = false
    /// Why values do not meet a profile, as far as that was to be explained.
    @exclusivity(unchecked) var misfits: [Key: Misfit?] = [:]
    /// What is told of a value that meets none of several profiles.
    @exclusivity(unchecked) var refusals: [FindingCause.Key: Refusal] = [:]
    /// The invariants that took many steps, and how many together.
    @exclusivity(unchecked) var spentSteps: [InvariantPlan.Name: (plan: InvariantPlan, steps: Int)] = [:]
    @exclusivity(unchecked) var unchecked = UncheckedInvariants()
    /// By the entries of resources that have unknown elements.
    @exclusivity(unchecked) var misnamedTypes: [Int: [MisnamedType]] = [:]
    /// The slices of which an occurrence is the cause that they are missing: it can be of one of a slicing only.
    @exclusivity(unchecked) var nearestOf: [NearestSlice.Occurrence: String] = [:]
    /// The types of contained resources, by the reference that misspells their id, it seems.
    @exclusivity(unchecked) var misspeltTargets: [Int: (resource: Int, type: TypeShape)] = [:]
    /// Questions inside questions.
    @exclusivity(unchecked) var depth = 0
    static let depthLimit = 24

    struct Refusal {
        var hint: BilingualText
        var cause: FindingCause?
    }

    /// Keeps what a trial noted about a value of a document with so many entries.
    func keep(_ found: [(entry: Int, finding: Diagnostic)], for key: Key, count: Int) {
        if notes.isEmpty { noted = MemberSet(count: count) }
        notes[key] = found
        if !hasUncheckedRules { hasUncheckedRules = found.contains { TargetNoteRule.codes.contains($0.finding.code) } }
        noted.insert(key.entry)
    }

    /// Counts the steps of an invariant, if they were many.
    func count(_ steps: Int, of plan: InvariantPlan) {
        guard steps >= Self.manySteps else { return }
        spentSteps[plan.name, default: (plan, 0)].steps += steps
    }

    /// The rules of R4 and of the Japanese guides take a few hundred for a resource.
    private static let manySteps = 5_000

    func hasNotes(_ entry: Int) -> Bool { noted.contains(entry) }
}

/// Why a value does not meet a profile.
struct Misfit {
    let entry: Int
    /// The number of the profile element.
    let element: Int
    /// The errors, up to a limit; at least one.
    let errors: [Diagnostic]
    /// Whether these are all.
    let isComplete: Bool
}

extension Walk {
    /// Whether a value meets a profile, with all that it holds.
    ///
    /// A question that leads back to itself is taken as met: nothing else speaks against it.
    mutating func conforms(_ entry: Int, to element: ProfileElement, type: String) -> Bool {
        let own = resourceType(of: entry) ?? type
        guard own == element.type || element.type == "Resource" || own.isEmpty else { return false }
        let key = ConformanceMemo.Key(entry: entry, element: element.number)
        if let known = memo.answers[key] { return known ?? true }
        if let met = memo.met[entry], met.contains(where: { derives($0, from: element) }) { return true }
        guard memo.depth < ConformanceMemo.depthLimit else { return true }
        memo.answers[key] = .some(nil)
        let answer = trial(of: entry, against: element, type: element.type) == nil
        memo.answers[key] = answer
        if answer { memo.met[entry, default: []].append(element) }
        return answer
    }

    /// Whether what meets a profile meets another one, because it derives from that and loosens nothing.
    ///
    /// - Source: FHIR R4 (4.0.1), profiling.html#constraining: a derived profile may only narrow what its base allows.
    private func derives(_ element: ProfileElement, from other: ProfileElement) -> Bool {
        let key = Derivation(element: element.number, base: other.number)
        if let known = cache.derivations[key] { return known }
        let answer = store.derives(element, from: other)
        cache.derivations[key] = answer
        return answer
    }

    /// The first error of a value against a profile, with the path below the value; `nil` if it meets it.
    ///
    /// - Parameter isExplained: whether the path is wanted from the root of the document.
    mutating func trial(
        of entry: Int, against element: ProfileElement, type: String, isExplained: Bool = false
    ) -> Diagnostic? {
        let report = report(of: entry, against: element, type: type, isExplained: isExplained, limit: 1)
        if report.errors == 0, !isExplained {
            memo.keep(report.notes, for: .init(entry: entry, element: element.number), count: tape.count)
        }
        return report.firstError
    }

    /// So many errors are counted to say which of several profiles a value comes closest to.
    private static let misfitLimit = 200

    /// Why a value does not meet a profile, with paths from the root of the document; `nil` if it does.
    mutating func misfit(of entry: Int, against element: ProfileElement, type: String) -> Misfit? {
        let key = ConformanceMemo.Key(entry: entry, element: element.number)
        if let known = memo.misfits[key] { return known }
        let report = report(of: entry, against: element, type: type, isExplained: true, limit: Self.misfitLimit)
        let errors = report.errorsOfTrial
        let misfit =
            errors.isEmpty
            ? nil : Misfit(entry: entry, element: element.number, errors: errors, isComplete: !report.isFull)
        memo.misfits[key] = .some(misfit)
        return misfit
    }

    /// What a walk beside this one, which ends after so many errors, says of a value and a profile.
    private mutating func report(
        of entry: Int, against element: ProfileElement, type: String, isExplained: Bool, limit: Int
    ) -> WalkReport {
        memo.depth += 1
        defer { memo.depth -= 1 }
        var walk = Walk(trialIn: self, root: isExplained ? document.node(at: entry).expression : "", limit: limit)
        let plan = trialPlan(resourceType(of: entry) ?? type, element)
        let place = Place(entry: entry, member: entry, item: -1, plan: plan, variant: -1)
        walk.work.append(WorkItem(place: place, depth: 0, resource: nil))
        walk.finishWork()
        walk.leaveBuffers()
        return walk.report
    }

    /// The number of the plan of a type with one profile element.
    private func trialPlan(_ type: String, _ element: ProfileElement) -> Int {
        let key = TrialPlan(element: element.number, type: type)
        if let known = cache.trialPlans[key] { return known }
        let number = store.plans.number(of: PlanKey(type: type, profiles: [element]))
        cache.trialPlans[key] = number
        return number
    }

    var isTrial: Bool { trialRoot != nil }

    /// Whether the current object is the companion of a primitive.
    var isCompanion: Bool { places.last.map { tape[$0.member].name.isCompanion } ?? false }

    /// The companion of the primitive at a place, if it has one.
    mutating func companion(of spot: Spot) -> Int? {
        guard spot.variant >= 0, let place = places.last, place.plan >= 0 else { return nil }
        let companion = found[plan(place.plan).variants[spot.variant].member].companion
        guard companion >= 0 else { return nil }
        guard spot.item >= 0 else { return companion }
        let items = items(of: companion)
        guard spot.item < items.count, tape[items[spot.item]].kind == .object else { return nil }
        return items[spot.item]
    }

    /// The resource that holds the current object, and the one that contains that.
    var surroundings: InvariantCheck.Surroundings { places.last?.around ?? outerSurroundings }

    func isContained(_ place: Place) -> Bool { place.item >= 0 && tape[place.member].name == Self.contained }

    /// The entry of the resource that a reference leads to in this document.
    func target(ofReference entry: Int) -> Int? { invariantCheck.target(ofReference: entry) }
}
