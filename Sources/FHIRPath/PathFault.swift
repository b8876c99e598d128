import Diagnostics
import FHIRDefinitions
import UCUM

/// What is wrong with an expression or its evaluation, and where in the expression.
struct PathFault: Error, Hashable, Sendable {
    enum Reason: Hashable, Sendable {
        // The text is no expression.
        case strayCharacter(String)
        case unfinishedText, unfinishedComment, unknownEscape, unexpectedEnd, numberTooLarge,
            wrongMoment
        case tooDeep, tooLong
        case unexpected(String)
        case expected(String)
        /// An opening bracket that nothing closes.
        case unclosed(String)
        // The expression does not fit the definitions.
        case unknownFunction(String, nearest: String?)
        case unknownType(String, nearest: String?)
        case unknownElement(String, of: String, nearest: String?)
        case wrongContext(String, found: String)
        case typeInside(String, found: String)
        case choiceVariant(String, base: String, type: String)
        case argumentCount(String, expected: String, found: Int)
        case typeArgument(String)
        case unordered(String)
        // The evaluation fails.
        case wrongType(String, expected: String, found: String)
        case operandTypes(String, left: String, right: String)
        case notSingle(String)
        case unknownVariable(String, nearest: String?)
        case redefinedVariable
        case wrongUnit(of: FHIRPathMoment.Kind, String)
        case outOfRange(String)
        case wrongPattern(PatternError.Fault)
        case unknownCanonical, unknownModifier
        /// An argument that is none of the words that the function knows.
        case wrongArgument(String, expected: String)
        /// A function of the user has thrown; what it says, if it says anything that may be shown.
        case userFunction(String, message: BilingualText?, hint: BilingualText?)
        /// A value of the record that its type does not know.
        case faultyValue(type: String, FHIRPathError.Element)
        // The evaluation is stopped.
        case stepLimit, cancelled
        // Warnings: the expression can be evaluated, but in vain.
        case neverEqual(String, left: String, right: String)
        case neverOfType(String, found: String)
        case unknownUnit(UCUMError, of: String)
        case unknownValueSet(String)
        case alwaysEmpty(String)
        /// A literal that counts as true.
        case constantCondition
        /// `a = 'b' | 'c'`
        case comparedUnion(String)
        /// A date and time without a zone beside one that has it.
        case noZone(String)
        /// `a//b`
        case joinedComment
    }

    var reason: Reason
    /// The UTF-8 offset in the expression.
    var offset: Int
    /// The slip that it probably is.
    var slip: PathSlip?

    init(_ reason: Reason, at offset: Int, _ slip: PathSlip? = nil) {
        (self.reason, self.offset, self.slip) = (reason, offset, slip)
    }
}
