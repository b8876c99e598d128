/// Why a token cannot stand where it does, with the slip that it probably is.
extension Parser {
    /// Why a closing bracket does not stand here.
    func missing(_ sign: String) -> PathSlip? {
        switch (sign, token.kind) {
        // `in ('a', 'b')`, `{1, 2}`
        case (")", .sign(",")): .write("('a' | 'b')")
        case ("}", _): .write("(1 | 2)")
        case (_, .sign): nil
        default: WordSlips.slip(of: token, after: previous)
        }
    }

    /// What follows an expression that has ended.
    var misplaced: PathFault {
        PathFault(.unexpected(token.text), at: token.offset, WordSlips.slip(of: token, after: previous))
    }

    /// What cannot begin an operand: alone, or with the sign beside it in front as an operator of another language.
    func unexpected(at place: Int) -> PathFault {
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
    func nameFault(after dot: Int) -> PathFault {
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
}
