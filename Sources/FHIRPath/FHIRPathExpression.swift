import Diagnostics
import FHIRTree

/// A compiled expression, which any number of threads may evaluate at the same time.
///
/// ```swift
/// let given = try FHIRPathExpression("Patient.name.where(use = 'official').given", on: "Patient")
/// let names = try given.evaluate(on: document.root).texts
/// ```
///
/// - Source: FHIRPath 2.0.0 (normative and trial-use parts), with FHIR R4's additions (4.0.1, fhirpath.html) and the
///   functions of FHIRPath 3.0.0, but for `pathname`; its instance selectors, `Coding { code: 'a' }`, are not read.
public struct FHIRPathExpression: Sendable {
    /// The expression as written.
    public let text: String
    let program: Program

    /// Compiles an expression.
    ///
    /// - Parameters:
    ///   - type: the type of the elements that it will be evaluated on, such as `Patient` or `Patient.contact`. With
    ///     it, every step is checked against the definitions; without, only the text is.
    ///   - functions: functions of the user that the expression may call; the environment of an evaluation must have
    ///     them, too. The numbers of their arguments are checked (`PTH-0206`), and with a type what follows them
    ///     against the types of their results.
    ///   - variables: the names of the variables that the environments of all evaluations have. With them, also with
    ///     none, every other variable is refused (`PTH-0304`), and so is what else fails in every evaluation;
    ///     without, an evaluation tells.
    /// - Throws: `PTH-01xx` if the text is no expression, `PTH-02xx` if it cannot fit the definitions; with a type or
    ///   variables also `PTH-03xx` if a function or operator can never take what it is given.
    public init(
        _ text: String, on type: String? = nil, options: FHIRPathOptions = [],
        functions: [String: FHIRPathUserFunction] = [:], variables: Set<String>? = nil
    ) throws(FHIRPathError) {
        do {
            let syntax = try Parser.parse(text), functions = try UserFunctions(functions)
            program = try ProgramCompiler.compile(syntax, functions: functions)
            if type != nil || variables != nil {
                _ = try StaticCheck.explain(
                    syntax, on: type, options: options, functions: functions, variables: variables)
            }
        } catch {
            throw FHIRPathError(error, in: text)
        }
        self.text = text
    }

    /// Evaluates the expression on a resource or on an element in one.
    ///
    /// - Parameter node: the focus. `%resource` is the resource that holds it, `%rootResource` the one that contains
    ///   that.
    /// - Throws: `PTH-03xx` if the values do not fit what is done with them, `PTH-04xx` if it is stopped.
    public func evaluate(
        on node: SourceNode, _ environment: FHIRPathEnvironment = .standard
    ) throws(FHIRPathError) -> FHIRPathCollection {
        if let constant = program.constant { return FHIRPathCollection(constant, PathDocuments()) }
        return try withUnsafePointer(to: environment) { environment throws(FHIRPathError) in
            try run(Evaluator(program, on: node, environment))
        }
    }

    /// Evaluates an expression that needs no resource: `2 + 2`.
    public func evaluate(_ environment: FHIRPathEnvironment = .standard) throws(FHIRPathError) -> FHIRPathCollection {
        try withUnsafePointer(to: environment) { environment throws(FHIRPathError) in
            try run(
                Evaluator(
                    program, documents: PathDocuments(), context: .empty, resource: .empty, rootResource: .empty,
                    environment: environment))
        }
    }

    private func run(_ evaluator: Evaluator) throws(FHIRPathError) -> FHIRPathCollection {
        do {
            let items = try evaluator.run()
            return FHIRPathCollection(items, evaluator.documents)
        } catch {
            throw FHIRPathError(error, in: text)
        }
    }
}

/// How strict the check against the definitions is.
public struct FHIRPathOptions: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Refuses functions of order, such as `skip`, on what has none: `children()`.
    public static let ordered = FHIRPathOptions(rawValue: 1)
}
