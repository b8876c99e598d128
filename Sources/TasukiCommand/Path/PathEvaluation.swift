import Tasuki

/// An expression on record after record: checked once for each type of resource that turns up.
struct PathEvaluation {
    /// What a record gives.
    enum Outcome {
        case found(FHIRPathCollection)
        /// The record is of another type than the expression starts at, or than was asked for.
        case passedOver
    }

    private let plain: FHIRPathExpression
    /// The expression as written.
    var text: String { plain.text }
    /// The only type of records that is wanted.
    private let wanted: String?
    private let definitions: Definitions
    private let environment: FHIRPathEnvironment
    private var checked: [String: Result<FHIRPathExpression, FHIRPathError>] = [:]
    private var warned: Set<Diagnostic> = []
    private var newWarnings: [Diagnostic] = []
    private var reported: Set<String> = []
    /// How many records of each type were passed over; of what is no resource of R4 under the empty name.
    private(set) var passedOver: [String: Int] = [:]
    /// Whether any record was of a type that the expression fits.
    private(set) var hasEvaluated = false

    /// - Parameters:
    ///   - type: the only type of records to evaluate it on; `nil` takes all.
    ///   - trace: hears what `trace` names.
    /// - Throws: if the text is no expression, or does not fit the type.
    init(
        _ text: String, on type: String?, definitions: Definitions, trace: @escaping @Sendable (FHIRPathTrace) -> Void
    ) throws(FHIRPathError) {
        // No environment has variables here.
        plain = try FHIRPathExpression(text, variables: [])
        (wanted, self.definitions) = (type, definitions)
        // `conformsTo` and `slice` ask the validator, `memberOf` the definitions.
        var environment = FHIRPathEnvironment()
        environment.profiles = Validator(definitions: definitions)
        environment.terminology = definitions
        environment.trace = trace
        self.environment = environment
        guard let type else { return }
        checked[type] = .success(try FHIRPathExpression(text, on: type, variables: []))
        warn(plain.warnings(on: type, definitions: definitions))
    }

    /// What the expression finds in a record.
    ///
    /// - Throws: `PathFailure`, once for each type that the expression does not fit, and whenever an evaluation fails.
    mutating func evaluate(_ document: SourceDocument) throws(PathFailure) -> Outcome {
        let name = document.root["resourceType"]?.string ?? ""
        guard TypeShapes.r4.shape(named: name) != nil else {
            if wanted != nil { return passOver("") }
            if checked[""] == nil {
                checked[""] = .success(plain)
                warn(plain.warnings(definitions: definitions))
            }
            return .found(try run(plain, document))
        }
        if let wanted, wanted != name { return passOver(name) }
        switch checked[name] ?? check(name) {
        case .success(let expression): return .found(try run(expression, document))
        case .failure(let error):
            if error.isOtherContext { return passOver(name) }
            hasEvaluated = true
            guard reported.insert(name).inserted else { return .found(FHIRPathCollection()) }
            throw PathFailure(error: error, type: name)
        }
    }

    private mutating func run(
        _ expression: FHIRPathExpression, _ document: SourceDocument
    ) throws(PathFailure) -> FHIRPathCollection {
        hasEvaluated = true
        do throws(FHIRPathError) {
            return try expression.evaluate(on: document.root, environment)
        } catch { throw PathFailure(error: error, type: nil) }
    }

    private mutating func passOver(_ type: String) -> Outcome {
        passedOver[type, default: 0] += 1
        return .passedOver
    }

    private mutating func check(_ type: String) -> Result<FHIRPathExpression, FHIRPathError> {
        let result: Result<FHIRPathExpression, FHIRPathError>
        do throws(FHIRPathError) {
            result = .success(try FHIRPathExpression(plain.text, on: type, variables: []))
            warn(plain.warnings(on: type, definitions: definitions))
        } catch {
            result = .failure(error)
        }
        checked[type] = result
        return result
    }

    private mutating func warn(_ warnings: [Diagnostic]) {
        newWarnings += warnings.filter { warned.insert($0).inserted }
    }

    /// The warnings that came up since they were last taken; each only once in a run.
    mutating func takeWarnings() -> [Diagnostic] {
        defer { newWarnings = [] }
        return newWarnings
    }
}

/// Why an expression gives no result on a record.
struct PathFailure: Error {
    var error: FHIRPathError
    /// The type of records that the expression can never fit; `nil` if it fails on this record.
    var type: String?
}

extension FHIRPathError {
    /// Whether the expression starts at another type of resource.
    var isOtherContext: Bool { code == "PTH-0204" }
}
