import FHIRPrimitives
import FHIRTree

/// One evaluation of a program: its documents, what `$this` is at the moment, and how much work is left.
///
/// Unsafe on purpose: the environment is the caller's, which outlives the evaluation; to copy it would cost more than a
/// path. One thread has an evaluator, and no access to its properties overlaps another.
final class Evaluator {
    let program: Program
    private let environmentPointer: UnsafePointer<FHIRPathEnvironment>
    let shapes = ShapeTable.r4
    @exclusivity(unchecked) var documents: PathDocuments
    /// `%context`, `%resource` and `%rootResource`.
    let context: Items, resource: Items, rootResource: Items
    @exclusivity(unchecked) var this: Items
    @exclusivity(unchecked) var loopIndex: Int?
    @exclusivity(unchecked) var total: Items = .empty
    /// Results of nodes that do not change during the evaluation.
    @exclusivity(unchecked) var kept: [Items?]
    @exclusivity(unchecked) var remainingSteps: Int
    @exclusivity(unchecked) private var untilCheck = 4096
    /// How many variables `defineVariable` has named at this place.
    @exclusivity(unchecked) private(set) var definedCount = 0
    @exclusivity(unchecked) private var rarelyUsed: RarelyUsed?

    /// What most evaluations do without, so that they need not set it up.
    private final class RarelyUsed {
        var defined: [(name: String, value: Items)] = []
        var keptSets: [Int32: ItemSet] = [:]
        var resolver = ReferenceResolver()
        var clock: FHIRPathMoment?
    }

    init(
        _ program: Program, documents: PathDocuments, context: Items, resource: Items, rootResource: Items,
        environment: UnsafePointer<FHIRPathEnvironment>
    ) {
        (self.program, self.documents, environmentPointer) = (program, documents, environment)
        (self.context, self.resource, self.rootResource, this) = (context, resource, rootResource, context)
        kept = program.slotCount == 0 ? [] : Array(repeating: nil, count: Int(program.slotCount))
        remainingSteps = environment.pointee.stepLimit
    }

    private var rare: RarelyUsed {
        if let rarelyUsed { return rarelyUsed }
        let made = RarelyUsed()
        rarelyUsed = made
        return made
    }

    /// What `defineVariable` has named, the innermost last.
    var defined: [(name: String, value: Items)] { definedCount == 0 ? [] : rare.defined }

    func define(_ name: String, _ value: Items) {
        rare.defined.append((name, value))
        definedCount += 1
    }

    /// Forgets the variables named since there were so many.
    @inline(__always)
    func forgetDefined(behind count: Int) {
        if definedCount > count { forget(behind: count) }
    }

    @inline(never)
    private func forget(behind count: Int) {
        rare.defined.removeSubrange(count...)
        definedCount = count
    }

    /// Results that do not change as sets, for `in`.
    var keptSets: [Int32: ItemSet] {
        get { rarelyUsed?.keptSets ?? [:] }
        set { rare.keptSets = newValue }
    }

    var resolver: ReferenceResolver {
        get { rare.resolver }
        _modify { yield &rare.resolver }
    }

    /// What `now()` gives, from its first call to the end.
    var clock: FHIRPathMoment {
        if let known = rarelyUsed?.clock { return known }
        let now = environment.now ?? SystemClock.now
        rare.clock = now
        return now
    }

    var environment: FHIRPathEnvironment {
        unsafeAddress { environmentPointer }
    }

    func run() throws(PathFault) -> Items { try evaluate(program.root) }

    /// Counts work; an evaluation that takes too much of it, or is cancelled, ends with an error.
    @inline(__always)
    func spend(_ steps: Int, at offset: @autoclosure () -> Int = 0) throws(PathFault) {
        remainingSteps &-= steps
        if remainingSteps < 0 { throw PathFault(.stepLimit, at: offset()) }
        untilCheck &-= steps
        if untilCheck < 0 { try checkCancellation() }
    }

    @inline(never)
    private func checkCancellation() throws(PathFault) {
        untilCheck = 4096
        if Task.isCancelled { throw PathFault(.cancelled, at: 0) }
    }

    func evaluate(_ number: Int32) throws(PathFault) -> Items {
        try spend(1)
        switch program.nodes[Int(number)] {
        case .constant(let constant): return .one(program.constants[Int(constant)])
        case .empty: return .empty
        case .focus: return this
        case .index: return loopIndex.map { .one(.integer(Int64($0))) } ?? .empty
        case .total: return total
        case .variable(let name): return try variable(program.names[Int(name)], at: place(of: number))
        case .chain(let start, let steps): return try chain(start, steps)
        case .negate(let operand): return try negated(evaluate(operand), at: place(of: number))
        case .sortKey(let key, _): return try evaluate(key)
        case .operation(let operation, let left, let right):
            return try apply(operation, left: try evaluate(left), right: right, at: place(of: number))
        case .operations(let first, let operands):
            if program.operands[Int(operands.lowerBound)].operation == .union { return try unionChain(first, operands) }
            var value = try evaluate(first)
            for operand in operands {
                let operand = program.operands[Int(operand)]
                value = try apply(operand.operation, left: value, right: operand.right, at: Int(operand.offset))
            }
            return value
        case .tests(let first, let tests):
            var value = try evaluate(first)
            for test in tests {
                let test = program.tests[Int(test)], type = program.types[Int(test.type)]
                value =
                    test.isCast
                    ? try cast(value, to: type, at: Int(test.offset)) : try check(value, is: type, at: Int(test.offset))
            }
            return value
        case .once(let slot, let inner):
            if let value = kept[Int(slot)] { return value }
            let value = try evaluate(inner)
            kept[Int(slot)] = value
            return value
        }
    }

    /// `a | b | c …` with one set for all.
    private func unionChain(_ first: Int32, _ operands: Range<Int32>) throws(PathFault) -> Items {
        var set = try set(of: evaluate(first))
        for operand in operands { try insert(evaluate(program.operands[Int(operand)].right), into: &set) }
        return Items(set.items)
    }

    func place(of node: Int32) -> Int { Int(program.offsets[Int(node)]) }

    private func chain(_ first: Int32, _ steps: Range<Int32>) throws(PathFault) -> Items {
        try spend(1)
        var value: Items
        if case .focus = program.nodes[Int(first)] { value = this } else { value = try evaluate(first) }
        let named = definedCount
        for step in steps {
            switch program.steps[Int(step)] {
            case .members(let members): value = try children(of: value, members)
            case .typeOrMember(let type, let members): value = try start(with: type, of: value, members)
            case .index(let argument): value = try indexed(value, by: argument, at: Int(program.stepOffsets[Int(step)]))
            case .call(let function, let arguments):
                let call = Call(function: function, arguments: arguments, offset: Int(program.stepOffsets[Int(step)]))
                value = try perform(call, on: value)
            case .custom(let name, let arguments):
                value = try custom(program.names[Int(name)], value, arguments, at: Int(program.stepOffsets[Int(step)]))
            }
        }
        forgetDefined(behind: named)
        return value
    }

    private func indexed(_ value: Items, by argument: Int32, at offset: Int) throws(PathFault) -> Items {
        guard let index = try integer(try evaluate(argument), "[]", at: offset) else { return .empty }
        guard let index = Int(exactly: index), let item = value[index] else { return .empty }
        return .one(item)
    }

    /// Evaluates an argument for one item of the input. After an error the evaluation is over: nothing is put back.
    func evaluate(_ argument: Int32, for item: Item, index: Int) throws(PathFault) -> Items {
        var outer = Items.one(item)
        let outerIndex = loopIndex, named = definedCount
        swap(&this, &outer)
        loopIndex = index
        let value = try evaluate(argument)
        swap(&this, &outer)
        loopIndex = outerIndex
        forgetDefined(behind: named)
        return value
    }

    /// The same with what `$total` is.
    func evaluate(_ argument: Int32, for item: Item, index: Int, total: Items) throws(PathFault) -> Items {
        let outer = self.total
        self.total = total
        let value = try evaluate(argument, for: item, index: index)
        self.total = outer
        return value
    }
}

/// A call that is being evaluated.
struct Call {
    var function: PathFunction
    var arguments: Range<Int32>
    var offset: Int

    var name: String { function.rawValue }
}
