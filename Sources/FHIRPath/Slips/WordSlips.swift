import UCUM

/// Words of other languages between the operands of an expression.
enum WordSlips {
    /// What stands where it cannot, after the token in front of it.
    static func slip(of token: Token, after previous: Token?) -> PathSlip? {
        if case .identifier(let word) = token.kind, operators[word.lowercased()] == .null { return .null }
        if case .identifier("not")? = previous?.kind, token.startsOperand { return .negation }
        if case .identifier(let name)? = previous?.kind, isCall(name), token.startsOperand {
            return .write(PathFunction.call(name))
        }
        switch token.kind {
        case .identifier(let word): return slip(of: word, after: previous)
        case .number:
            if case .moment? = previous?.kind { return .moment }
            return .unjoined
        case .string, .delimitedIdentifier, .moment, .special, .long: return .unjoined
        case .sign(")"), .sign("]"), .sign("}"): return .unopened
        default: return nil
        }
    }

    private static func slip(of word: String, after previous: Token?) -> PathSlip? {
        switch previous?.kind {
        case .number(let number)?, .long(let number)?:
            // `1980-01-01T10:00`
            if word.hasPrefix("T"), word.utf8.dropFirst().first.map({ 0x30...0x39 ~= $0 }) ?? true { return .moment }
            if !isWordOperator(word.lowercased()) { return .write("\(number) '\(UCUMError.unit(meantBy: word))'") }
        case .moment?: if word.hasPrefix("T") { return .moment }
        default: break
        }
        let lowered = word.lowercased()
        if let slip = operators[lowered] { return slip }
        if lowered != word, isWordOperator(lowered) { return .write(lowered) }
        return isCall(word) ? .write("." + PathFunction.call(word)) : .unjoined
    }

    private static func isCall(_ word: String) -> Bool { PathFunction(rawValue: word) != nil && !isWordOperator(word) }

    private static func isWordOperator(_ word: String) -> Bool {
        word == "is" || word == "as" || Operator(rawValue: word) != nil
    }

    private static let operators: [String: PathSlip] = [
        "like": .writeOneOf(["startsWith('…')", "contains('…')", "matches('…')"]),
        "between": .write("x >= 1 and x <= 9"), "not": .negation, "null": .null, "nil": .null, "none": .null,
        "eq": .write("="), "equals": .write("="), "ne": .write("!="), "neq": .write("!="), "gt": .write(">"),
        "lt": .write("<"), "ge": .write(">="), "gte": .write(">="), "le": .write("<="), "lte": .write("<="),
        "instanceof": .write("is"), "isa": .write("is"), "then": .write("iif(…, …, …)"), "else": .write("iif(…, …, …)"),
        "if": .write("iif(…, …, …)"),
    ]
}

extension PathFunction {
    /// How a function is called: `exists()`, `where(…)`.
    static func call(_ name: String) -> String {
        let takesNone = PathFunction(rawValue: name).map { $0.arity.lowerBound == 0 } ?? false
        return name + (takesNone ? "()" : "(…)")
    }
}

extension Token {
    /// Whether an operand may begin with it.
    fileprivate var startsOperand: Bool {
        switch kind {
        case .identifier, .delimitedIdentifier, .string, .number, .long, .moment, .special: true
        case .sign, .end: false
        }
    }
}
