/// A part of a parsed expression, with its place.
struct SyntaxNode: Sendable {
    indirect enum Kind: Sendable {
        case literal(Item)
        /// `{}`
        case empty
        /// `$this`, `$index`, `$total`
        case this, index, total
        /// `%name`
        case variable(String)
        /// What stands in front of the first step of a chain that begins with a name or call: the focus.
        case focus
        /// A term and what is asked of it, step by step.
        case chain(SyntaxNode, [Step])
        /// `-x`; the other sign changes nothing.
        case sign(isNegative: Bool, SyntaxNode)
        /// `x asc`, `x desc`: a key of `sort`.
        case sortKey(SyntaxNode, isDown: Bool)
        /// Operators of one precedence, from the left.
        case operation(SyntaxNode, [Operand])
        /// `x is T`, `x as T`, from the left.
        case typed(SyntaxNode, [TypeTest])
    }

    /// One step of a chain.
    struct Step: Sendable {
        enum Kind: Sendable {
            /// `.name`
            case member(String)
            /// `.name(arguments)`
            case call(String, [SyntaxNode])
            /// `[index]`
            case indexer(SyntaxNode)
        }

        var kind: Kind
        var offset: Int
    }

    /// An operator with what stands to its right.
    struct Operand: Sendable {
        var operation: Operator
        var offset: Int
        var right: SyntaxNode
    }

    /// `is` or `as` with the type.
    struct TypeTest: Sendable {
        var isCast: Bool
        var name: TypeName
        var offset: Int
    }

    var kind: Kind
    var offset: Int
    /// Whether it stands in brackets of its own.
    var isBracketed = false
}

/// The operators between two operands, but `is` and `as`.
enum Operator: String, CaseIterable, Sendable {
    case multiply = "*", divide = "/", wholeDivide = "div", modulo = "mod"
    case add = "+", subtract = "-", concatenate = "&"
    case union = "|"
    case less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
    case equal = "=", equivalent = "~", notEqual = "!=", notEquivalent = "!~"
    case isIn = "in", contains
    case and, or, xor, implies

    /// The levels from the one that binds most; `is` and `as` stand between the second and the third.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.8 (operator precedence).
    static let levels: [[Operator]] = [
        [.multiply, .divide, .wholeDivide, .modulo], [.add, .subtract, .concatenate], [.union],
        [.less, .lessOrEqual, .greater, .greaterOrEqual], [.equal, .equivalent, .notEqual, .notEquivalent],
        [.isIn, .contains], [.and], [.or, .xor], [.implies],
    ]
    static let typeLevel = 2
}
