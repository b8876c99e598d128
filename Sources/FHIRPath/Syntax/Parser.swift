import FHIRPrimitives

/// Reads the tokens of an expression into its tree.
///
/// Chains and operators of one level are lists, so that their length costs no depth; brackets, arguments and signs
/// nest, up to a limit.
///
/// - Source: FHIRPath 2.0.0, appendix B (formal grammar).
struct Parser {
    /// How deep brackets, arguments and signs may nest.
    static let depthLimit = 64
    /// How long an expression may be, in bytes.
    static let lengthLimit = 1 << 20

    let tokens: [Token]
    var next = 0
    private var depth = 0

    private init(_ tokens: [Token]) { self.tokens = tokens }

    static func parse(_ text: String) throws(PathFault) -> SyntaxNode {
        guard text.utf8.count <= lengthLimit else { throw PathFault(.tooLong, at: 0) }
        var parser = Parser(try Lexer.tokens(of: text))
        do throws(PathFault) {
            let node = try parser.expression()
            guard parser.token.kind == .end else { throw parser.misplaced }
            return node
        } catch {
            // What is missing may stand in a comment.
            guard parser.token.kind == .end, let comment = Lexer.joinedComments(in: text).last else { throw error }
            throw PathFault(error.reason, at: error.reason == .unexpectedEnd ? comment : error.offset, .comment)
        }
    }

    var token: Token { tokens[next] }

    mutating func advance() { next = min(next + 1, tokens.count - 1) }

    mutating func take(_ sign: String) -> Bool {
        guard token.isSign(sign) else { return false }
        advance()
        return true
    }

    /// Takes an opening bracket, behind which something must stand.
    ///
    /// - Returns: its place; `nil` if it is not there.
    mutating func open(_ sign: String) throws(PathFault) -> Int? {
        let opening = token.offset
        guard take(sign) else { return nil }
        if token.kind == .end { throw PathFault(.unclosed(sign), at: opening) }
        return opening
    }

    /// Takes the closing bracket to the one at a place.
    mutating func close(_ sign: String, _ opening: Int, _ openingSign: String) throws(PathFault) {
        if take(sign) { return }
        if token.kind == .end { throw PathFault(.unclosed(openingSign), at: opening) }
        throw PathFault(.expected(sign), at: token.offset, missing(sign))
    }

    var previous: Token? { next > 0 ? tokens[next - 1] : nil }

    mutating func expression() throws(PathFault) -> SyntaxNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw PathFault(.tooDeep, at: token.offset) }
        return try operation(level: Operator.levels.count - 1)
    }

    /// Operands and operators up to a level, those that bind most first: one call deep for each operand on the right.
    private mutating func operation(level: Int) throws(PathFault) -> SyntaxNode {
        var left = try signed()
        for level in 0..<(level + 1) {
            if level == Operator.typeLevel { left = try typed(left) }
            var operands: [SyntaxNode.Operand] = []
            while let found = binaryOperator(of: level) {
                let offset = token.offset
                advance()
                var right = try operation(level: level - 1)
                if level == Operator.typeLevel { right = try typed(right) }
                operands.append(SyntaxNode.Operand(operation: found, offset: offset, right: right))
            }
            if !operands.isEmpty { left = SyntaxNode(kind: .operation(left, operands), offset: left.offset) }
        }
        return left
    }

    private func binaryOperator(of level: Int) -> Operator? {
        switch token.kind {
        case .identifier(let text), .sign(let text): Operator.levels[level].first { $0.rawValue == text }
        default: nil
        }
    }

    /// `x is T`, `x as T`.
    private mutating func typed(_ value: SyntaxNode) throws(PathFault) -> SyntaxNode {
        var tests: [SyntaxNode.TypeTest] = []
        while token.isWord("is") || token.isWord("as") {
            let (isCast, offset) = (token.isWord("as"), token.offset)
            advance()
            tests.append(SyntaxNode.TypeTest(isCast: isCast, name: try typeName(), offset: offset))
        }
        return tests.isEmpty ? value : SyntaxNode(kind: .typed(value, tests), offset: value.offset)
    }

    private mutating func typeName() throws(PathFault) -> TypeName {
        // `is 'Patient'`
        if case .string(let name) = token.kind {
            throw PathFault(.expected("name"), at: token.offset, .unquoted(name))
        }
        let first = try identifier()
        guard take(".") else { return TypeName(namespace: nil, name: first) }
        return TypeName(namespace: first, name: try identifier())
    }

    private mutating func signed() throws(PathFault) -> SyntaxNode {
        let offset = token.offset
        for sign in ["-", "+"] where take(sign) {
            depth += 1
            defer { depth -= 1 }
            guard depth <= Self.depthLimit else { throw PathFault(.tooDeep, at: offset) }
            if sign == "-", let least = leastInteger() { return SyntaxNode(kind: .literal(least), offset: offset) }
            return SyntaxNode(kind: .sign(isNegative: sign == "-", try signed()), offset: offset)
        }
        return try chain()
    }

    private mutating func chain() throws(PathFault) -> SyntaxNode {
        let offset = token.offset
        var steps: [SyntaxNode.Step] = []
        var start = SyntaxNode(kind: .focus, offset: offset)
        if Self.isName(token) { steps.append(try invocation()) } else { start = try term() }
        while true {
            let place = token.offset
            if take(".") {
                switch token.kind {
                case .identifier, .delimitedIdentifier: steps.append(try invocation())
                default: throw nameFault(after: place)
                }
            } else if let opening = try open("[") {
                steps.append(SyntaxNode.Step(kind: .indexer(try expression()), offset: place))
                try close("]", opening, "[")
            } else {
                return steps.isEmpty ? start : SyntaxNode(kind: .chain(start, steps), offset: offset)
            }
        }
    }

    /// A name or a call.
    private mutating func invocation() throws(PathFault) -> SyntaxNode.Step {
        let offset = token.offset
        let name = try identifier()
        guard let opening = try open("(") else { return SyntaxNode.Step(kind: .member(name), offset: offset) }
        var arguments: [SyntaxNode] = []
        if !token.isSign(")") {
            repeat {
                let argument = try expression()
                arguments.append(name == "sort" ? directed(argument) : argument)
            } while take(",")
        }
        try close(")", opening, "(")
        return SyntaxNode.Step(kind: .call(name, arguments), offset: offset)
    }

    /// A key of `sort` with the word behind it, if there is one.
    ///
    /// - Source: FHIRPath 3.0.0 (trial use), formal grammar, `sortArgument`.
    private mutating func directed(_ key: SyntaxNode) -> SyntaxNode {
        let isDown = token.isWord("desc")
        guard isDown || token.isWord("asc") else { return key }
        advance()
        return SyntaxNode(kind: .sortKey(key, isDown: isDown), offset: key.offset)
    }

    private static func isName(_ token: Token) -> Bool {
        switch token.kind {
        case .identifier(let text): text != "true" && text != "false"
        case .delimitedIdentifier: true
        default: false
        }
    }

    mutating func identifier() throws(PathFault) -> String {
        switch token.kind {
        case .identifier(let text), .delimitedIdentifier(let text):
            advance()
            return text
        default: throw PathFault(.expected("name"), at: token.offset)
        }
    }
}
