import FHIRDefinitions
import FHIRTree

/// A compiled expression: small records that name each other by number, over interned names.
///
/// Unsafe on purpose: a step reads several records, and to count references for each would cost more than the step. The
/// memory is written in `init`, only read after, and freed with the program; the numbers in it are the compiler's.
///
/// Chains and operators of one level are runs of ``steps`` and ``operands``, so that an evaluation is only as deep as
/// brackets and arguments nest.
final class Program: @unchecked Sendable {
    enum Node: Sendable {
        case constant(Int32)
        case empty
        /// The context of a call's argument, `$this`.
        case focus
        case index, total
        case variable(Int32)
        case chain(start: Int32, steps: Range<Int32>)
        case negate(Int32)
        /// A key of `sort` with its direction.
        case sortKey(Int32, isDown: Bool)
        case operations(first: Int32, operands: Range<Int32>)
        /// One operation: the usual case.
        case operation(Operator, Int32, Int32)
        case tests(first: Int32, tests: Range<Int32>)
        /// What depends on nothing that a loop changes: evaluated once, kept in the slot.
        case once(slot: Int32, Int32)
    }

    enum Step: Sendable {
        /// Names that follow each other: a run of ``members``.
        case members(Range<Int32>)
        /// A name at the start: the type of the focus, or a member.
        case typeOrMember(type: UInt16, members: Range<Int32>)
        case index(Int32)
        case call(PathFunction, arguments: Range<Int32>)
        /// A function of the user: a number in ``names``.
        case custom(Int32, arguments: Range<Int32>)
    }

    struct Member: Sendable {
        /// The number of the name; 0 for one that R4 lacks.
        var name: UInt16
        /// For the name of a choice: where the bits of its variants start in ``choices``; -1 for another.
        var choice: Int32
        /// The number of the name's text in ``names``.
        var text: Int32
        /// Whether it is `value`, which primitives have of themselves.
        var isValue: Bool
        /// Whether it is `resourceType`, which is JSON's, and no element.
        var isResourceType: Bool
    }

    struct Operand: Sendable {
        var operation: Operator
        var right: Int32
        var offset: Int32
    }

    struct TypeTest: Sendable {
        var isCast: Bool
        var type: Int32
        var offset: Int32
    }

    /// The records while they are made.
    struct Parts: Sendable {
        var nodes: [Node] = []
        /// Where each node stands in the expression.
        var offsets: [Int32] = []
        var steps: [Step] = []
        var stepOffsets: [Int32] = []
        var members: [Member] = []
        var operands: [Operand] = []
        var tests: [TypeTest] = []
        /// Nodes that are arguments of calls.
        var arguments: [Int32] = []
        var constants: [Item] = []
        var names: [String] = []
        var types: [TypeSpecifier] = []
        /// Bit sets over element names.
        var choices: [UInt64] = []
        var root: Int32 = 0
        var slotCount: Int32 = 0
    }

    let nodes: UnsafeBufferPointer<Node>
    /// Where each node stands in the expression.
    let offsets: UnsafeBufferPointer<Int32>
    let steps: UnsafeBufferPointer<Step>
    let stepOffsets: UnsafeBufferPointer<Int32>
    let members: UnsafeBufferPointer<Member>
    let operands: UnsafeBufferPointer<Operand>
    let tests: UnsafeBufferPointer<TypeTest>
    /// Nodes that are arguments of calls.
    let arguments: UnsafeBufferPointer<Int32>
    let constants: [Item]
    /// By the number of a constant: the pattern that calls read it as; `nil` for another constant and a wrong pattern.
    private let patterns: [Pattern?]
    let names: [String]
    let types: [TypeSpecifier]
    /// Bit sets over element names.
    let choices: UnsafeBufferPointer<UInt64>
    let root: Int32
    let slotCount: Int32
    /// Whether `%resource` or `%rootResource` is asked for.
    let asksForResource: Bool

    init(_ parts: Parts) {
        nodes = Self.copy(parts.nodes)
        offsets = Self.copy(parts.offsets)
        steps = Self.copy(parts.steps)
        stepOffsets = Self.copy(parts.stepOffsets)
        members = Self.copy(parts.members)
        operands = Self.copy(parts.operands)
        tests = Self.copy(parts.tests)
        arguments = Self.copy(parts.arguments)
        constants = parts.constants
        patterns = Self.patterns(parts)
        names = parts.names
        types = parts.types
        choices = Self.copy(parts.choices)
        root = parts.root
        slotCount = parts.slotCount
        asksForResource = parts.nodes.contains { node in
            guard case .variable(let name) = node else { return false }
            return ["resource", "rootResource"].contains(parts.names[Int(name)])
        }
    }

    /// The pattern, without flags, that an argument of a call is; `nil` if that depends on the input, or is wrong.
    func pattern(ofArgument argument: Int32) -> Pattern? {
        guard !patterns.isEmpty, case .constant(let number) = nodes[Int(argument)] else { return nil }
        return patterns[Int(number)]
    }

    private static func patterns(_ parts: Parts) -> [Pattern?] {
        var patterns: [Pattern?] = []
        for step in parts.steps {
            guard case .call(let function, let arguments) = step, PathFunction.ofPatterns.contains(function),
                case .constant(let number) = parts.nodes[Int(parts.arguments[Int(arguments.lowerBound)])],
                case .string(let text) = parts.constants[Int(number)]
            else { continue }
            if patterns.isEmpty { patterns = Array(repeating: nil, count: parts.constants.count) }
            patterns[Int(number)] = try? PatternCache.shared.pattern(text)
        }
        return patterns
    }

    deinit {
        nodes.deallocate()
        offsets.deallocate()
        steps.deallocate()
        stepOffsets.deallocate()
        members.deallocate()
        operands.deallocate()
        tests.deallocate()
        arguments.deallocate()
        choices.deallocate()
    }

    private static func copy<Record>(_ records: [Record]) -> UnsafeBufferPointer<Record> {
        let memory = UnsafeMutableBufferPointer<Record>.allocate(capacity: records.count)
        _ = memory.initialize(from: records)
        return UnsafeBufferPointer(memory)
    }
}
