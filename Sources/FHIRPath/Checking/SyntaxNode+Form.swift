import FHIRTree

/// What a part of an expression is by its form alone.
extension SyntaxNode {
    /// The names of a plain path, `name.given`; `nil` for anything else.
    var path: String? {
        if case .this = kind { return "$this" }
        guard case .chain(let start, let steps) = kind else { return nil }
        var names: [String] = []
        if case .this = start.kind { names = ["$this"] } else if !start.isFocus { return nil }
        for step in steps {
            guard case .member(let name) = step.kind else { return nil }
            names.append(name)
        }
        return names.joined(separator: ".")
    }

    /// Whether it is made of literals alone.
    var isConstant: Bool {
        switch kind {
        case .literal: true
        case .variable(let name): StandardVariable.text(of: name) != nil
        case .sign(_, let inner): inner.isConstant
        case .operation(let first, let operands):
            !operands[0].operation.givesBoolean && first.isConstant && operands.allSatisfy { $0.right.isConstant }
        default: false
        }
    }

    var isBoolean: Bool { if case .literal(.boolean) = kind { true } else { false } }

    var wholeNumber: Int64? { if case .literal(.integer(let number)) = kind { number } else { nil } }

    /// A number as it is written in an expression.
    var numberText: String? {
        guard case .literal(let item) = kind, item.number != nil else { return nil }
        return Conversion.text(of: item)
    }

    /// A literal as it is written in an expression; `nil` where that is not plain.
    var literalText: String? {
        guard case .literal(let item) = kind, let text = Conversion.text(of: item) else { return nil }
        switch item {
        case .string:
            return text.utf8.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\\") } ? nil : "'\(text)'"
        case .moment(let moment): return moment.kind == .time ? "@T\(text)" : "@\(text)"
        default: return text
        }
    }

    /// A text that stands in the expression.
    var stringLiteral: String? { if case .literal(.string(let text)) = kind { text } else { nil } }

    /// A date with a time and no zone, also with a duration added.
    var momentWithoutZone: FHIRPathMoment? {
        switch kind {
        case .literal(.moment(let moment)):
            moment.kind == .dateTime && moment.precision >= .hour && moment.minutesEast == nil ? moment : nil
        case .operation(let first, let operands):
            operands[0].operation == .add || operands[0].operation == .subtract ? first.momentWithoutZone : nil
        default: nil
        }
    }

    /// Whether it is `now()`.
    var isNow: Bool {
        guard case .chain(_, let steps) = kind, steps.count == 1, case .call("now", _) = steps[0].kind else {
            return false
        }
        return true
    }

    var isEmptyCollection: Bool { if case .empty = kind { true } else { false } }

    /// Whether it is a number, or calculates with numbers: `1980-01-01`, `1980/1/1`.
    var isArithmetic: Bool {
        switch kind {
        case .literal(.integer), .literal(.decimal): true
        case .operation(let first, let operands):
            first.isNumber
                && operands.allSatisfy { ($0.operation == .subtract || $0.operation == .divide) && $0.right.isNumber }
        default: false
        }
    }

    private var isNumber: Bool { if case .literal(.integer) = kind { true } else { false } }
}
