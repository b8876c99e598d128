import FHIRPrimitives

extension Parser {
    /// A literal, a variable, or what stands in brackets.
    mutating func term() throws(PathFault) -> SyntaxNode {
        if let opening = try open("(") {
            var inner = try expression()
            try close(")", opening, "(")
            inner.isBracketed = true
            return inner
        }
        if let opening = try open("{") {
            try close("}", opening, "{")
            return SyntaxNode(kind: .empty, offset: opening)
        }
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

    /// The least Integer or Long, which has no positive counterpart that the sign could turn.
    mutating func leastInteger() -> Item? {
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
}
