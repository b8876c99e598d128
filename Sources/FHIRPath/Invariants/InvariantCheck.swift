import FHIRTree

/// Asks rules of the elements of one document, one after the other; not to be shared by threads.
package struct InvariantCheck {
    /// Which resource an element stands in, as entries of the tape: `%resource` and `%rootResource`.
    package struct Surroundings {
        package var resource: Int?
        package var rootResource: Int?

        package init(resource: Int?, rootResource: Int?) {
            (self.resource, self.rootResource) = (resource, rootResource)
        }

        package static let empty = Surroundings(resource: nil, rootResource: nil)
    }

    /// What all questions share: the environment in one place of the memory, and what was found out about the document.
    private final class Shared {
        let environment: UnsafeMutablePointer<FHIRPathEnvironment>
        let documents: PathDocuments
        let budget: StepBudget

        init(_ document: SourceDocument, _ environment: FHIRPathEnvironment, _ budget: StepBudget) {
            documents = PathDocuments(document)
            self.budget = budget
            self.environment = .allocate(capacity: 1)
            self.environment.initialize(to: environment)
        }

        deinit {
            environment.deinitialize(count: 1)
            environment.deallocate()
        }
    }

    private let shared: Shared

    /// What is left for the rules of the document.
    package var steps: Int { shared.budget.steps }

    /// - Parameter budget: `nil` is one of its own.
    package init(_ document: SourceDocument, environment: FHIRPathEnvironment, budget: StepBudget? = nil) {
        shared = Shared(document, environment, budget ?? StepBudget(for: document))
    }

    /// Asks a rule of the element with a value or companion (`_name`) at these entries of the tape.
    ///
    /// - Parameter type: the type of the element, as far as it is known.
    package func outcome(
        of invariant: Invariant, value: Int?, companion: Int? = nil, type: TypeShape?, in surroundings: Surroundings
    ) -> InvariantOutcome {
        func entry(_ index: Int?) -> UInt32 { index.map { UInt32($0) } ?? PathElement.none }
        let element = PathElement(
            entry: entry(value), companion: entry(companion), type: type?.index ?? PathElement.unknownType, document: 0)
        return outcome(of: invariant.program, on: element, in: surroundings)
    }

    /// The elements of this document, as entries of the tape, of which the criterion of a rule with `all()` is not
    /// true; none for a rule of another form.
    package func exceptions(
        to invariant: Invariant, value: Int, type: TypeShape?, in surroundings: Surroundings
    ) -> [Int] {
        guard let program = invariant.exceptions else { return [] }
        let element = PathElement(
            entry: UInt32(value), companion: PathElement.none, type: type?.index ?? PathElement.unknownType, document: 0
        )
        guard let (items, _) = try? evaluate(program, on: element, in: surroundings, budget: shared.budget) else {
            return []
        }
        return items.list.compactMap { item in
            guard case .element(let found) = item, found.document == 0, found.entry != PathElement.none else {
                return nil
            }
            return Int(found.entry)
        }
    }

    /// Asks a rule of the object that holds an extension (`%extension`).
    ///
    /// - Parameter entry: the extension's.
    package func outcome(
        of invariant: Invariant, extension entry: Int, holder: Int, type: TypeShape?, in surroundings: Surroundings
    ) -> InvariantOutcome {
        let element = PathElement(entry: UInt32(entry), type: Self.extension.index, document: 0)
        let variable = FHIRPathCollection(.one(.element(element)), shared.documents)
        shared.environment.pointee.variables["extension"] = variable
        defer { shared.environment.pointee.variables["extension"] = nil }
        return outcome(of: invariant, value: holder, type: type, in: surroundings)
    }

    /// A rule holds if it evaluates to true: one that gives nothing is broken, and one that gives something else than a
    /// Boolean holds, for it has found something.
    ///
    /// - Source: FHIR R4 (4.0.1), conformance-rules.html#constraints; FHIRPath 2.0.0, section 4.5.
    func outcome(
        of program: Program, on element: PathElement, in surroundings: Surroundings
    ) -> InvariantOutcome {
        let items: Items, evaluator: Evaluator
        do {
            (items, evaluator) = try evaluate(program, on: element, in: surroundings, budget: shared.budget)
        } catch {
            // A question to a profile for which no steps are left is undecided.
            return error.reason == .stepLimit || shared.budget.steps <= 0 ? .outOfSteps : .failed
        }
        guard let first = items.first else { return .broken }
        if items.count == 1, case .boolean(let answer)? = evaluator.value(of: first) {
            return answer ? .holds : .broken
        }
        return .holds
    }

    /// The entry of the resource in this document that the `Reference` at an entry leads to.
    package func target(ofReference entry: Int) -> Int? {
        let element = PathElement(entry: UInt32(entry), type: Self.reference.index, document: 0)
        guard let (items, _) = try? evaluate(Self.resolve, on: element, in: .empty), items.count == 1,
            case .element(let found)? = items.first, found.document == 0
        else { return nil }
        return Int(found.entry)
    }

    private static let resolve: Program = {
        do { return try ProgramCompiler.compile(try Parser.parse("resolve()")) } catch { preconditionFailure() }
    }()
    private static let `extension` = TypeShapes.r4.shape(named: "Extension") ?? TypeShape(index: 0)
    private static let reference = TypeShapes.r4.shape(named: "Reference") ?? TypeShape(index: 0)

    /// - Parameter budget: `nil` for a question that is answered whatever the rules have cost.
    private func evaluate(
        _ program: Program, on element: PathElement, in surroundings: Surroundings, budget: StepBudget? = nil
    ) throws(PathFault) -> (Items, Evaluator) {
        let around = program.asksForResource ? surroundings : .empty
        let evaluator = Evaluator(
            program, documents: shared.documents, context: .one(.element(element)),
            resource: resource(around.resource), rootResource: resource(around.rootResource),
            environment: UnsafePointer(shared.environment))
        let allowed = min(evaluator.remainingSteps, budget?.steps ?? .max)
        guard allowed > 0 else { throw PathFault(.stepLimit, at: 0) }
        evaluator.remainingSteps = allowed
        defer { budget?.steps -= allowed - max(0, evaluator.remainingSteps) }
        return (try evaluator.run(), evaluator)
    }

    private func resource(_ entry: Int?) -> Items {
        guard let entry else { return .empty }
        let type = shared.documents.tape(0).resourceType(of: entry) ?? PathElement.unknownType
        return .one(.element(PathElement(entry: UInt32(entry), type: type, document: 0)))
    }
}
