/// What one FHIR type looks like in JSON and XML: its elements, their order, and how a primitive is written.
///
/// Only the shape: cardinality beyond "one or many", bindings and invariants are the definitions' business. Two words
/// in size; the tables behind it live as long as the process.
///
/// - Source: FHIR R4 (4.0.1), json.html and xml.html.
public struct TypeShape: Hashable, Sendable {
    /// What sort of type it is.
    public enum Kind: UInt8, Sendable { case resource, type, backbone, primitive }

    /// How JSON writes a value of a primitive type.
    ///
    /// - Source: FHIR R4 (4.0.1), json.html#primitive.
    public enum Form: UInt8, Sendable { case string, number, boolean, xhtml }

    /// Its place in ``TypeShapes/r4``.
    package let index: UInt16

    package init(index: UInt16) { self.index = index }

    /// `Patient`, `HumanName`, `Patient.contact`, `boolean`.
    public var name: String { TypeShapes.r4.name(of: self) }

    public var kind: Kind { TypeShapes.r4.types[Int(index)].kind }

    /// How a primitive is written; `nil` for a type with elements.
    public var form: Form? { TypeShapes.r4.types[Int(index)].form }

    /// Whether an instance is an object with a `resourceType`: a resource, or the place of any resource.
    public var isResource: Bool { kind == .resource }

    /// The elements in the order of XML, every variant of a choice on its own.
    public var elements: some RandomAccessCollection<ElementShape> {
        let entry = TypeShapes.r4.types[Int(index)]
        return (entry.firstElement..<entry.endElement).lazy.map { ElementShape(index: $0) }
    }

    /// The element of that name; a choice is found by its full name only (`deceasedBoolean`), a companion by its
    /// element.
    public func element(_ name: ElementName) -> ElementShape? { TypeShapes.r4.element(name.element, of: self) }
}
