import Diagnostics
import FHIRDefinitions
import FHIRPath
import FHIRTree

/// One pass over a document: every object is checked once, against the plan of its type and profiles.
///
/// The objects that wait stand in `work`, so depth costs memory and not stack. `places` is the path to the current
/// object: expressions are made from it when there is a finding, and only then.
struct Walk: ~Copyable {
    let document: SourceDocument
    let tape: Tape
    let store: PlanStore
    let options: ValidationOptions
    var report: WalkReport

    var work: [WorkItem] = []
    var places: [Place] = []
    /// What was found of each member of the current object.
    var found: [Found] = []
    /// The members of the current object that are there or needed.
    var present = MemberSet(count: 0)
    /// What is counted of each slicing of the member that is being checked, and of slices of slices by number.
    var sliceCounts: [SliceCounts] = []
    var innerCounts: [Int: Int] = [:]
    /// The first occurrence that a slice of a slice may not have any more, by its number.
    var innerSurplus: [Int: Int] = [:]
    /// For a trial: the resources around the value that is tried.
    var outerSurroundings = InvariantCheck.Surroundings.empty
    /// For a trial: the path to the value, or empty where nobody will read it.
    var trialRoot: String?
    let invariantCheck: InvariantCheck
    let memo: ConformanceMemo
    let cache: WalkCache
    /// The places to which links in narratives can lead.
    var narrativeTargets = NarrativeTargets()
    /// What is to be said of references if nobody says it of their targets.
    var targetNotes: [TargetNoteRule.Note] = []
    /// The Questionnaires that the document holds.
    var forms = QuestionnaireForms()
    /// Profiles that were reported as unknown, and value sets that could not be decided, with the entry where that was
    /// said: each is said once.
    var reported: [String: Int] = [:]
    /// What references can lead to, and what is known about Bundles; looked for when the first rule asks.
    let index: DocumentIndex

    /// The entries of one member in the tape; -1 for none.
    struct Found {
        var value = -1, companion = -1, variant = -1
    }

    /// - Parameters:
    ///   - depth: how many questions of invariants (`conformsTo`) led here.
    ///   - budget: what is left for invariants; `nil` at the start of a document.
    init(
        document: SourceDocument, tape: Tape, store: PlanStore, cache: WalkCache, options: ValidationOptions,
        depth: Int = 0, budget: StepBudget? = nil
    ) {
        (self.document, self.tape, self.store, self.options) = (document, tape, store, options)
        (self.cache, memo) = (cache, ConformanceMemo())
        let budget = budget ?? StepBudget(options.invariantSteps, for: document)
        invariantCheck = InvariantCheck(
            document, environment: .invariants(store: store, options: options, depth: depth, budget: budget),
            budget: budget)
        index = DocumentIndex(document, tape)
        report = WalkReport(
            document: document, limit: options.findingLimit, repeatsCauses: options.repeatsCauses)
        takeBuffers()
    }

    /// A walk beside another one in the same document, for the question whether a value meets a profile.
    ///
    /// - Parameters:
    ///   - root: the path to the value.
    ///   - limit: The number of errors after which it ends.
    init(trialIn outer: borrowing Walk, root: String, limit: Int) {
        (document, tape, store, options) = (outer.document, outer.tape, outer.store, outer.options)
        (cache, memo, index, invariantCheck) = (outer.cache, outer.memo, outer.index, outer.invariantCheck)
        (narrativeTargets, forms, reported) = (outer.narrativeTargets, outer.forms, outer.reported)
        report = WalkReport(trialFor: outer.report, limit: limit)
        outerSurroundings = outer.surroundings
        trialRoot = root
        takeBuffers()
    }

    /// Takes over the memory of an earlier walk.
    private mutating func takeBuffers() {
        guard let buffers = cache.buffers.popLast() else { return }
        (work, places, found, present, sliceCounts) = (
            buffers.work, buffers.places, buffers.found, buffers.present, buffers.sliceCounts
        )
    }

    /// Leaves the memory of this walk, which is over, to a later one.
    mutating func leaveBuffers() {
        work.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        found.removeAll(keepingCapacity: true)
        cache.buffers.append(
            WalkBuffers(work: work, places: places, found: found, present: present, sliceCounts: sliceCounts))
    }

    mutating func run() {
        guard ResourceTypeRule.isObject(0, walk: &self) else { return }
        let root = Place(entry: 0, member: 0, item: -1, plan: -1, variant: -1)
        work.append(WorkItem(place: root, depth: 0, resource: []))
        finishWork()
        if !targetNotes.isEmpty { TargetNoteRule.finish(&self) }
        UncheckedInvariants.finish(&self)
    }

    /// Checks all objects that wait.
    mutating func finishWork() {
        while let item = work.popLast(), !report.isFull {
            places.removeLast(places.count - item.depth)
            places.append(item.place)
            enter(item)
            if let profiles = item.resource {
                guard let plan = resourcePlan(of: item.place.entry, asked: profiles) else { continue }
                places[item.depth].plan = plan
                ResourceRules.check(item.place.entry, against: self.plan(plan), walk: &self)
            }
            if let notes = notes(of: places[item.depth]) {
                if !notes.isEmpty { report.adopt(notes, below: expression()) }
            } else {
                let waiting = work.count
                check(item.place.entry, against: plan(places[item.depth].plan))
                // The last one is taken first: in reverse, the objects come in the order of the document.
                turnRound(from: waiting)
            }
        }
    }

    /// Puts what waits from a place on in the other order.
    private mutating func turnRound(from place: Int) {
        guard work.count - place > 1 else { return }
        work.withUnsafeMutableBufferPointer { $0[place...].reverse() }
    }

    /// Whether something that is said once is to be said here: it was not said yet, or further behind.
    ///
    /// - Parameter entry: `nil` for what stays where it was said first.
    mutating func tells(_ key: String, at entry: Int? = nil) -> Bool {
        if let known = reported[key], known <= entry ?? known { return false }
        reported[key] = entry ?? 0
        return true
    }

    private func isResource(_ entry: Int) -> Bool {
        tape[entry].kind == .object && child(of: entry, named: Self.resourceType) != nil
    }

    /// Notes in which resource the last place stands.
    private mutating func enter(_ item: WorkItem) {
        let last = places.count - 1
        var around = last == 0 ? outerSurroundings : places[last - 1].around
        if item.resource != nil || (last == 0 && isResource(item.place.entry)) {
            around.resource = item.place.entry
            // A contained resource's root is the one around it.
            if !isContained(item.place) || around.rootResource == nil { around.rootResource = item.place.entry }
        }
        places[last].around = around
    }

    /// What a trial with the same plan has noted about a value that meets its profile.
    private mutating func notes(of place: Place) -> [(entry: Int, finding: Diagnostic)]? {
        guard memo.hasNotes(place.entry) else { return nil }
        let elements = plan(place.plan).elements
        guard elements.count == 1, let notes = memo.notes[.init(entry: place.entry, element: elements[0].number)] else {
            return nil
        }
        // That a contained resource contains another one shows only where it stands.
        if isContained(place), child(of: place.entry, named: Self.contained) != nil { return nil }
        return notes
    }

    /// A compiled plan; the shared table is asked when the snapshot does not have it yet.
    func plan(_ number: Int) -> ObjectPlan {
        if number < cache.plans.count, let plan = cache.plans[number] { return plan }
        let plan = store.plan(number)
        cache.plans = store.plans.snapshot
        return plan
    }

    func valueSet(_ number: Int) -> PlanStore.ValueSetEntry {
        if number < cache.valueSets.count, let entry = cache.valueSets[number] { return entry }
        let entry = store.valueSet(number)
        cache.valueSets = store.valueSets.snapshot
        return entry
    }
}
