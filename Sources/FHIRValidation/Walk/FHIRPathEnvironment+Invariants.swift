import FHIRDefinitions
import FHIRPath
import FHIRTree

extension FHIRPathEnvironment {
    /// What invariants may ask: codes of the definitions, and profiles of the validator.
    ///
    /// - Parameter depth: how many questions of invariants led here.
    static func invariants(store: PlanStore, options: ValidationOptions, depth: Int) -> FHIRPathEnvironment {
        var environment = FHIRPathEnvironment()
        environment.allowsManyForAs = true
        environment.terminology = store.definitions
        environment.profiles = ProfileQuestions(store: store, options: options, depth: depth)
        return environment
    }
}

/// Answers `conformsTo` by a validation of its own.
struct ProfileQuestions: FHIRPathProfiles {
    let store: PlanStore
    let options: ValidationOptions
    let depth: Int
    private static let depthLimit = 4

    func conforms(_ node: SourceNode, to canonical: String) -> Bool? {
        guard let element = store.profileElement(canonical) else { return nil }
        guard depth < Self.depthLimit else { return true }
        return node.document.withTape { tape in
            var walk = Walk(document: node.document, tape: tape, store: store, options: options, depth: depth + 1)
            return walk.conforms(node.index, to: element, type: element.type)
        }
    }
}
