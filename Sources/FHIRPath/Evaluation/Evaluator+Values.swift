import FHIRPrimitives
import FHIRTree

extension Evaluator {
    func value(of item: Item) -> Item? { documents.value(of: item) }

    func typeName(of item: Item) -> TypeName { documents.typeName(of: item) }

    /// The one item of a collection that must not have more.
    func single(_ value: Items, _ name: String, at offset: Int) throws(PathFault) -> Item? {
        switch value {
        case .empty: return nil
        case .one(let item): return item
        case .many(let items):
            guard items.count <= 1 else { throw PathFault(.notSingle(name), at: offset) }
            return items.first
        }
    }

    func wrongType(_ item: Item, _ name: String, _ expected: String, at offset: Int) -> PathFault {
        fault(of: item, at: offset)
            ?? PathFault(.wrongType(name, expected: expected, found: typeName(of: item).description), at: offset)
    }

    /// The string of a single item; `nil` for nothing.
    func string(_ value: Items, _ name: String, at offset: Int) throws(PathFault) -> String? {
        guard let item = try single(value, name, at: offset), let system = self.value(of: item) ?? opaque(item) else {
            return nil
        }
        guard case .string(let text) = system else { throw wrongType(item, name, "String", at: offset) }
        return text
    }

    /// The integer of a single item; `nil` for nothing.
    func integer(_ value: Items, _ name: String, at offset: Int) throws(PathFault) -> Int64? {
        guard let item = try single(value, name, at: offset), let system = self.value(of: item) ?? opaque(item) else {
            return nil
        }
        switch system {
        case .integer(let number), .long(let number): return number
        default: throw wrongType(item, name, "Integer", at: offset)
        }
    }

    /// The truth of a single item: a boolean is itself, any other single item is true.
    ///
    /// - Source: FHIRPath 2.0.0, section 4.5 (singleton evaluation of collections).
    func boolean(_ value: Items, _ name: String, at offset: Int) throws(PathFault) -> Bool? {
        if case .one(.boolean(let value)) = value { return value }
        guard let item = try single(value, name, at: offset) else { return nil }
        return documents.truth(of: item)
    }

    /// An element with parts stands for itself where a value is wanted, and is of the wrong type; one without a value
    /// is nothing.
    private func opaque(_ item: Item) -> Item? {
        guard case .element(let element) = item, element.hasValue else { return nil }
        return item
    }
}
