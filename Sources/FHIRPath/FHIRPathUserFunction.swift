import Diagnostics
import FHIRTree

/// A function that a user adds: `Patient.name.initials()`.
public struct FHIRPathUserFunction: Sendable {
    /// How many arguments it takes.
    public var arity: ClosedRange<Int>
    /// The type of its result, as ``FHIRPathExplanation`` writes it: `System.String`, `HumanName`, `Coding *` for
    /// several; `nil` for anything. The static check believes it, and does not look at what the function gives.
    public var result: String?
    /// Gets the input and the value of each argument. An error becomes that of the expression, at the place of the
    /// call: see ``FHIRPathFunctionError``.
    public var evaluate:
        @Sendable (_ input: FHIRPathCollection, _ arguments: [FHIRPathCollection]) throws -> FHIRPathCollection

    public init(
        arity: ClosedRange<Int> = 0...0, result: String? = nil,
        _ evaluate: @escaping @Sendable (FHIRPathCollection, [FHIRPathCollection]) throws -> FHIRPathCollection
    ) {
        (self.arity, self.result, self.evaluate) = (arity, result, evaluate)
    }
}

/// Why a function of the user fails.
///
/// The expression fails with `PTH-0313` and this message. So it does with the message of a ``FHIRPathError`` or a
/// `Diagnostic`; a `CancellationError` cancels the evaluation (`PTH-0402`). Of any other error only the name of the
/// function is told, because its text may hold a patient's values.
public struct FHIRPathFunctionError: Error, Hashable, Sendable {
    public var message: BilingualText
    public var hint: BilingualText?

    public init(_ message: BilingualText, hint: BilingualText? = nil) { (self.message, self.hint) = (message, hint) }
}

extension PathFault.Reason {
    /// The reason for the expression to fail when one of its functions does.
    init(_ error: any Error, in name: String) {
        self =
            switch error {
            case let error as FHIRPathFunctionError: .userFunction(name, message: error.message, hint: error.hint)
            case let error as FHIRPathError: .userFunction(name, message: error.message, hint: error.hint)
            case let error as Diagnostic: .userFunction(name, message: error.message, hint: error.hint)
            case is CancellationError: .cancelled
            default: .userFunction(name, message: nil, hint: nil)
            }
    }
}

/// What is known of the user's functions when an expression is compiled.
struct UserFunctions: Sendable {
    private(set) var arities: [String: ClosedRange<Int>] = [:]
    private(set) var results: [String: StaticType] = [:]

    var names: Dictionary<String, ClosedRange<Int>>.Keys { arities.keys }

    /// None.
    init() {}

    /// - Throws: `PTH-0202` for a result whose type is not known.
    init(_ functions: [String: FHIRPathUserFunction]) throws(PathFault) {
        arities = functions.mapValues(\.arity)
        for (name, function) in functions {
            guard let text = function.result else { continue }
            results[name] = try StaticType(named: text)
        }
    }
}

extension StaticType {
    /// Reads what ``description`` writes of one type: `System.String`, `HumanName *`.
    fileprivate init(named text: String) throws(PathFault) {
        let isMany = text.hasSuffix("*"), written = text.prefix { $0 != " " && $0 != "*" }
        let name = written.hasPrefix("FHIR.") ? written.dropFirst(5) : written
        if let shape = TypeShapes.r4.shape(named: String(name)) {
            self = .fhir(shape, isMany: isMany)
        } else if name.hasPrefix("System."), let system = SystemType(rawValue: String(name.dropFirst(7))) {
            self = .system(system).with(isMany: isMany)
        } else {
            let nearest = EditDistance.nearest(to: String(name), among: TypeSpecifier.allNames)
            throw PathFault(.unknownType(String(name), nearest: nearest), at: 0)
        }
    }
}
