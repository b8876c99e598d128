/// What a rule says as far as it only asks which members an object has: `value.empty() or system.exists()`.
///
/// Most invariants are decided by that alone, without an evaluation.
package indirect enum PresenceTest: Sendable {
    case exists(String)
    case not(PresenceTest)
    case and(PresenceTest, PresenceTest)
    case or(PresenceTest, PresenceTest)
    case xor(PresenceTest, PresenceTest)
    /// What needs an evaluation.
    case unknown

    /// The answer, as far as it is known.
    ///
    /// - Parameter isPresent: whether the object has a member; `nil` if it is no member's name.
    package func answer(_ isPresent: (String) -> Bool?) -> Bool? {
        switch self {
        case .exists(let name): return isPresent(name)
        case .not(let test): return test.answer(isPresent).map { !$0 }
        case .and(let a, let b):
            guard let left = a.answer(isPresent) else { return b.answer(isPresent) == false ? false : nil }
            return left ? b.answer(isPresent) : false
        case .or(let a, let b):
            guard let left = a.answer(isPresent) else { return b.answer(isPresent) == true ? true : nil }
            return left ? true : b.answer(isPresent)
        case .xor(let a, let b):
            guard let left = a.answer(isPresent), let right = b.answer(isPresent) else { return nil }
            return left != right
        case .unknown: return nil
        }
    }

    init(_ syntax: SyntaxNode) {
        switch syntax.kind {
        case .operation(let first, let operands):
            self = operands.reduce(PresenceTest(first)) { left, operand in
                let right = PresenceTest(operand.right)
                switch operand.operation {
                case .and: return .and(left, right)
                case .or: return .or(left, right)
                case .implies: return .or(.not(left), right)
                case .xor, .notEqual: return .xor(left, right)
                default: return .unknown
                }
            }
        case .chain(let start, let steps): self.init(start, steps)
        default: self = .unknown
        }
    }

    /// `name.exists()`, `name.empty()`, and `not()` behind either or behind brackets.
    private init(_ start: SyntaxNode, _ steps: [SyntaxNode.Step]) {
        var test: PresenceTest, rest = steps[...]
        if start.isFocus {
            guard steps.count > 1, case .member(let name) = steps[0].kind,
                case .call(let call, let arguments) = steps[1].kind,
                arguments.isEmpty
            else {
                self = .unknown
                return
            }
            switch call {
            case "exists": test = .exists(name)
            case "empty": test = .not(.exists(name))
            default:
                self = .unknown
                return
            }
            rest = steps[2...]
        } else {
            test = PresenceTest(start)
        }
        for step in rest {
            guard case .call("not", let arguments) = step.kind, arguments.isEmpty else {
                self = .unknown
                return
            }
            test = .not(test)
        }
        self = test
    }

    /// Whether anything at all is known without an evaluation.
    var isOfUse: Bool {
        switch self {
        case .exists: true
        case .unknown: false
        case .not(let test): test.isOfUse
        case .and(let a, let b), .or(let a, let b): a.isOfUse || b.isOfUse
        case .xor(let a, let b): a.isOfUse && b.isOfUse
        }
    }
}
