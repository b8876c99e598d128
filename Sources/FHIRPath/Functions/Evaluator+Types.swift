import FHIRTree

extension Evaluator {
    /// `is`: whether a single item is of a type or of one derived from it.
    ///
    /// - Source: FHIRPath 2.0.0, section 6.3.
    func check(_ value: Items, is type: TypeSpecifier, at offset: Int) throws(PathFault) -> Items {
        guard let item = try single(value, "is", at: offset) else { return .empty }
        return .one(isType(item, type))
    }

    /// `as`: the single item if it is of the type, else nothing.
    ///
    /// FHIR R4's own invariants ask it of many items; ``FHIRPathEnvironment/allowsManyForAs`` lets them.
    func cast(_ value: Items, to type: TypeSpecifier, at offset: Int) throws(PathFault) -> Items {
        if environment.allowsManyForAs { return Items(value.list.filter { isCast($0, to: type) }) }
        guard let item = try single(value, "as", at: offset) else { return .empty }
        return isCast(item, to: type) ? .one(item) : .empty
    }

    func isType(_ item: Item, _ type: TypeSpecifier) -> Bool {
        if case .element(let element) = item {
            guard let shape = type.fhir, element.type != PathElement.unknownType else { return false }
            return TypeHierarchy.isType(element.type, shape)
        }
        return type.system?.rawValue == typeName(of: item).name
    }

    /// As ``isType(_:_:)``, but that a `code` is no `string` here: FHIR's expressions name the primitive type that they
    /// mean.
    func isCast(_ item: Item, to type: TypeSpecifier) -> Bool {
        guard isType(item, type) else { return false }
        guard case .element(let element) = item, let shape = type.fhir, shape.kind == .primitive else { return true }
        return element.type == shape.index
    }
}
