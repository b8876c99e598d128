import Diagnostics
import FHIRDefinitions
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
    /// Numbers of plans by resource type, for resources without profiles.
    var resourcePlans: [String: Int] = [:]
    /// Numbers of plans by the URL of an extension; `nil` for one that no package defines.
    var extensionPlans: [String: Int?] = [:]
    /// Profiles that were reported as unknown, and value sets that could not be decided: each is said once.
    var reported: Set<String> = []
    private var plans: [ObjectPlan?]
    private var valueSets: [PlanStore.ValueSetEntry?]
    let elementPlan: Int
    /// What references can lead to, and what is known about Bundles; made when the first rule asks.
    private(set) lazy var index = DocumentIndex(document, tape)
    /// Whether the resource at an entry meets a profile; `nil` if that cannot be told. Without it target profiles are
    /// not asked about, only target types.
    var conformance: ((_ walk: Walk, _ resource: Int, _ profile: String) -> Bool?)?

    /// The entries of one member in the tape; -1 for none.
    struct Found {
        var value = -1, companion = -1, variant = -1
    }

    init(document: SourceDocument, tape: Tape, store: PlanStore, options: ValidationOptions) {
        (self.document, self.tape, self.store, self.options) = (document, tape, store, options)
        report = WalkReport(document: document, limit: options.findingLimit)
        elementPlan = store.plans.number(of: PlanKey(type: "Element"))
        (plans, valueSets) = (store.plans.snapshot, store.valueSets.snapshot)
    }

    mutating func run() {
        guard ResourceTypeRule.isObject(0, walk: &self) else { return }
        let root = Place(entry: 0, member: 0, item: -1, plan: -1, variant: -1)
        work.append(WorkItem(place: root, depth: 0, resource: []))
        while let item = work.popLast(), !report.isFull {
            places.removeSubrange(item.depth...)
            places.append(item.place)
            if let profiles = item.resource {
                guard let plan = resourcePlan(of: item.place.entry, asked: profiles) else { continue }
                places[item.depth].plan = plan
                ResourceRules.check(item.place.entry, walk: &self)
            }
            check(item.place.entry, against: plan(places[item.depth].plan))
        }
    }

    /// A compiled plan; the shared table is asked when the snapshot does not have it yet.
    mutating func plan(_ number: Int) -> ObjectPlan {
        if number < plans.count, let plan = plans[number] { return plan }
        let plan = store.plan(number)
        plans = store.plans.snapshot
        return plan
    }

    mutating func valueSet(_ number: Int) -> ValueSetDefinition? {
        if number < valueSets.count, let entry = valueSets[number] { return entry.valueSet }
        let entry = store.valueSet(number)
        valueSets = store.valueSets.snapshot
        return entry.valueSet
    }
}
