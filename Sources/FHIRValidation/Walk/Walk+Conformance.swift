import Diagnostics
import FHIRPath
import FHIRTree

/// Whether places of one document meet profiles: each question is answered once.
final class ConformanceMemo {
    struct Key: Hashable {
        var entry: Int
        var element: ProfileElement
    }

    /// `nil` while the answer is being looked for.
    var answers: [Key: Bool?] = [:]
    /// What trials noted about values that meet their profile: it need not be found again.
    var notes: [Key: [(entry: Int, finding: Diagnostic)]] = [:]
    /// Questions inside questions.
    var depth = 0
    static let depthLimit = 24
}

extension Walk {
    /// Whether a value meets a profile, with all that it holds.
    ///
    /// A question that leads back to itself is taken as met: nothing else speaks against it.
    mutating func conforms(_ entry: Int, to element: ProfileElement, type: String) -> Bool {
        let own = resourceType(of: entry) ?? type
        guard own == element.type || element.type == "Resource" || own.isEmpty else { return false }
        let key = ConformanceMemo.Key(entry: entry, element: element)
        if let known = memo.answers[key] { return known ?? true }
        guard memo.depth < ConformanceMemo.depthLimit else { return true }
        memo.answers[key] = .some(nil)
        let answer = trial(of: entry, against: element, type: element.type) == nil
        memo.answers[key] = answer
        return answer
    }

    /// The first error of a value against a profile, with the path below the value; `nil` if it meets it.
    ///
    /// - Parameter isExplained: whether the path is wanted from the root of the document.
    mutating func trial(
        of entry: Int, against element: ProfileElement, type: String, isExplained: Bool = false
    ) -> Diagnostic? {
        memo.depth += 1
        defer { memo.depth -= 1 }
        var walk = self
        walk.report = WalkReport(trialFor: report)
        walk.work = []
        walk.outerSurroundings = surroundings()
        let plan = store.plans.number(of: PlanKey(type: resourceType(of: entry) ?? type, profiles: [element]))
        let place = Place(entry: entry, member: entry, item: -1, plan: plan, variant: -1)
        walk.places = []
        walk.trialRoot = isExplained ? document.node(at: entry).expression : ""
        walk.work = [WorkItem(place: place, depth: 0, resource: nil)]
        walk.finishWork()
        let error = walk.report.firstError
        if error == nil, !isExplained { memo.notes[.init(entry: entry, element: element)] = walk.report.notes }
        return error
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
    func surroundings() -> InvariantCheck.Surroundings {
        var around = outerSurroundings
        for place in places where isResource(place.entry) {
            around.resource = place.entry
            // A contained resource's root is the one around it.
            if !isContained(place) || around.rootResource == nil { around.rootResource = place.entry }
        }
        return around
    }

    private func isResource(_ entry: Int) -> Bool {
        tape[entry].kind == .object && child(of: entry, named: Self.resourceType) != nil
    }

    func isContained(_ place: Place) -> Bool { place.item >= 0 && tape[place.member].name == Self.contained }

    /// The entry of the resource that a reference leads to in this document.
    func target(ofReference entry: Int) -> Int? { invariantCheck.target(ofReference: entry) }
}
