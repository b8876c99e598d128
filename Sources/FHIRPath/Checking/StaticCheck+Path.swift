import Diagnostics
import FHIRTree

extension StaticCheck {
    mutating func chain(_ start: SyntaxNode, _ steps: [SyntaxNode.Step], _ scope: Scope) throws(PathFault) -> StaticType
    {
        var type = try self.type(of: start, scope), scope = scope
        for (index, step) in steps.enumerated() {
            switch step.kind {
            case .member(let name):
                let isStart = index == 0 && start.isFocus
                let next =
                    try isStart ? first(name, of: type, at: step.offset) : member(name, of: type, at: step.offset)
                type = next
                note(".\(name)", next)
            case .indexer(let argument):
                try requireOrder(type, "[]", at: step.offset)
                let index = try self.type(of: argument, scope)
                try checkIndex(index, argument)
                type = type.with(isMany: false)
                note("[…]", type)
            case .call(let name, let arguments):
                type = try call(name, arguments, on: type, scope, at: step.offset)
                if name == "defineVariable" { try define(arguments, in: &scope, at: step.offset) }
            }
        }
        return type
    }

    /// A name at the start: the type of the focus, or a member of it.
    private func first(_ name: String, of type: StaticType, at offset: Int) throws(PathFault) -> StaticType {
        guard let named = TypeShapes.r4.shape(named: name) else {
            return try member(name, of: type, at: offset, isStart: true)
        }
        // A member may have the name of a primitive type: `code`.
        if type.isOpen, type.kinds.isEmpty { return named.kind == .primitive ? .open : .fhir(named) }
        var found = StaticType(kinds: [], isOrdered: type.isOrdered, isMany: type.isMany)
        for case .fhir(let number) in type.kinds {
            if TypeHierarchy.isType(number, named) { found.kinds.insert(.fhir(number)) }
            if TypeHierarchy.isType(named.index, TypeShape(index: number)) { found.kinds.insert(.fhir(named.index)) }
        }
        if let members = knownMember(name, of: type) { return found.union(members) }
        guard found.kinds.isEmpty else { return found }
        // In an argument the focus is not the record.
        if type.kinds != context.kinds {
            throw PathFault(.typeInside(name, found: type.shown), at: offset, .outerType(name))
        }
        throw PathFault(.wrongContext(name, found: type.shown), at: offset)
    }

    private mutating func checkIndex(_ index: StaticType, _ argument: SyntaxNode) throws(PathFault) {
        warnOfIndex(argument)
        do throws(PathFault) {
            try require(index, [.integer, .long], "[]", "Integer", at: argument.offset)
        } catch {
            guard case .literal(.string(let name)) = argument.kind else { throw error }
            throw PathFault(error.reason, at: error.offset, .write("." + name))
        }
    }

    private func member(
        _ name: String, of type: StaticType, at offset: Int, isStart: Bool = false
    ) throws(PathFault) -> StaticType {
        if let known = knownMember(name, of: type) { return known }
        throw fault(name, of: type, at: offset, isStart: isStart)
    }

    /// `nil` if no type has it, for which the fault would look for a nearest name.
    private func knownMember(_ name: String, of type: StaticType) -> StaticType? {
        var result = StaticType(kinds: [], isOrdered: type.isOrdered, isMany: type.isMany), isFound = type.isOpen
        for kind in type.kinds {
            guard let found = members(name, of: kind) else { continue }
            isFound = true
            result = result.union(found)
        }
        if type.isOpen { result.isOpen = true }
        return isFound || isLenient || type.kinds.isEmpty ? result : nil
    }

    /// What a type has under a name; `nil` if nothing.
    private func members(_ name: String, of kind: StaticType.Kind) -> StaticType? {
        switch kind {
        case .fhir(let number): Self.members(name, of: TypeShape(index: number))
        case .system(.quantity) where name == "value": .system(.decimal)
        case .system(.quantity) where name == "unit" || name == "code": .system(.string)
        case .typeInfo where name == "name" || name == "namespace": .system(.string)
        case .system, .typeInfo: nil
        }
    }

    private static func members(_ name: String, of shape: TypeShape) -> StaticType? {
        if name == "value", let held = TypeHierarchy.systemType(of: shape.index) { return .system(held) }
        let owner = shape.kind == .primitive ? TypeShapes.r4.shape(named: "Element") ?? shape : shape
        // `_birthDate` is JSON's.
        if name.hasPrefix("_") { return nil }
        let number = ElementName(name)
        if let element = owner.element(number), !element.isChoice { return type(of: element) }
        if let variants = ChoiceNames.r4.variants[name] {
            let found = variants.compactMap { owner.element($0) }.map(type)
            if !found.isEmpty { return found.dropFirst().reduce(found[0]) { $0.union($1) } }
        }
        guard shape.isAbstract else { return nil }
        // Of what is only known to be a resource or an element: whatever one of them has.
        let isResource = shape.kind == .resource
        let isKnown = TypeShapes.r4.all.contains { other in
            (other.kind == .resource) == isResource && other.index != shape.index && !other.isAbstract
                && members(name, of: other) != nil
        }
        return isKnown ? .open : nil
    }

    private static func type(of element: ElementShape) -> StaticType {
        .fhir(element.type, isMany: element.isList)
    }

    private func fault(_ name: String, of type: StaticType, at offset: Int, isStart: Bool) -> PathFault {
        var names: [String] = []
        for case .fhir(let number) in type.kinds {
            let shape = TypeShape(index: number)
            if let element = shape.element(ElementName(name)), element.isChoice {
                return PathFault(.choiceVariant(name, base: element.pathName, type: element.type.name), at: offset)
            }
            names += shape.elements.map(\.pathName)
        }
        let nearest = ElementSlips.nearest(to: name, among: names, isStart: isStart)
        return PathFault(
            .unknownElement(name, of: type.shown, nearest: nearest), at: offset,
            ElementSlips.slip(of: name, in: type, knows: nearest != nil))
    }

    func requireOrder(_ type: StaticType, _ name: String, at offset: Int) throws(PathFault) {
        guard options.contains(.ordered), !type.isOrdered, type.isMany else { return }
        throw PathFault(.unordered(name), at: offset)
    }
}
