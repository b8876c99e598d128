import FHIRDefinitions
import FHIRPath
import FHIRTree

extension FHIRPathEnvironment {
    /// What invariants may ask: codes of the definitions, and profiles of the validator.
    ///
    /// - Parameters:
    ///   - depth: how many questions of invariants led here.
    ///   - budget: what all rules of the document may take, those that a question asks included.
    static func invariants(
        store: PlanStore, options: ValidationOptions, depth: Int, budget: StepBudget
    ) -> FHIRPathEnvironment {
        var environment = FHIRPathEnvironment()
        environment.allowsManyForAs = true
        environment.refusesUndecided = true
        environment.stepLimit = max(environment.stepLimit, options.invariantSteps)
        environment.terminology = TerminologyAnswers(store.terminology, definitions: store.definitions)
        environment.profiles = ProfileQuestions(store: store, options: options, depth: depth, budget: budget)
        return environment
    }
}
