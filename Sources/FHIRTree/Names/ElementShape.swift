/// One element of a type, or one variant of a choice element.
public struct ElementShape: Hashable, Sendable {
    /// Its place in ``TypeShapes/r4``; within a type, in the order of XML.
    let index: UInt16

    init(index: UInt16) { self.index = index }

    private var entry: TypeShapes.Element { TypeShapes.r4.elements[Int(index)] }

    /// The name in JSON and XML: `birthDate`, `deceasedBoolean`.
    public var name: ElementName { entry.name }

    /// The type of its values; `Resource` where any resource may stand.
    public var type: TypeShape { TypeShape(index: entry.type) }

    /// Whether it may repeat: an array in JSON.
    public var isList: Bool { entry.flags & TypeShapes.Element.list != 0 }

    /// Whether it is a variant of a choice such as `deceased[x]`.
    public var isChoice: Bool { entry.flags & TypeShapes.Element.choice != 0 }

    /// Whether XML writes it as an attribute: `Element.id` and `Extension.url`.
    ///
    /// - Source: FHIR R4 (4.0.1), xml.html; ElementDefinition.representation `xmlAttr`.
    public var isXMLAttribute: Bool { entry.flags & TypeShapes.Element.attribute != 0 }

    /// Whether it holds a resource of any type: `contained`, `Bundle.entry.resource`.
    public var holdsResource: Bool { entry.flags & TypeShapes.Element.resource != 0 }

    /// Whether it holds a primitive value; in JSON it may have a `_name` companion.
    public var isPrimitive: Bool { entry.flags & TypeShapes.Element.primitive != 0 }

    /// The place among the type's elements, from 0; all variants of a choice have the same.
    public var order: Int { Int(entry.order) }

    /// The name as FHIRPath says it: `deceased` for `deceasedBoolean`, otherwise the name.
    public var pathName: String { TypeShapes.r4.pathName(of: self) }
}
