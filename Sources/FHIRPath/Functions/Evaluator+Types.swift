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
        if environment.allowsManyForAs { return filtered(value, to: type) }
        return try single(value, "as", at: offset).flatMap { cast($0, to: type) }.map { .one($0) } ?? .empty
    }

    /// `ofType`: the items that are of the type.
    func filtered(_ value: Items, to type: TypeSpecifier) -> Items {
        Items(value.list.compactMap { cast($0, to: type) })
    }

    func isType(_ item: Item, _ type: TypeSpecifier) -> Bool {
        if case .element(let element) = item {
            guard let shape = type.fhir, element.type != PathElement.unknownType else { return false }
            return TypeHierarchy.isType(element.type, shape)
        }
        return type.system?.rawValue == typeName(of: item).name
    }

    /// The item, if it is of the type; of an element whose value `System.String` or the like names, the value.
    ///
    /// Rules of R4's time name `String` where they mean the element's value: those that may ask `as` of many are among
    /// them.
    ///
    /// A `code` is no `string` here, other than for `is`: all primitive types are independent.
    ///
    /// - Source: FHIR R4 (4.0.1), fhirpath.html#types and #functions (`ofType`).
    private func cast(_ item: Item, to type: TypeSpecifier) -> Item? {
        guard case .element(let element) = item else { return isType(item, type) ? item : nil }
        guard let shape = type.fhir else {
            guard type.name.namespace == "System" || environment.allowsManyForAs, let value = value(of: item),
                isType(value, type)
            else { return nil }
            return value
        }
        guard shape.kind == .primitive else { return isType(item, type) ? item : nil }
        return element.type == shape.index ? item : nil
    }
}
