import FHIRTree

extension BorrowedNode {
    /// The node below some members; the first item of each array on the way.
    func at(_ name: ElementName) -> BorrowedNode? { items(of: name).first }

    func at(_ name: ElementName, _ next: ElementName) -> BorrowedNode? { at(name)?.at(next) }

    func at(_ name: ElementName, _ next: ElementName, _ last: ElementName) -> BorrowedNode? {
        at(name)?.at(next)?.at(last)
    }

    /// The coding of a `CodeableConcept` that is of a system.
    func coding(of system: SystemName) -> BorrowedNode? { items(of: .coding).first { system.matches($0) } }

    /// Whether it is a resource of a type.
    func isResource(_ type: String) -> Bool { self[.resourceType]?.isString(type) ?? false }

    /// The decimal of a number.
    var decimal: FHIRDecimal? { kind == .number ? FHIRDecimal(json) : nil }

    /// The value of the identifier that is of a system.
    func identifier(of system: SystemName) -> String? {
        items(of: .identifier).first { system.matches($0) }?[.value]?.text
    }
}
