/// The shapes of types for code that asks for a member at every step: plain memory, which costs nothing to copy.
///
/// Unsafe on purpose, as ``TypeShapes``: the memory lives as long as the process.
package struct ShapeTable: @unchecked Sendable {
    private let types: UnsafeBufferPointer<TypeShapes.Entry>
    private let elements: UnsafeBufferPointer<TypeShapes.Element>
    private let slots: UnsafeBufferPointer<UInt16>
    /// The number of the type `Element`.
    private let plain: UInt16

    /// FHIR R4 (4.0.1).
    package static let r4 = ShapeTable(.r4)

    private init(_ shapes: TypeShapes) {
        (types, elements, slots) = (shapes.types, shapes.elements, shapes.slots)
        plain = shapes.shape(named: "Element")?.index ?? 0
    }

    /// What a reader of paths needs of a member, in one look-up.
    package struct Member: Sendable {
        /// The number of the type of its values.
        package let type: UInt16
        fileprivate let flags: UInt8

        /// As ``ElementShape/isChoice``.
        package var isChoice: Bool { flags & TypeShapes.Element.choice != 0 }
        /// As ``ElementShape/holdsResource``.
        package var holdsResource: Bool { flags & TypeShapes.Element.resource != 0 }
    }

    /// A member by the number of the type and its own name, a choice by its full name; below a primitive stand the
    /// elements of `Element`.
    package func member(_ name: ElementName, ofType type: UInt16) -> Member? {
        if name == .unknown { return nil }
        let entry = types[Int(types[Int(type)].kind == .primitive ? plain : type)]
        var slot = TypeShapeDecoder.slot(name) & entry.slotMask
        while true {
            let number = slots[Int(entry.firstSlot &+ slot)]
            if number == 0 { return nil }
            let element = elements[Int(number) - 1]
            if element.name == name { return Member(type: element.type, flags: element.flags) }
            slot = (slot &+ 1) & entry.slotMask
        }
    }

    /// Whether a type is primitive.
    package func isPrimitive(_ type: UInt16) -> Bool { types[Int(type)].kind == .primitive }
}
