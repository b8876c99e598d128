import Diagnostics
import FHIRTree

/// Makes the program of a parsed expression.
struct ProgramCompiler {
    /// What a node's value depends on, so that what a loop does not change is evaluated once.
    struct Dependencies: OptionSet {
        let rawValue: UInt8
        static let focus = Self(rawValue: 1), index = Self(rawValue: 2), total = Self(rawValue: 4)
        static let defined = Self(rawValue: 8)
        /// What has effects or may not be repeated or left out as one likes.
        static let effect = Self(rawValue: 16)
    }

    var program = Program.Parts()
    var dependencies: [Dependencies] = []
    /// How many functions with an argument for each item are around.
    var loops = 0
    /// Whether a `defineVariable` stands before, so that a variable may be its own.
    var definesVariables = false
    let functions: UserFunctions

    private init(_ functions: UserFunctions) { self.functions = functions }

    static func compile(_ syntax: SyntaxNode, functions: UserFunctions = UserFunctions()) throws(PathFault) -> Program {
        var compiler = ProgramCompiler(functions)
        compiler.program.root = try compiler.compile(syntax)
        return Program(compiler.program)
    }

    private mutating func add(_ node: Program.Node, at offset: Int, _ needs: Dependencies = []) -> Int32 {
        program.nodes.append(node)
        program.offsets.append(Int32(offset))
        dependencies.append(needs)
        return Int32(program.nodes.count - 1)
    }

    /// A node; inside a loop one that the loop does not change is marked to be kept.
    mutating func compile(_ syntax: SyntaxNode) throws(PathFault) -> Int32 {
        let node = try plain(syntax)
        guard loops > 0, dependencies[Int(node)].isEmpty, isWorthKeeping(node) else { return node }
        let slot = program.slotCount
        program.slotCount += 1
        return add(.once(slot: slot, node), at: syntax.offset)
    }

    private func isWorthKeeping(_ node: Int32) -> Bool {
        switch program.nodes[Int(node)] {
        case .chain, .operations, .operation, .tests: true
        // A caller's variable: for `in` it is made a set once.
        case .variable(let name): !StandardVariable.isStandard(program.names[Int(name)])
        default: false
        }
    }

    private mutating func plain(_ syntax: SyntaxNode) throws(PathFault) -> Int32 {
        let offset = syntax.offset
        switch syntax.kind {
        case .literal(let value):
            program.constants.append(value)
            return add(.constant(Int32(program.constants.count - 1)), at: offset)
        case .empty: return add(.empty, at: offset)
        case .this, .focus: return add(.focus, at: offset, .focus)
        case .index: return add(.index, at: offset, .index)
        case .total: return add(.total, at: offset, .total)
        case .variable(let name):
            let isFixed = !definesVariables || StandardVariable.isStandard(name)
            return add(.variable(self.name(name)), at: offset, isFixed ? [] : .defined)
        case .sign(let isNegative, let inner):
            let value = try compile(inner)
            return isNegative ? add(.negate(value), at: offset, dependencies[Int(value)]) : value
        case .sortKey(let key, let isDown):
            let value = try compile(key)
            return add(.sortKey(value, isDown: isDown), at: offset, dependencies[Int(value)])
        case .operation(let first, let operands): return try operation(first, operands)
        case .typed(let value, let tests): return try typed(value, tests)
        case .chain(let start, let steps): return try chain(start, steps)
        }
    }

    private mutating func operation(
        _ first: SyntaxNode, _ operands: [SyntaxNode.Operand]
    ) throws(PathFault) -> Int32 {
        let left = try compile(first)
        var needs = dependencies[Int(left)], compiled: [Program.Operand] = []
        for operand in operands {
            let right = try compile(operand.right)
            needs.formUnion(dependencies[Int(right)])
            compiled.append(Program.Operand(operation: operand.operation, right: right, offset: Int32(operand.offset)))
        }
        if needs.isEmpty, let value = constant(left, compiled) { return add(value, at: operands[0].offset) }
        if compiled.count == 1 {
            return add(.operation(compiled[0].operation, left, compiled[0].right), at: operands[0].offset, needs)
        }
        let start = Int32(program.operands.count)
        program.operands += compiled
        return add(.operations(first: left, operands: start..<Int32(program.operands.count)), at: first.offset, needs)
    }

    private mutating func typed(_ value: SyntaxNode, _ tests: [SyntaxNode.TypeTest]) throws(PathFault) -> Int32 {
        let first = try compile(value)
        let start = Int32(program.tests.count)
        for test in tests {
            let type = try self.type(test.name, at: test.offset)
            program.tests.append(Program.TypeTest(isCast: test.isCast, type: type, offset: Int32(test.offset)))
        }
        return add(
            .tests(first: first, tests: start..<Int32(program.tests.count)), at: value.offset, dependencies[Int(first)])
    }

    // MARK: chains

    private mutating func chain(_ start: SyntaxNode, _ steps: [SyntaxNode.Step]) throws(PathFault) -> Int32 {
        let first = try compile(start)
        var needs = dependencies[Int(first)]
        var compiled: [(Program.Step, Int)] = []
        var position = 0
        while position < steps.count {
            let step = steps[position]
            switch step.kind {
            case .member:
                let run = steps[position...].prefix { if case .member = $0.kind { true } else { false } }
                compiled.append((members(run, isStart: position == 0 && start.isFocus), step.offset))
                position += run.count
                continue
            case .indexer(let argument):
                let index = try compile(argument)
                needs.formUnion(dependencies[Int(index)])
                compiled.append((.index(index), step.offset))
            case .call(let name, let arguments):
                compiled.append((try call(name, arguments, at: step.offset, &needs), step.offset))
            }
            position += 1
        }
        let place = Int32(program.steps.count)
        program.steps += compiled.map(\.0)
        program.stepOffsets += compiled.map { Int32($0.1) }
        return add(.chain(start: first, steps: place..<Int32(program.steps.count)), at: start.offset, needs)
    }

    private mutating func members(_ run: ArraySlice<SyntaxNode.Step>, isStart: Bool) -> Program.Step {
        let place = Int32(program.members.count)
        var type: TypeShape?
        for (index, step) in run.enumerated() {
            guard case .member(let name) = step.kind else { continue }
            if index == 0, isStart { type = TypeShapes.r4.shape(named: name) }
            program.members.append(
                Program.Member(
                    name: ElementName(name).rawValue, choice: choice(name), text: self.name(name),
                    isValue: name == "value", isResourceType: name == "resourceType"))
        }
        let range = place..<Int32(program.members.count)
        return type.map { .typeOrMember(type: $0.index, members: range) } ?? .members(range)
    }

    private mutating func choice(_ name: String) -> Int32 {
        guard let variants = ChoiceNames.r4.variants[name] else { return -1 }
        let place = Int32(program.choices.count)
        // Every number of a name, up to the last that R4 has, must find its bit.
        var bits = [UInt64](repeating: 0, count: ChoiceNames.r4.lastWord + 1)
        for variant in variants { bits[Int(variant.rawValue >> 6)] |= 1 << UInt64(variant.rawValue & 63) }
        program.choices += bits
        return place
    }

    mutating func name(_ name: String) -> Int32 {
        program.names.append(name)
        return Int32(program.names.count - 1)
    }

    mutating func type(_ name: TypeName, at offset: Int) throws(PathFault) -> Int32 {
        guard let type = TypeSpecifier(name) else {
            let nearest = EditDistance.nearest(to: name.name, among: TypeSpecifier.allNames)
            throw PathFault(.unknownType(name.description, nearest: nearest), at: offset, TypeSlips.slip(of: name))
        }
        program.types.append(type)
        return Int32(program.types.count - 1)
    }
}

extension SyntaxNode {
    var isFocus: Bool { if case .focus = kind { true } else { false } }
}

extension TypeSpecifier {
    /// The names of all types, for a hint.
    static var allNames: [String] {
        TypeShapes.r4.all.map(\.name).filter { !$0.contains(".") } + SystemType.allCases.map(\.rawValue)
    }
}
