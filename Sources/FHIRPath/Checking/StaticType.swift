import FHIRTree

/// What is known of a collection before it is evaluated: the types that its items may have.
struct StaticType: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case fhir(UInt16), system(SystemType), typeInfo }

    /// Empty with ``isOpen`` unset: the collection is always empty.
    var kinds: Set<Kind>
    /// Items of other types are possible: nothing can be said against a step.
    var isOpen = false
    /// Whether the items have an order that means something.
    var isOrdered = true
    /// Whether there may be several.
    var isMany = false

    static let open = StaticType(kinds: [], isOpen: true, isMany: true)
    static let empty = StaticType(kinds: [])

    static func system(_ type: SystemType) -> StaticType { StaticType(kinds: [.system(type)]) }
    static func fhir(_ shape: TypeShape, isMany: Bool = false) -> StaticType {
        StaticType(kinds: [.fhir(shape.index)], isMany: isMany)
    }

    static func fhir(named name: String, isMany: Bool = false) -> StaticType {
        TypeShapes.r4.shape(named: name).map { .fhir($0, isMany: isMany) } ?? .open
    }

    func union(_ other: StaticType) -> StaticType {
        StaticType(
            kinds: kinds.union(other.kinds), isOpen: isOpen || other.isOpen, isOrdered: isOrdered && other.isOrdered,
            isMany: isMany || other.isMany)
    }

    func with(isMany: Bool? = nil, isOrdered: Bool? = nil) -> StaticType {
        var type = self
        if let isMany { type.isMany = isMany }
        if let isOrdered { type.isOrdered = isOrdered }
        return type
    }

    /// The types of FHIRPath that the items have or hold; `nil` if that is not known of all.
    var systemTypes: Set<SystemType>? {
        guard !isOpen else { return nil }
        var found = Set<SystemType>()
        for kind in kinds {
            switch kind {
            case .system(let type): found.insert(type)
            case .fhir(let number):
                if let type = TypeHierarchy.systemType(of: number) {
                    found.insert(type)
                } else if let quantity = TypeShapes.r4.shape(named: "Quantity"), TypeHierarchy.isType(number, quantity)
                {
                    found.insert(.quantity)
                } else if TypeShape(index: number).isAbstract {
                    return nil
                }
            case .typeInfo: break
            }
        }
        return found
    }
}

extension StaticType: CustomStringConvertible {
    /// `HumanName *`, `System.Boolean`, `?` for anything.
    var description: String {
        let names = names + (isOpen ? ["?"] : [])
        return (names.isEmpty ? "{}" : names.joined(separator: " | ")) + (isMany ? " *" : "")
    }

    /// The types as a message names them: of many the first, and how many more.
    var shown: String {
        let names = names
        guard names.count > 4 else { return with(isMany: false).description }
        return names.prefix(3).joined(separator: " | ") + " | … (+\(names.count - 3))"
    }

    private var names: [String] {
        kinds.map { kind in
            switch kind {
            case .fhir(let number): TypeShape(index: number).name
            case .system(let type): "System.\(type.rawValue)"
            case .typeInfo: "System.TypeInfo"
            }
        }
        .sorted()
    }
}

extension TypeShape {
    /// Whether its values are of other types: `Resource`, `DomainResource`, `Element`, `BackboneElement`.
    var isAbstract: Bool { ["Resource", "DomainResource", "Element", "BackboneElement"].contains(name) }
}

extension StaticType.Kind {
    /// Whether values of the type hold codes, as `memberOf` reads them.
    var mayBeCoded: Bool {
        switch self {
        case .system(let type): type == .string || type == .quantity
        case .typeInfo: false
        case .fhir(let number):
            TypeShape(index: number).isAbstract
                || ["Coding", "CodeableConcept"].contains(TypeShape(index: number).name)
                || StaticType(kinds: [self]).systemTypes?.isDisjoint(with: [.string, .quantity]) == false
        }
    }
}
