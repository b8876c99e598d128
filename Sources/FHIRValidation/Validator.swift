import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks records against the FHIR R4 types and the profiles that apply to them.
///
/// A validator compiles each type and profile once, when a record first needs it; keep one and use it from any thread.
///
/// What is checked: all that the definitions of the types and of the profiles in `meta.profile` and
/// ``ValidationOptions/profiles`` say — names, cardinality, the shape of JSON, the text of primitive values, choices of
/// types, fixed, pattern, least and greatest values, slices, invariants, extensions, bindings — and beside them codes,
/// references, Bundles, documents, questionnaires and their responses, narratives, definitions as data, and the rules
/// of the Japanese guides that stand in their text. What cannot be decided is told at information level.
public struct Validator: Sendable {
    public let options: ValidationOptions
    private let currentStore: Locked<PlanStore>

    /// - Parameter terminology: is asked about codes before the definitions are; they answer what it leaves open.
    public init(
        definitions: Definitions = .embedded, terminology: (any TerminologyService)? = nil,
        options: ValidationOptions = .init()
    ) {
        self.options = options
        currentStore = Locked(PlanStore(definitions: definitions, terminology: terminology))
    }

    /// The compiled plans; started anew when there are too many.
    private var store: PlanStore {
        currentStore.withLock { store in
            if store.isFull { store = PlanStore(definitions: store.definitions, terminology: store.terminology) }
            return store
        }
    }

    /// A validator of the same definitions and options with plans of its own, which it compiles anew.
    ///
    /// Threads that share a validator count references to the same plans and wait for each other's memory: in a long
    /// run, give each its own. For an app that validates now and then, one is enough.
    public func withOwnPlans() -> Validator {
        let store = store
        return Validator(definitions: store.definitions, terminology: store.terminology, options: options)
    }

    var questions: ProfileQuestions { ProfileQuestions(store: store, options: options, depth: 0) }

    /// The findings of the reader and of the rules, in document order; the same for the same document each time.
    ///
    /// Every finding has the FHIRPath of an element that exists: what is missing or unknown is reported at its parent.
    public func validate(_ document: SourceDocument) -> [Diagnostic] {
        report(of: document).sorted(with: document.findings)
    }

    /// What a walk over a document found.
    func report(of document: SourceDocument) -> WalkReport {
        let store = store
        let cache = store.takeCache()
        defer { store.giveBack(cache) }
        return document.withTape { tape in
            var walk = Walk(document: document, tape: tape, store: store, cache: cache, options: options)
            walk.run()
            walk.leaveBuffers()
            return walk.report
        }
    }
}
