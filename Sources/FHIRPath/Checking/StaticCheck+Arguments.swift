import Diagnostics
import FHIRDefinitions

/// What the arguments of a call must be, as far as their types and literals tell.
extension StaticCheck {
    mutating func checkArguments(
        _ function: PathFunction, _ arguments: [SyntaxNode], _ types: [StaticType], _ input: StaticType
    ) throws(PathFault) {
        for (index, argument) in arguments.enumerated() {
            guard let wanted = function.types(ofArgument: index) else { continue }
            do throws(PathFault) {
                let names =
                    wanted.contains(.decimal) ? "Integer, Decimal" : wanted.contains(.string) ? "String" : "Integer"
                try require(types[index], wanted, function.rawValue, names, at: argument.offset)
            } catch {
                let slip = Self.slice(function, arguments) ?? Self.slip(of: argument, type(of: wanted))
                throw PathFault(error.reason, at: error.offset, slip)
            }
        }
        try checkLiterals(function, arguments)
        switch function {
        case .where, .exists, .all, .iif:
            guard let condition = arguments.first else { return }
            warnOfCondition(condition, Self.conditionSlip(condition, of: function, input, types[0]))
        case .memberOf: warnOfValueSet(arguments[0])
        case .encode, .decode: warnOfFormat(function, arguments[0], ["hex", "base64", "urlbase64"])
        case .escape, .unescape: warnOfFormat(function, arguments[0], ["html", "json"])
        case .toQuantity, .convertsToQuantity:
            if let unit = arguments.first?.stringLiteral { warnOfUnit(named: unit, at: arguments[0].offset) }
        default: break
        }
    }

    private func type(of wanted: Set<SystemType>) -> StaticType { StaticType(kinds: Set(wanted.map { .system($0) })) }

    /// `slice(1, 3)`, as other languages write it: FHIR's names a profile and a slice.
    private static func slice(_ function: PathFunction, _ arguments: [SyntaxNode]) -> PathSlip? {
        guard function == .slice, let start = arguments[0].wholeNumber, let end = arguments[1].wholeNumber else {
            return nil
        }
        return .write("skip(\(start)).take(\(max(0, end - start)))")
    }

    /// Refuses literals that fail in every evaluation.
    private func checkLiterals(_ function: PathFunction, _ arguments: [SyntaxNode]) throws(PathFault) {
        switch function {
        case .matches, .matchesFull: try checkPattern(function, arguments, flags: 1)
        case .replaceMatches: try checkPattern(function, arguments, flags: 2)
        case .duration, .difference:
            guard let word = arguments[1].stringLiteral, CalendarUnit(rawValue: word) == nil else { return }
            let expected = CalendarUnit.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            let meant =
                CalendarUnit(ucum: word)?.rawValue
                ?? EditDistance.nearest(to: word, among: CalendarUnit.allCases.map(\.rawValue))
            throw PathFault(
                .wrongArgument(function.rawValue, expected: expected), at: arguments[1].offset,
                meant.map { .write("'\($0)'") })
        case .toDate, .convertsToDate, .toDateTime, .convertsToDateTime:
            guard let format = arguments.first?.stringLiteral, MomentFormat(format) == nil else { return }
            throw PathFault(
                .wrongArgument(function.rawValue, expected: MomentFormat.supported), at: arguments[0].offset)
        case .round:
            guard case .sign(isNegative: true, let inner)? = arguments.first?.kind, let digits = inner.wholeNumber,
                digits > 0
            else { return }
            throw PathFault(.outOfRange(function.rawValue), at: arguments[0].offset)
        default: return
        }
    }

    /// - Parameter place: which argument holds the flags.
    private func checkPattern(
        _ function: PathFunction, _ arguments: [SyntaxNode], flags place: Int
    ) throws(PathFault) {
        var flags: Pattern.Flags = []
        if arguments.count > place, let letters = arguments[place].stringLiteral {
            guard let known = Pattern.Flags(letters: letters) else {
                throw PathFault(
                    .wrongArgument(function.rawValue, expected: Pattern.Flags.supported), at: arguments[place].offset)
            }
            flags = known
        }
        guard let text = arguments[0].stringLiteral else { return }
        var faulty = arguments[0]
        do throws(PatternError) {
            let pattern = try PatternCache.shared.pattern(text, flags: flags)
            guard function == .replaceMatches, let replacement = arguments[1].stringLiteral else { return }
            faulty = arguments[1]
            _ = try PatternReplacement(replacement, for: pattern)
        } catch {
            throw PathFault(.wrongPattern(error.fault), at: faulty.offset)
        }
    }

    private mutating func warnOfFormat(_ function: PathFunction, _ argument: SyntaxNode, _ known: [String]) {
        guard let format = argument.stringLiteral, !known.contains(format), format != "ascii" || function != .encode
        else { return }
        let calls = known.map { "\(function.rawValue)('\($0)')" }
        warn(.alwaysEmpty("\(function.rawValue)('\(format)')"), at: argument.offset, .writeOneOf(calls))
    }
}

extension PathFunction {
    /// The types that an argument may have; `nil` where any will do.
    fileprivate func types(ofArgument index: Int) -> Set<SystemType>? {
        switch self {
        case .indexOf, .lastIndexOf, .startsWith, .endsWith, .contains, .replace, .matches, .matchesFull,
            .replaceMatches, .split, .join, .encode, .decode, .escape, .unescape, .extension, .memberOf, .conformsTo,
            .toQuantity, .convertsToQuantity, .toDate, .convertsToDate, .toDateTime, .convertsToDateTime, .slice,
            .checkModifiers:
            [.string]
        case .trace, .defineVariable: index == 0 ? [.string] : nil
        case .duration, .difference: index == 1 ? [.string] : nil
        case .skip, .take, .substring, .round, .lowBoundary, .highBoundary: [.integer, .long]
        case .log, .power: [.integer, .long, .decimal]
        default: nil
        }
    }
}
