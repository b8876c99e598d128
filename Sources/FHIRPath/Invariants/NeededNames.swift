/// Collects the names of members by which a path may start at the focus.
///
/// What stands in the argument of a call on such a path is asked only of what the path has found, and adds nothing.
struct NeededNames {
    private(set) var names: Set<String> = []

    /// Adds the names of an expression at the focus; `false` if it may look at more than members.
    mutating func add(_ syntax: SyntaxNode) -> Bool {
        switch syntax.kind {
        case .literal, .empty: return true
        case .this, .focus, .index, .total, .variable: return false
        case .sign(_, let inner), .sortKey(let inner, _): return add(inner)
        case .operation(let first, let operands):
            return add(first) && operands.allSatisfy { add($0.right) }
        case .typed(let value, _): return add(value)
        case .chain(let start, let steps): return add(start, steps)
        }
    }

    private mutating func add(_ start: SyntaxNode, _ steps: [SyntaxNode.Step]) -> Bool {
        var rest = steps[...]
        // Whether the steps that follow are asked of the focus itself.
        var isAtFocus = true
        switch start.kind {
        case .this, .focus:
            if let first = rest.first, case .member(let name) = first.kind {
                // A type's name at the start is the focus again.
                guard name.utf8.first.map({ $0 >= UInt8(ascii: "a") }) ?? false else { return false }
                names.insert(name)
                rest.removeFirst()
                isAtFocus = false
            }
        default:
            guard add(start) else { return false }
            isAtFocus = false
        }
        for step in rest {
            switch step.kind {
            case .member(let name):
                if isAtFocus { names.insert(name) }
                isAtFocus = false
            case .indexer(let argument): guard add(argument) else { return false }
            case .call(let name, let arguments):
                guard let function = PathFunction(rawValue: name) else { return false }
                if isAtFocus, function == .extension {
                    names.insert(name)
                    isAtFocus = false
                } else if isAtFocus, !Self.lookNoFurther.contains(function) {
                    return false
                }
                for (index, argument) in arguments.enumerated() {
                    switch function.argument(index) {
                    case .type: break
                    // Asked where the call stands.
                    case .value: guard add(argument) else { return false }
                    // Asked of what the path found; of the focus itself it looks at the focus's members.
                    case .perItem: if isAtFocus { guard add(argument) else { return false } }
                    }
                }
                if !Self.keepFocus.contains(function) { isAtFocus = false }
            }
        }
        return true
    }

    /// Functions of the focus that give the focus, or nothing.
    private static let keepFocus: Set<PathFunction> = [.where, .first, .single]

    /// Functions that may be called on the focus itself and look only at what their arguments name.
    private static let lookNoFurther: Set<PathFunction> = [
        .where, .exists, .all, .first, .single, .not, .empty, .count,
    ]
}
