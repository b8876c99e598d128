/// What a rule says as far as it only asks which members an object has: `value.empty() or system.exists()`.
///
/// Most invariants are decided by that alone, without an evaluation. Kept as steps in postfix order, so that the answer
/// takes no more than a few operations on bits. A class, so that who asks it copies a reference only.
package final class PresenceTest: Sendable {
    private enum Step: Sendable {
        /// Whether there is a member, by its place in `names`.
        case exists(Int)
        case hasValue(Int)
        case ifMissing(Int, Bool)
        case not, and, or, xor, unknown
    }

    /// The members that are asked for.
    package let names: [String]
    private let steps: [Step]

    /// `nil` if nothing is known without an evaluation, or the expression is too long for the bits.
    init?(_ syntax: SyntaxNode) {
        let tree = PresenceTree(syntax)
        guard tree.isOfUse else { return nil }
        var parts = Parts()
        parts.add(tree)
        guard parts.steps.count <= UInt64.bitWidth else { return nil }
        (names, steps) = (parts.names, parts.steps)
    }

    /// Names and steps while they are gathered.
    private struct Parts {
        var names: [String] = []
        var steps: [Step] = []

        mutating func add(_ tree: PresenceTree) {
            switch tree {
            case .exists(let name): steps.append(.exists(number(of: name)))
            case .hasValue(let name): steps.append(.hasValue(number(of: name)))
            case .ifMissing(let name, let answer): steps.append(.ifMissing(number(of: name), answer))
            case .not(let inner): add(inner, nil, .not)
            case .and(let a, let b): add(a, b, .and)
            case .or(let a, let b): add(a, b, .or)
            case .xor(let a, let b): add(a, b, .xor)
            case .unknown: steps.append(.unknown)
            }
        }

        private mutating func add(_ a: PresenceTree, _ b: PresenceTree?, _ step: Step) {
            add(a)
            if let b { add(b) }
            steps.append(step)
        }

        private mutating func number(of name: String) -> Int {
            if let known = names.firstIndex(of: name) { return known }
            names.append(name)
            return names.count - 1
        }
    }

    /// The answer, as far as it is known.
    ///
    /// - Parameters:
    ///   - isPresent: whether the object has a member, by its place in `names`; `nil` if it is no member's name.
    ///   - hasValue: whether a member that is there has a value, which otherwise needs an evaluation.
    @inline(__always)
    package func answer(_ isPresent: (Int) -> Bool?, hasValue: (Int) -> Bool = { _ in false }) -> Bool? {
        var answers = Answers()
        for step in steps {
            switch step {
            case .exists(let name): answers.push(isPresent(name))
            case .hasValue(let name):
                answers.push(isPresent(name) == false ? false : hasValue(name) ? true : nil)
            case .ifMissing(let name, let answer): answers.push(isPresent(name) == false ? answer : nil)
            case .unknown: answers.push(nil)
            case .not: answers.push(answers.pop().map { !$0 })
            case .and:
                let (b, a) = (answers.pop(), answers.pop())
                answers.push(a == false || b == false ? false : a == nil || b == nil ? nil : true)
            case .or:
                let (b, a) = (answers.pop(), answers.pop())
                answers.push(a == true || b == true ? true : a == nil || b == nil ? nil : false)
            case .xor:
                let (b, a) = (answers.pop(), answers.pop())
                answers.push(a == nil || b == nil ? nil : a != b)
            }
        }
        return answers.pop()
    }

    /// The answers that wait for their operator: a bit each for what is known and for what is true, the last one
    /// lowest.
    private struct Answers {
        private var known: UInt64 = 0, value: UInt64 = 0

        @inline(__always)
        mutating func push(_ answer: Bool?) {
            known = known << 1 | (answer == nil ? 0 : 1)
            value = value << 1 | (answer == true ? 1 : 0)
        }

        @inline(__always)
        mutating func pop() -> Bool? {
            defer { (known, value) = (known >> 1, value >> 1) }
            return known & 1 == 0 ? nil : value & 1 == 1
        }
    }
}
