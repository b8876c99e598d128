/// What a rule asks of the members that an object has, as its expression says it.
///
/// Beside `name.exists()` and `name.empty()` a path counts that goes on from a member, such as
/// `component.where(…).empty()`: where the object lacks that member, its answer is known.
indirect enum PresenceTree {
    case exists(String)
    /// Whether a member is there with a value; if it is there, that needs an evaluation.
    case hasValue(String)
    /// The answer if a member is missing; if it is there, that needs an evaluation.
    case ifMissing(String, Bool)
    case not(PresenceTree)
    case and(PresenceTree, PresenceTree)
    case or(PresenceTree, PresenceTree)
    case xor(PresenceTree, PresenceTree)
    /// What needs an evaluation.
    case unknown

    init(_ syntax: SyntaxNode) {
        switch syntax.kind {
        case .operation(let first, let operands):
            self = operands.reduce(PresenceTree(first)) { left, operand in
                let right = PresenceTree(operand.right)
                switch operand.operation {
                case .and: return .and(left, right)
                case .or: return .or(left, right)
                case .implies: return .or(.not(left), right)
                case .xor, .notEqual: return .xor(left, right)
                case .equal: return .not(.xor(left, right))
                default: return .unknown
                }
            }
        case .chain(let start, let steps): self.init(start, steps)
        default: self = .unknown
        }
    }

    /// A path that begins at a member and ends in a Boolean, and `not()` behind that or behind brackets.
    private init(_ start: SyntaxNode, _ steps: [SyntaxNode.Step]) {
        var tree: PresenceTree, rest = steps[...]
        if start.isFocus {
            guard let (path, length) = Self.path(steps) else {
                self = .unknown
                return
            }
            (tree, rest) = (path, steps.dropFirst(length))
        } else {
            tree = PresenceTree(start)
        }
        for step in rest {
            guard case .call("not", let arguments) = step.kind, arguments.isEmpty else {
                self = .unknown
                return
            }
            tree = .not(tree)
        }
        self = tree
    }

    /// Functions that give nothing for nothing.
    private static let keepNothing: Set<String> = [
        "where", "select", "first", "last", "tail", "ofType", "as", "single", "extension", "resolve", "distinct",
    ]

    /// What a path from the focus says up to the call that gives a Boolean, and how many steps that takes.
    private static func path(_ steps: [SyntaxNode.Step]) -> (PresenceTree, Int)? {
        guard case .member(let name)? = steps.first?.kind else { return nil }
        for (index, step) in steps.enumerated().dropFirst() {
            guard case .call(let call, let arguments) = step.kind else { continue }
            let isPlain = index == 1 && arguments.isEmpty
            switch call {
            case "exists": return (isPlain ? .exists(name) : .ifMissing(name, false), index + 1)
            case "empty": return (isPlain ? .not(.exists(name)) : .ifMissing(name, true), index + 1)
            case "hasValue": return (isPlain ? .hasValue(name) : .ifMissing(name, false), index + 1)
            case "all": return (.ifMissing(name, true), index + 1)
            default: guard keepNothing.contains(call) else { return nil }
            }
        }
        return nil
    }

    /// Whether anything at all is known without an evaluation.
    var isOfUse: Bool {
        switch self {
        case .exists, .hasValue, .ifMissing: true
        case .unknown: false
        case .not(let tree): tree.isOfUse
        case .and(let a, let b), .or(let a, let b): a.isOfUse || b.isOfUse
        case .xor(let a, let b): a.isOfUse && b.isOfUse
        }
    }
}
