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
