import FHIRDefinitions

/// What is wrong with an expression or its evaluation, and where in the expression.
struct PathFault: Error, Hashable, Sendable {
    enum Reason: Hashable, Sendable {
        // The text is no expression.
        case strayCharacter, unfinishedText, unfinishedComment, unknownEscape, unexpectedEnd, numberTooLarge,
            wrongMoment
        case tooDeep, tooLong
        case unexpected(String)
        case expected(String)
        // The expression does not fit the definitions.
        case unknownFunction(String, nearest: String?)
        case unknownType(String, nearest: String?)
        case unknownElement(String, of: String, nearest: String?)
        case wrongContext(String, found: String)
        case choiceVariant(String, base: String, type: String)
        case argumentCount(String, expected: String, found: Int)
        case typeArgument(String)
        case unordered(String)
        // The evaluation fails.
        case wrongType(String, expected: String, found: String)
        case operandTypes(String, left: String, right: String)
        case notSingle(String)
        case unknownVariable(String, nearest: String?)
        case redefinedVariable, wrongUnit
        case outOfRange(String)
        case wrongPattern(PatternError.Fault)
        case unknownCanonical, unknownModifier
        // The evaluation is stopped.
        case stepLimit, cancelled
    }

    var reason: Reason
    /// The UTF-8 offset in the expression.
    var offset: Int

    init(_ reason: Reason, at offset: Int) { (self.reason, self.offset) = (reason, offset) }
}
