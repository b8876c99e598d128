import Diagnostics
import FHIRDefinitions
import FHIRPath
import FHIRTree

/// One pass over a document: every object is checked once, against the plan of its type and profiles.
///
/// The objects that wait stand in `work`, so depth costs memory and not stack. `places` is the path to the current
/// object: expressions are made from it when there is a finding, and only then.
struct Walk {
    let document: SourceDocument
    let tape: Tape
    let store: PlanStore
    let options: ValidationOptions
    var report: WalkReport

    var work: [WorkItem] = []
    var places: [Place] = []
    /// What was found of each member of the current object.
    var found: [Found] = []
    /// What is counted of each slicing of the member that is being checked, and of slices of slices by number.
    var sliceCounts: [SliceCounts] = []
    var innerCounts: [Int: Int] = [:]
    /// Numbers of plans by a plan and what is added to it.
    var addedPlans: [AddedPlan: Int] = [:]
    /// For a trial: the resources around the value that is tried.
    var outerSurroundings = InvariantCheck.Surroundings.empty
    /// For a trial: the path to the value, or empty where nobody will read it.
    var trialRoot: String?
    let invariantCheck: InvariantCheck
    let memo = ConformanceMemo()
    /// Numbers of plans by resource type, for resources without profiles.
    var resourcePlans: [String: Int] = [:]
    /// The places to which links in narratives can lead.
    var narrativeTargets = NarrativeTargets()
    /// The Questionnaires that the document holds.
    var forms = QuestionnaireForms()
    /// The roots of definitions by the URL of an extension; `nil` for one that no package defines.
    var extensionElements: [String: ProfileElement?] = [:]
    /// Profiles that were reported as unknown, and value sets that could not be decided: each is said once.
    var reported: Set<String> = []
    /// What is known of code systems by URL, and of the one that was asked last.
    var systems: [String: CodeSystemInfo] = [:]
    var lastSystem: CodeSystemInfo?
    private var plans: [ObjectPlan?]
    private var valueSets: [PlanStore.ValueSetEntry?]
    let elementPlan: Int
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
        document: SourceDocument, tape: Tape, store: PlanStore, options: ValidationOptions, depth: Int = 0,
        budget: StepBudget? = nil
    ) {
        (self.document, self.tape, self.store, self.options) = (document, tape, store, options)
        let budget = budget ?? StepBudget(options.invariantSteps, for: document)
        invariantCheck = InvariantCheck(
            document, environment: .invariants(store: store, options: options, depth: depth, budget: budget),
            budget: budget)
        index = DocumentIndex(document, tape)
        report = WalkReport(document: document, limit: options.findingLimit)
        elementPlan = store.plans.number(of: PlanKey(type: "Element"))
        (plans, valueSets) = (store.plans.snapshot, store.valueSets.snapshot)
    }

    mutating func run() {
        guard ResourceTypeRule.isObject(0, walk: &self) else { return }
        let root = Place(entry: 0, member: 0, item: -1, plan: -1, variant: -1)
        work.append(WorkItem(place: root, depth: 0, resource: []))
        finishWork()
    }

    /// Checks all objects that wait.
    mutating func finishWork() {
        while let item = work.popLast(), !report.isFull {
            places.removeSubrange(item.depth...)
            places.append(item.place)
            if let profiles = item.resource {
                guard let plan = resourcePlan(of: item.place.entry, asked: profiles) else { continue }
                places[item.depth].plan = plan
                ResourceRules.check(item.place.entry, walk: &self)
            }
            if let notes = notes(of: places[item.depth]) {
                report.adopt(notes, below: expression())
            } else {
                check(item.place.entry, against: plan(places[item.depth].plan))
            }
        }
    }

    /// What a trial with the same plan has noted about a value that meets its profile.
    private func notes(of place: Place) -> [(entry: Int, finding: Diagnostic)]? {
        guard !memo.notes.isEmpty else { return nil }
        // That a contained resource contains another one shows only where it stands.
        if isContained(place), child(of: place.entry, named: Self.contained) != nil { return nil }
        let profiles = store.plans.key(place.plan).profiles
        return profiles.count == 1 ? memo.notes[.init(entry: place.entry, element: profiles[0])] : nil
    }

    /// A compiled plan; the shared table is asked when the snapshot does not have it yet.
    mutating func plan(_ number: Int) -> ObjectPlan {
        if number < plans.count, let plan = plans[number] { return plan }
        let plan = store.plan(number)
        plans = store.plans.snapshot
        return plan
    }

    mutating func valueSet(_ number: Int) -> PlanStore.ValueSetEntry {
        if number < valueSets.count, let entry = valueSets[number] { return entry }
        let entry = store.valueSet(number)
        valueSets = store.valueSets.snapshot
        return entry
    }
}
