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

    private var program = Program.Parts()
    private var dependencies: [Dependencies] = []
    /// How many functions with an argument for each item are around.
    private var loops = 0
    /// Whether a `defineVariable` stands before, so that a variable may be its own.
    private var definesVariables = false
    private let functions: UserFunctions

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
    private mutating func compile(_ syntax: SyntaxNode) throws(PathFault) -> Int32 {
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

    /// An operation on constants alone is a constant: it is done once and for all, unless it fails, takes long, or
    /// gives several items.
    private mutating func constant(_ first: Int32, _ operands: [Program.Operand]) -> Program.Node? {
        var parts = Program.Parts()
        func copy(_ node: Int32) -> Bool {
            switch program.nodes[Int(node)] {
            case .constant(let number):
                parts.nodes.append(.constant(Int32(parts.constants.count)))
                parts.constants.append(program.constants[Int(number)])
            case .empty: parts.nodes.append(.empty)
            default: return false
            }
            parts.offsets.append(0)
            return true
        }
        guard operands[0].operation != .union, copy(first), operands.allSatisfy({ copy($0.right) }) else { return nil }
        parts.operands = operands.enumerated().map { index, operand in
            Program.Operand(operation: operand.operation, right: Int32(index + 1), offset: 0)
        }
        parts.root = Int32(parts.nodes.count)
        parts.nodes.append(.operations(first: 0, operands: 0..<Int32(operands.count)))
        parts.offsets.append(0)
        switch try? Program(parts).constantValue(steps: Self.stepsOfConstant) {
        case .empty: return .empty
        case .one(let value):
            program.constants.append(value)
            return .constant(Int32(program.constants.count - 1))
        case .many, nil: return nil
        }
    }

    private static let stepsOfConstant = 10_000

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

    private mutating func name(_ name: String) -> Int32 {
        program.names.append(name)
        return Int32(program.names.count - 1)
    }

    private mutating func type(_ name: TypeName, at offset: Int) throws(PathFault) -> Int32 {
        guard let type = TypeSpecifier(name) else {
            let nearest = EditDistance.nearest(to: name.name, among: TypeSpecifier.allNames)
            throw PathFault(.unknownType(name.description, nearest: nearest), at: offset, TypeSlips.slip(of: name))
        }
        program.types.append(type)
        return Int32(program.types.count - 1)
    }

    // MARK: calls

    private mutating func call(
        _ name: String, _ arguments: [SyntaxNode], at offset: Int, _ needs: inout Dependencies
    ) throws(PathFault) -> Program.Step {
        guard let function = PathFunction(rawValue: name) else {
            return try custom(name, arguments, at: offset, &needs)
        }
        guard function.arity.contains(arguments.count) else {
            throw PathFault(
                .argumentCount(name, expected: PathFault.text(of: function.arity), found: arguments.count), at: offset,
                FunctionSlips.usage(function, found: arguments.count))
        }
        var compiled: [Int32] = []
        for (index, argument) in arguments.enumerated() {
            switch function.argument(index) {
            case .type: compiled.append(try type(argument.typeName(for: name), at: argument.offset))
            case .value:
                let node = try compile(argument)
                needs.formUnion(dependencies[Int(node)])
                compiled.append(node)
            case .perItem:
                loops += 1
                let node = try compile(argument)
                loops -= 1
                var own = dependencies[Int(node)]
                // `iif` has the input as `$this`, and the `$index` of the loop around.
                own.subtract(function == .iif ? .focus : [.focus, .index])
                if function == .aggregate { own.subtract(.total) }
                needs.formUnion(own)
                compiled.append(node)
            }
        }
        if function == .trace || function == .defineVariable { needs.formUnion(.effect) }
        if function == .defineVariable { definesVariables = true }
        let place = Int32(program.arguments.count)
        program.arguments += compiled
        return .call(function, arguments: place..<Int32(program.arguments.count))
    }

    private mutating func custom(
        _ name: String, _ arguments: [SyntaxNode], at offset: Int, _ needs: inout Dependencies
    ) throws(PathFault) -> Program.Step {
        guard let arity = functions.arities[name] else {
            let known = PathFunction.allCases.map(\.rawValue) + functions.names.sorted()
            let nearest = EditDistance.nearest(to: name, among: known)
            throw PathFault(.unknownFunction(name, nearest: nearest), at: offset, FunctionSlips.slip(of: name))
        }
        guard arity.contains(arguments.count) else {
            throw PathFault(
                .argumentCount(name, expected: PathFault.text(of: arity), found: arguments.count), at: offset)
        }
        var compiled: [Int32] = []
        for argument in arguments { compiled.append(try compile(argument)) }
        needs.formUnion(.effect)
        let place = Int32(program.arguments.count)
        program.arguments += compiled
        return .custom(self.name(name), arguments: place..<Int32(program.arguments.count))
    }
}

extension SyntaxNode {
    var isFocus: Bool { if case .focus = kind { true } else { false } }

    /// An argument that names a type: `Quantity`, `FHIR.Quantity`.
    func typeName(for function: String) throws(PathFault) -> TypeName {
        var names: [String] = []
        if case .chain(let start, let steps) = kind, start.isFocus {
            for step in steps {
                guard case .member(let name) = step.kind else { break }
                names.append(name)
            }
            if names.count == steps.count, 1...2 ~= names.count {
                return TypeName(namespace: names.count == 2 ? names[0] : nil, name: names[names.count - 1])
            }
        }
        if case .literal(.string(let name)) = kind {
            throw PathFault(.typeArgument(function), at: offset, .write("\(function)(\(name))"))
        }
        throw PathFault(.typeArgument(function), at: offset)
    }
}

extension TypeSpecifier {
    /// The names of all types, for a hint.
    static var allNames: [String] {
        TypeShapes.r4.all.map(\.name).filter { !$0.contains(".") } + SystemType.allCases.map(\.rawValue)
    }
}
