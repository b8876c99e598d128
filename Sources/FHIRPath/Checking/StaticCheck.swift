import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks an expression against the definitions before it is evaluated.
///
/// It refuses what can never be: a name that the type lacks, a function of strings on what holds none, a root of
/// another type. What depends on the data passes.
struct StaticCheck {
    /// What an expression finds around it.
    struct Scope {
        var this: StaticType
        var total: StaticType?
        /// The names that `defineVariable` has given here.
        var defined: Set<String> = []
        /// Whether a name was given that only the evaluation knows.
        var definesAny = false
    }

    /// A line of the explanation: a part of the expression with its type.
    struct Note {
        var depth: Int, label: String, type: StaticType
    }

    let context: StaticType
    let options: FHIRPathOptions
    /// What value sets there are, where warnings are wanted; `nil` finds none.
    let definitions: Definitions?
    let functions: UserFunctions
    /// The variables that the environment adds; `nil` if they are not known.
    let variables: Set<String>?
    var notes: [Note] = []
    var warnings: [PathFault] = []
    var depth = 0
    /// Whether a name that no type has is nothing, and no fault.
    var isLenient = false

    /// The type of the result, and of every part.
    static func explain(
        _ syntax: SyntaxNode, on type: String?, options: FHIRPathOptions, functions: UserFunctions,
        variables: Set<String>?
    ) throws(PathFault) -> (type: StaticType, notes: [Note]) {
        var check = StaticCheck(
            context: try context(type), options: options, definitions: nil, functions: functions,
            variables: variables)
        let result = try check.type(of: syntax, Scope(this: check.context))
        return (result, check.notes)
    }

    /// What in the expression is in vain.
    static func warnings(
        _ syntax: SyntaxNode, on type: String?, definitions: Definitions
    ) throws(PathFault) -> [PathFault] {
        var check = StaticCheck(
            context: try context(type), options: [], definitions: definitions, functions: UserFunctions(),
            variables: nil)
        _ = try check.type(of: syntax, Scope(this: check.context))
        return check.warnings
    }

    private static func context(_ type: String?) throws(PathFault) -> StaticType {
        var context = StaticType.open.with(isMany: false)
        if let type {
            guard let shape = TypeShapes.r4.shape(named: type) else {
                let nearest = EditDistance.nearest(to: type, among: TypeSpecifier.allNames)
                throw PathFault(.unknownType(type, nearest: nearest), at: 0)
            }
            context = .fhir(shape)
        }
        return context
    }

    private init(
        context: StaticType, options: FHIRPathOptions, definitions: Definitions?, functions: UserFunctions,
        variables: Set<String>?
    ) {
        (self.context, self.options, self.definitions) = (context, options, definitions)
        (self.functions, self.variables) = (functions, variables)
    }

    /// Notes a part before those inside it.
    private mutating func noting(
        _ label: String, _ body: (inout StaticCheck) throws(PathFault) -> StaticType
    ) throws(PathFault) -> StaticType {
        let place = noteStart(label)
        let type = try body(&self)
        noteEnd(place, type)
        return type
    }

    /// Notes a step whose type is known already.
    mutating func note(_ label: String, _ type: StaticType) {
        notes.append(Note(depth: depth, label: label, type: type))
    }

    /// Notes a call, whose arguments follow before its type is known.
    mutating func noteStart(_ label: String) -> Int {
        notes.append(Note(depth: depth, label: label, type: .open))
        depth += 1
        return notes.count - 1
    }

    mutating func noteEnd(_ place: Int, _ type: StaticType) {
        depth -= 1
        notes[place].type = type
    }

    mutating func type(of node: SyntaxNode, _ scope: Scope) throws(PathFault) -> StaticType {
        switch node.kind {
        case .focus: return scope.this
        case .chain(let start, let steps):
            return try noting("path") { check throws(PathFault) in try check.chain(start, steps, scope) }
        case .operation(let first, let operands):
            let label = operands.map(\.operation.rawValue).joined(separator: " ")
            return try noting(label) { check throws(PathFault) in try check.operation(first, operands, scope) }
        case .typed(let value, let tests):
            let label = tests.map { ($0.isCast ? "as " : "is ") + $0.name.description }.joined(separator: " ")
            return try noting(label) { check throws(PathFault) in
                var type = try check.type(of: value, scope)
                for test in tests { type = try check.test(type, test.name, isCast: test.isCast, at: test.offset) }
                return type
            }
        case .sign(let isNegative, let inner):
            return try noting(isNegative ? "-" : "+") { check throws(PathFault) in
                let type = try check.type(of: inner, scope)
                // `sort(-name)` turns the order of strings.
                try check.require(
                    type, [.integer, .long, .decimal, .quantity, .string], "-", "Integer, Decimal, Quantity",
                    at: node.offset)
                return type
            }
        case .sortKey(let key, let isDown):
            return try noting(isDown ? "desc" : "asc") { check throws(PathFault) in try check.type(of: key, scope) }
        default: return try noting(node.label) { check throws(PathFault) in try check.leaf(node, scope) }
        }
    }

    private mutating func leaf(_ node: SyntaxNode, _ scope: Scope) throws(PathFault) -> StaticType {
        switch node.kind {
        case .literal(let item):
            warnOfUnit(item, at: node.offset)
            return Self.type(of: item)
        case .this: return scope.this
        case .index: return .system(.integer)
        case .total: return scope.total ?? .open
        case .variable(let name): return try variable(name, scope, at: node.offset)
        default: return .empty
        }
    }

    private static func type(of literal: Item) -> StaticType {
        switch literal {
        case .boolean: .system(.boolean)
        case .integer: .system(.integer)
        case .long: .system(.long)
        case .decimal: .system(.decimal)
        case .string: .system(.string)
        case .moment(let moment): .system(moment.kind == .date ? .date : moment.kind == .time ? .time : .dateTime)
        case .quantity: .system(.quantity)
        case .element, .type: .open
        }
    }

    mutating func test(
        _ type: StaticType, _ name: TypeName, isCast: Bool, at offset: Int
    ) throws(PathFault) -> StaticType {
        guard let wanted = TypeSpecifier(name) else {
            let nearest = EditDistance.nearest(to: name.name, among: TypeSpecifier.allNames)
            throw PathFault(.unknownType(name.description, nearest: nearest), at: offset, TypeSlips.slip(of: name))
        }
        warnOfType(type, wanted, isCast: isCast, at: offset)
        guard isCast else { return .system(.boolean) }
        var result = StaticType(kinds: [], isOrdered: type.isOrdered, isMany: type.isMany)
        if let fhir = wanted.fhir { result.kinds.insert(.fhir(fhir.index)) }
        if let system = wanted.system {
            // `System.String` names what elements hold, too.
            let isHeld = name.namespace == "System" && type.systemTypes?.contains(system) ?? true
            if type.isOpen || type.kinds.contains(.system(system)) || isHeld { result.kinds.insert(.system(system)) }
        }
        return result
    }

    /// Refuses what holds none of the types that a function or operator takes.
    func require(
        _ type: StaticType, _ wanted: Set<SystemType>, _ name: String, _ expected: String, at offset: Int
    ) throws(PathFault) {
        guard let types = type.systemTypes, !type.kinds.isEmpty, types.isDisjoint(with: wanted) else { return }
        throw PathFault(.wrongType(name, expected: expected, found: type.shown), at: offset)
    }
}

extension SyntaxNode {
    /// How the explanation names a leaf.
    fileprivate var label: String {
        switch kind {
        case .literal(let item): Conversion.text(of: item).map { "literal \($0)" } ?? "literal"
        case .empty: "{}"
        case .this: "$this"
        case .index: "$index"
        case .total: "$total"
        case .variable(let name): "%\(name)"
        default: ""
        }
    }
}
