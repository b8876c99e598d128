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

    private let tokens: [Token]
    private var next = 0
    private var depth = 0

    private init(_ tokens: [Token]) { self.tokens = tokens }

    static func parse(_ text: String) throws(PathFault) -> SyntaxNode {
        guard text.utf8.count <= lengthLimit else { throw PathFault(.tooLong, at: 0) }
        var parser = Parser(try Lexer.tokens(of: text))
        let node = try parser.expression()
        guard parser.token.kind == .end else {
            throw parser.misplaced
        }
        return node
    }

    private var token: Token { tokens[next] }

    private mutating func advance() { next = min(next + 1, tokens.count - 1) }

    private mutating func take(_ sign: String) -> Bool {
        guard token.isSign(sign) else { return false }
        advance()
        return true
    }

    private mutating func expect(_ sign: String) throws(PathFault) {
        guard take(sign) else {
            throw PathFault(.expected(sign), at: token.offset, missing(sign))
        }
    }

    /// Why a closing bracket does not stand here.
    private func missing(_ sign: String) -> PathSlip? {
        switch (sign, token.kind) {
        // `in ('a', 'b')`, `{1, 2}`
        case (")", .sign(",")): .write("('a' | 'b')")
        case ("}", _): .write("(1 | 2)")
        case (_, .sign): nil
        default: WordSlips.slip(of: token, after: previous)
        }
    }

    private var previous: Token? { next > 0 ? tokens[next - 1] : nil }

    /// What follows an expression that has ended.
    private var misplaced: PathFault {
        PathFault(.unexpected(token.text), at: token.offset, WordSlips.slip(of: token, after: previous))
    }

    /// What cannot begin an operand: alone, or with the sign beside it in front as an operator of another language.
    private func unexpected(at place: Int) -> PathFault {
        let token = tokens[place]
        guard case .sign(let sign) = token.kind else {
            let slip: PathSlip? =
                switch token.kind {
                case .special("$"): .rootSign
                case .special: .dollarWord
                default: nil
                }
            return PathFault(.unexpected(token.text), at: token.offset, slip)
        }
        if place > 0, case .sign(let first) = tokens[place - 1].kind,
            tokens[place - 1].offset + first.utf8.count == token.offset, let slip = SignSlips.pairs[first + sign]
        {
            return PathFault(.unexpected(first + sign), at: tokens[place - 1].offset, slip)
        }
        let slip: PathSlip? =
            switch sign {
            case ".": .lostFocus
            case "[": .write("('a' | 'b')")
            default: nil
            }
        return PathFault(.unexpected(sign), at: token.offset, slip)
    }

    /// Why no name follows a dot.
    private func nameFault(after dot: Int) -> PathFault {
        let slip: PathSlip? =
            switch token.kind {
            case .sign(let sign) where dot + 1 == token.offset: SignSlips.pairs["." + sign]
            case .special(let word): word == "$this" || word == "$index" ? .write("select(\(word))") : .dollarWord
            case .string(let name): .write(".`\(name)`")
            case .number(let number): .write("[\(number)]")
            default: nil
            }
        return PathFault(.expected("name"), at: token.offset, slip)
    }

    private mutating func expression() throws(PathFault) -> SyntaxNode {
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

    /// The least Integer or Long, which has no positive counterpart that the sign could turn.
    private mutating func leastInteger() -> Item? {
        let following = tokens[min(next + 1, tokens.count - 1)]
        switch following.kind {
        case .sign("."), .sign("["), .string: return nil
        case .identifier(let word) where CalendarUnit(word: word) != nil: return nil
        default: break
        }
        switch token.kind {
        case .number("2147483648"):
            advance()
            return .integer(Int64(Int32.min))
        case .long("9223372036854775808"):
            advance()
            return .long(.min)
        default: return nil
        }
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
            } else if take("[") {
                steps.append(SyntaxNode.Step(kind: .indexer(try expression()), offset: place))
                try expect("]")
            } else {
                return steps.isEmpty ? start : SyntaxNode(kind: .chain(start, steps), offset: offset)
            }
        }
    }

    /// A name or a call.
    private mutating func invocation() throws(PathFault) -> SyntaxNode.Step {
        let offset = token.offset
        let name = try identifier()
        guard take("(") else { return SyntaxNode.Step(kind: .member(name), offset: offset) }
        var arguments: [SyntaxNode] = []
        if !token.isSign(")") {
            repeat {
                let argument = try expression()
                arguments.append(name == "sort" ? directed(argument) : argument)
            } while take(",")
        }
        try expect(")")
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

    private mutating func identifier() throws(PathFault) -> String {
        switch token.kind {
        case .identifier(let text), .delimitedIdentifier(let text):
            advance()
            return text
        default: throw PathFault(.expected("name"), at: token.offset)
        }
    }

    private mutating func term() throws(PathFault) -> SyntaxNode {
        let token = token
        func node(_ kind: SyntaxNode.Kind) -> SyntaxNode { SyntaxNode(kind: kind, offset: token.offset) }
        advance()
        switch token.kind {
        case .identifier(let text): return node(.literal(.boolean(text == "true")))
        case .string(let text): return node(.literal(.string(text)))
        case .number(let text): return node(.literal(try number(text, at: token.offset)))
        case .long(let text):
            guard let value = Int64(text) else { throw PathFault(.numberTooLarge, at: token.offset) }
            return node(.literal(.long(value)))
        case .moment(let text):
            // A leap second may stand in a record, but in no literal.
            guard let moment = FHIRPathMoment(literal: text), moment.second < 60 else {
                throw PathFault(.wrongMoment, at: token.offset)
            }
            return node(.literal(.moment(moment)))
        case .special("$this"): return node(.this)
        case .special("$index"): return node(.index)
        case .special("$total"): return node(.total)
        case .sign("("):
            let inner = try expression()
            try expect(")")
            return inner
        case .sign("{"):
            try expect("}")
            return node(.empty)
        case .sign("%"): return node(.variable(try variableName()))
        case .end: throw PathFault(.unexpectedEnd, at: token.offset)
        default: throw unexpected(at: next - 1)
        }
    }

    private mutating func variableName() throws(PathFault) -> String {
        guard case .string(let text) = token.kind else { return try identifier() }
        advance()
        return text
    }

    /// An integer, a decimal, or either with a unit: `4 days`, `5 'mg'`.
    private mutating func number(_ text: String, at offset: Int) throws(PathFault) -> Item {
        // Zeros in front are digits like others; FHIR's decimals have none.
        let digits = text.drop { $0 == "0" }
        let plain = digits.isEmpty || digits.hasPrefix(".") ? "0" + digits : String(digits)
        switch token.kind {
        case .string(let unit):
            advance()
            return .quantity(FHIRPathQuantity(value: FHIRDecimal(plain) ?? 0, unit: unit))
        case .identifier(let word):
            guard let unit = CalendarUnit(word: word) else { break }
            advance()
            return .quantity(FHIRPathQuantity(value: FHIRDecimal(plain) ?? 0, calendarUnit: unit))
        default: break
        }
        guard !text.contains("."), let value = Int32(text) else {
            guard let decimal = FHIRDecimal(plain), text.contains(".") else {
                throw PathFault(.numberTooLarge, at: offset)
            }
            return .decimal(decimal)
        }
        return .integer(Int64(value))
    }
}
