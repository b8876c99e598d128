/// Plans in their order, which a walk looks at without counting references: the list holds them as long as it lives.
///
/// Unsafe on purpose: a walk passes thousands of plans in a document, all shared by the threads of a store, and each
/// count of a reference is an access to memory that is locked. ``with(_:_:)``, ``forEachPlace(_:)`` and
/// ``firstPlace(where:)`` count none; as a collection the list is like an array.
struct PlanList<Plan: AnyObject & Sendable>: RandomAccessCollection, @unchecked Sendable {
    private var plans: [Plan]
    private var uncounted: [Unmanaged<Plan>]

    init(_ plans: [Plan] = []) {
        self.plans = plans
        uncounted = plans.map(Unmanaged.passUnretained)
    }

    mutating func append(_ plan: Plan) {
        plans.append(plan)
        uncounted.append(.passUnretained(plan))
    }

    var startIndex: Int { 0 }
    var endIndex: Int { plans.count }
    subscript(place: Int) -> Plan { plans[place] }

    /// Gives one plan to `body`, which must not keep it.
    @inline(__always)
    func with<Result>(_ place: Int, _ body: (Plan) -> Result) -> Result {
        uncounted[place]._withUnsafeGuaranteedRef(body)
    }

    /// Gives all plans with their places to `body`, which must not keep them.
    @inline(__always)
    func forEachPlace(_ body: (Int, Plan) -> Void) {
        for place in uncounted.indices { with(place) { body(place, $0) } }
    }

    /// The place of the first plan for which `isWanted` holds.
    @inline(__always)
    func firstPlace(where isWanted: (Plan) -> Bool) -> Int? {
        for place in uncounted.indices where with(place, isWanted) { return place }
        return nil
    }
}
