import Diagnostics
import FHIRDefinitions
import FHIRPath
import FHIRTree

/// What walks have looked up in the definitions: handed on from one document to the next, so that a batch of small
/// records asks the shared tables, which have locks, only for what is new.
///
/// One walk has it at a time, with the trials inside; ``PlanStore`` keeps those that no walk has. No access to its
/// properties overlaps another, so that none is watched.
final class WalkCache: @unchecked Sendable {
    @exclusivity(unchecked) var plans: [ObjectPlan?]
    @exclusivity(unchecked) var valueSets: [PlanStore.ValueSetEntry?]
    let elementPlan: Int
    /// Numbers of plans by a plan and what is added to it.
    @exclusivity(unchecked) var addedPlans: [AddedPlan: Int] = [:]
    /// Numbers of plans by resource type, for resources without profiles.
    @exclusivity(unchecked) var resourcePlans: [String: Int] = [:]
    /// Numbers of the plans by which values are tried, by the number of the profile element and the type.
    @exclusivity(unchecked) var trialPlans: [TrialPlan: Int] = [:]
    /// The profiles that a reference's target must meet one of, by the number of the constraint and the type.
    @exclusivity(unchecked) var askedProfiles: [AskedProfiles: TargetProfiles?] = [:]
    /// Whether one profile element derives from another.
    @exclusivity(unchecked) var derivations: [Derivation: Bool] = [:]
    /// Extensions by URL.
    @exclusivity(unchecked) var extensions = ByteTable<ExtensionEntry>()
    /// What is known of code systems by URL.
    @exclusivity(unchecked) var systems = ByteTable<CodeSystemInfo>()
    /// The Japanese numbers that identifiers of a system are.
    @exclusivity(unchecked) var identifiers = ByteTable<JapaneseNumbers.Number?>()
    /// What is wrong with expressions of search parameters, by their text and types.
    @exclusivity(unchecked) var searchFaults = ByteTable<BilingualText?>()
    /// What is known of the definitions that canonicals name.
    @exclusivity(unchecked) var canonicals = ByteTable<CanonicalEntry>()
    /// The memory of walks that are over.
    @exclusivity(unchecked) var buffers: [WalkBuffers] = []

    init(_ store: PlanStore) {
        (plans, valueSets) = (store.plans.snapshot, store.valueSets.snapshot)
        elementPlan = store.plans.number(of: PlanKey(type: "Element"))
    }

    /// So many combinations of plans are kept; a record may make ever new ones.
    static let limit = 8192
}

/// The lists that a walk works with, empty, but with their memory.
struct WalkBuffers {
    var work: [WorkItem]
    var places: [Place]
    var found: [Walk.Found]
    var present: MemberSet
    var sliceCounts: [SliceCounts]
}

/// A plan and the number of a profile element that a value adds to it.
struct AddedPlan: Hashable {
    var plan: Int
    var element: Int
}

/// A profile element and the one that it may derive from, by their numbers.
struct Derivation: Hashable {
    var element: Int
    var base: Int
}

struct TrialPlan: Hashable {
    var element: Int
    var type: String
}

/// The profiles of which a target must meet one.
struct TargetProfiles {
    var elements: [ProfileElement]
    /// What of them cannot be used, by the number of the element.
    var faults: [Int: ProfileRule.Fault]
}

struct AskedProfiles: Hashable {
    var constraint: Int
    var type: UInt16
}

/// An extension's URL, and its definition.
final class ExtensionEntry {
    let url: String
    /// Whether the URL has a version, which it must not.
    let isVersioned: Bool
    /// The root of the definition; `nil` if no package has one.
    let element: ProfileElement?
    let definition: StructureIndex?
    let isModifier: Bool
    /// What must be true of the element around it, and the text of it; what cannot be compiled is left out.
    let contextInvariants: [(invariant: Invariant, text: String)]

    init(_ url: String, _ store: PlanStore) {
        self.url = url
        isVersioned = url.utf8.contains(UInt8(ascii: "|"))
        element = store.extensionElement(url)
        definition = element.flatMap { store.structure($0.profile) }
        isModifier = definition?.root?.isModifier ?? false
        contextInvariants = (definition?.structure.contextInvariants ?? []).compactMap { text in
            (try? Invariant(InvariantErrata.corrected[text] ?? text, on: nil)).map { ($0, text) }
        }
    }
}

extension PlanStore {
    /// Gives a cache to a walk, which gives it back.
    func takeCache() -> WalkCache { caches.withLock { $0.popLast() } ?? WalkCache(self) }

    func giveBack(_ cache: WalkCache) {
        let size = cache.addedPlans.count + cache.trialPlans.count + cache.askedProfiles.count + cache.derivations.count
        guard size < WalkCache.limit else { return }
        caches.withLock { $0.append(cache) }
    }
}
