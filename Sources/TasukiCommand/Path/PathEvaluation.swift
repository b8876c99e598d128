import Tasuki

/// An expression on record after record: checked once for each type of resource that turns up.
struct PathEvaluation {
    private let plain: FHIRPathExpression
    private var checked: [String: Result<FHIRPathExpression, FHIRPathError>] = [:]
    private var reported: Set<String> = []
    /// Whether the expression fits none of the records of some type, whatever they hold.
    private(set) var isExpressionAtFault = false

    /// `conformsTo` and `slice` ask the validator.
    private static let environment: FHIRPathEnvironment = {
        var environment = FHIRPathEnvironment()
        environment.profiles = Validator()
        return environment
    }()

    init(_ text: String) throws(FHIRPathError) { plain = try FHIRPathExpression(text) }

    /// What the expression finds; nothing in a record of another type than it starts at.
    ///
    /// - Throws: once for each type that the expression does not fit, and whenever an evaluation fails.
    mutating func evaluate(_ document: SourceDocument) throws(FHIRPathError) -> FHIRPathCollection {
        guard let type = document.root["resourceType"]?.string, TypeShapes.r4.shape(named: type) != nil else {
            return try plain.evaluate(on: document.root, Self.environment)
        }
        let result = checked[type] ?? check(type)
        switch result {
        case .success(let expression): return try expression.evaluate(on: document.root, Self.environment)
        case .failure(let error):
            guard !error.isOtherContext, reported.insert(type).inserted else { return FHIRPathCollection() }
            isExpressionAtFault = true
            throw error
        }
    }

    private mutating func check(_ type: String) -> Result<FHIRPathExpression, FHIRPathError> {
        let result: Result<FHIRPathExpression, FHIRPathError>
        do throws(FHIRPathError) {
            result = .success(try FHIRPathExpression(plain.text, on: type))
        } catch {
            result = .failure(error)
        }
        checked[type] = result
        return result
    }
}

extension FHIRPathError {
    /// Whether the expression starts at another type of resource.
    var isOtherContext: Bool { code == "PTH-0204" }
}
