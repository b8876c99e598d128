import FHIRDefinitions

extension Pattern.Flags {
    /// The texts that it is read from, as a message lists them.
    static var supported: String { "'', 'i', 'm', 'im'" }
}

extension Evaluator {
    /// - Source: FHIRPath 2.0.0, sections 5.6.9 (`matches`) and 5.6.11 (`replaceMatches`); `matchesFull` is from the
    ///   trial-use part of 2.1, and the last argument, `flags`, from that of 3.0.0.
    func pattern(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let text = try string(input, call.name, at: call.offset), let pattern = try pattern(of: call) else {
            return .empty
        }
        switch call.function {
        case .matches:
            return .one(
                try search(call) { steps throws(PatternLimit) in try pattern.firstMatch(in: text, steps: &steps) != nil
                })
        case .matchesFull:
            return .one(
                try search(call) { steps throws(PatternLimit) in try pattern.matchesWhole(text, steps: &steps) })
        default:
            guard let written = try string(of: 1, call) else { return .empty }
            let replacement = try self.replacement(written, for: pattern, at: call.offset)
            return .one(
                .string(
                    try search(call) { steps throws(PatternLimit) in
                        try pattern.replacingMatches(in: text, with: replacement, steps: &steps)
                    }))
        }
    }

    /// The pattern that the first argument gives; `nil` if that is empty.
    private func pattern(of call: Call) throws(PathFault) -> Pattern? {
        if argumentCount(call) <= placeOfFlags(call), let known = program.pattern(ofArgument: argument(0, call)) {
            try spend(1)
            return known
        }
        guard let expression = try string(of: 0, call) else { return nil }
        return try compiled(expression, flags(call), at: call.offset)
    }

    private func placeOfFlags(_ call: Call) -> Int { call.function == .replaceMatches ? 2 : 1 }

    /// The flags; none if they are empty.
    private func flags(_ call: Call) throws(PathFault) -> Pattern.Flags {
        let place = placeOfFlags(call)
        guard argumentCount(call) > place, let letters = try string(of: place, call) else { return .none }
        guard let flags = Pattern.Flags(letters: letters) else {
            throw PathFault(.wrongArgument(call.name, expected: Pattern.Flags.supported), at: call.offset)
        }
        return flags
    }

    private func compiled(_ expression: String, _ flags: Pattern.Flags, at offset: Int) throws(PathFault) -> Pattern {
        do {
            return try PatternCache.shared.pattern(expression, flags: flags)
        } catch {
            throw PathFault(.wrongPattern(error.fault), at: offset)
        }
    }

    private func replacement(
        _ text: String, for pattern: Pattern, at offset: Int
    ) throws(PathFault) -> PatternReplacement {
        do {
            return try PatternReplacement(text, for: pattern)
        } catch {
            throw PathFault(.wrongPattern(error.fault), at: offset)
        }
    }

    /// Gives a search the steps that are left.
    private func search<Result>(
        _ call: Call, _ body: (inout Int) throws(PatternLimit) -> Result
    ) throws(PathFault) -> Result {
        do {
            return try body(&remainingSteps)
        } catch {
            throw PathFault(.stepLimit, at: call.offset)
        }
    }
}
