import FHIRTree

/// A compiled expression: small records that name each other by number, over interned names.
///
/// Chains and operators of one level are runs of ``steps`` and ``operands``, so that an evaluation is only as deep as
/// brackets and arguments nest.
final class Program: Sendable {
    enum Node: Sendable {
        case constant(Int32)
        case empty
        /// The context of a call's argument, `$this`.
        case focus
        case index, total
        case variable(Int32)
        case chain(start: Int32, steps: Range<Int32>)
        case negate(Int32)
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

    let nodes: [Node]
    /// Where each node stands in the expression.
    let offsets: [Int32]
    let steps: [Step]
    let stepOffsets: [Int32]
    let members: [Member]
    let operands: [Operand]
    let tests: [TypeTest]
    /// Nodes that are arguments of calls.
    let arguments: [Int32]
    let constants: [Item]
    let names: [String]
    let types: [TypeSpecifier]
    /// Bit sets over element names.
    let choices: [UInt64]
    let root: Int32
    let slotCount: Int32
    /// Whether `%resource` or `%rootResource` is asked for.
    let asksForResource: Bool

    init(_ parts: Parts) {
        nodes = parts.nodes
        offsets = parts.offsets
        steps = parts.steps
        stepOffsets = parts.stepOffsets
        members = parts.members
        operands = parts.operands
        tests = parts.tests
        arguments = parts.arguments
        constants = parts.constants
        names = parts.names
        types = parts.types
        choices = parts.choices
        root = parts.root
        slotCount = parts.slotCount
        asksForResource = parts.nodes.contains { node in
            guard case .variable(let name) = node else { return false }
            return ["resource", "rootResource"].contains(parts.names[Int(name)])
        }
    }
}
