import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks records against the FHIR R4 types and the profiles that apply to them.
///
/// A validator compiles each type and profile once, when a record first needs it; keep one and use it from any thread.
///
/// What is checked: resource and element names, cardinality, the shape of JSON, the text of primitive values,
/// narrative, choices of types, companions of primitives, fixed and pattern values, and required bindings — of the
/// types, of the profiles in `meta.profile` and of ``ValidationOptions/profiles``. What a profile says only of one
/// slice, its invariants and its other bindings are not checked yet.
public struct Validator: Sendable {
    public let options: ValidationOptions
    private let currentStore: Locked<PlanStore>

    public init(definitions: Definitions = .embedded, options: ValidationOptions = .init()) {
        self.options = options
        currentStore = Locked(PlanStore(definitions: definitions))
    }

    /// The compiled plans; started anew when there are too many.
    private var store: PlanStore {
        currentStore.withLock { store in
            if store.isFull { store = PlanStore(definitions: store.definitions) }
            return store
        }
    }

    var questions: ProfileQuestions { ProfileQuestions(store: store, options: options, depth: 0) }

    /// The findings of the reader and of the rules, in document order; the same for the same document each time.
    ///
    /// Every finding has the FHIRPath of an element that exists: what is missing or unknown is reported at its parent.
    public func validate(_ document: SourceDocument) -> [Diagnostic] {
        let store = store
        let report = document.withTape { tape in
            var walk = Walk(document: document, tape: tape, store: store, options: options)
            walk.run()
            return walk.report
        }
        return report.sorted(with: document.findings)
    }
}
