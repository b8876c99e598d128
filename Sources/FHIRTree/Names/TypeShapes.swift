/// The shapes of all types of one FHIR version, decoded once from the generated table.
///
/// Unsafe on purpose: a reader asks for each element of a document. The memory is written in `init`, lives as long as
/// the process, and is only read after; every index in it was made by the decoder.
public final class TypeShapes: @unchecked Sendable {
    /// FHIR R4 (4.0.1).
    public static let r4 = TypeShapes(typeShapeTable)

    struct Entry {
        var nameStart: UInt32, nameLength: UInt32
        var kind: TypeShape.Kind
        var form: TypeShape.Form?
        /// Where its elements start and end.
        var firstElement: UInt16 = 0, endElement: UInt16 = 0
        /// Where its part of `slots` starts, and that part's size less one.
        var firstSlot: UInt32 = 0, slotMask: UInt32 = 0
    }

    struct Element {
        static let list: UInt8 = 1, choice: UInt8 = 2, attribute: UInt8 = 4, resource: UInt8 = 8, primitive: UInt8 = 16
        var name: ElementName
        var type: UInt16
        var order: UInt16
        var flags: UInt8
        /// Bytes of the name without the type of a choice.
        var pathLength: UInt8
    }

    let types: UnsafeBufferPointer<Entry>
    let elements: UnsafeBufferPointer<Element>
    /// One small hash table a type: an element's number plus one, or 0.
    let slots: UnsafeBufferPointer<UInt16>
    private let decoder: TypeShapeDecoder

    init(_ table: StaticString) {
        decoder = TypeShapeDecoder(table)
        types = Self.copy(decoder.types)
        elements = Self.copy(decoder.elements)
        slots = Self.copy(decoder.slots)
    }

    private static func copy<Item>(_ items: [Item]) -> UnsafeBufferPointer<Item> {
        let memory = UnsafeMutableBufferPointer<Item>.allocate(capacity: items.count)
        _ = memory.initialize(from: items)
        return UnsafeBufferPointer(memory)
    }

    /// The shape of a type by its name (`Patient`, `Bundle.entry`, `code`), or `nil`.
    public func shape(named name: String) -> TypeShape? {
        var name = name
        return name.withUTF8 { decoder.shape(named: $0) }
    }

    package func shape(named name: UnsafeBufferPointer<UInt8>) -> TypeShape? { decoder.shape(named: name) }

    /// All types, in the order of their numbers.
    package var all: some RandomAccessCollection<TypeShape> {
        (0..<UInt16(types.count)).lazy.map { TypeShape(index: $0) }
    }

    @inline(__always)
    func element(_ name: ElementName, of type: TypeShape) -> ElementShape? {
        if name == .unknown { return nil }
        let entry = types[Int(type.index)]
        var slot = TypeShapeDecoder.slot(name) & entry.slotMask
        while true {
            let number = slots[Int(entry.firstSlot &+ slot)]
            if number == 0 { return nil }
            if elements[Int(number) - 1].name == name { return ElementShape(index: number - 1) }
            slot = (slot &+ 1) & entry.slotMask
        }
    }

    func name(of type: TypeShape) -> String { decoder.name(of: Int(type.index)) }

    func pathName(of element: ElementShape) -> String {
        let entry = elements[Int(element.index)]
        guard let text = entry.name.text else { return "" }
        return String(decoding: text.utf8.prefix(Int(entry.pathLength)), as: UTF8.self)
    }
}
