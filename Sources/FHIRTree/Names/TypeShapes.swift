/// The shapes of all types of one FHIR version, decoded once from the generated table.
///
/// Flat arrays and numbers instead of objects: a reader asks twice for each element of a document.
public struct TypeShapes: Sendable {
    /// FHIR R4 (4.0.1).
    public static let r4 = TypeShapes(typeShapeTable)

    struct Entry: Sendable {
        var nameStart: UInt32, nameLength: UInt32
        var kind: TypeShape.Kind
        var form: TypeShape.Form?
        var elements: Range<Int>
        /// Where its part of `slots` starts, and that part's size less one.
        var firstSlot: UInt32, slotMask: UInt32
    }

    struct Element: Sendable {
        static let list: UInt8 = 1, choice: UInt8 = 2, attribute: UInt8 = 4, resource: UInt8 = 8
        var name: ElementName
        var type: UInt16
        var order: UInt16
        var flags: UInt8
        /// Bytes of the name without the type of a choice.
        var pathLength: UInt8
    }

    private let table: StaticString
    private(set) var types: [Entry] = []
    private(set) var elements: [Element] = []
    /// One small hash table a type: an element's number plus one, or 0.
    private var slots: [UInt16] = []
    /// Types by name: a type's number plus one, or 0.
    private var typeSlots: [UInt16] = []

    init(_ table: StaticString) {
        self.table = table
        let text = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        var lines: [Range<Int>] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            lines.append(start..<end)
            start = end + 1
        }
        indexTypes(lines, text)
        for (index, line) in lines.enumerated() { readElements(of: index, line, text) }
    }

    /// The shape of a type by its name (`Patient`, `Bundle.entry`, `code`), or `nil`.
    public func shape(named name: String) -> TypeShape? {
        var name = name
        return name.withUTF8 { shape(named: $0) }
    }

    func shape(named name: UnsafeBufferPointer<UInt8>) -> TypeShape? {
        guard !name.isEmpty else { return nil }
        var slot = Self.hash(name) & (typeSlots.count - 1)
        while typeSlots[slot] != 0 {
            let entry = types[Int(typeSlots[slot]) - 1]
            let candidate = UnsafeBufferPointer(
                start: table.utf8Start + Int(entry.nameStart), count: Int(entry.nameLength))
            if candidate.elementsEqual(name) { return TypeShape(index: typeSlots[slot] - 1) }
            slot = (slot + 1) & (typeSlots.count - 1)
        }
        return nil
    }

    @inline(__always)
    func element(_ name: ElementName, of type: TypeShape) -> ElementShape? {
        if name == .unknown { return nil }
        let entry = types[Int(type.index)]
        var slot = Self.slot(name) & entry.slotMask
        while true {
            let number = slots[Int(entry.firstSlot &+ slot)]
            if number == 0 { return nil }
            if elements[Int(number) - 1].name == name { return ElementShape(index: number - 1) }
            slot = (slot &+ 1) & entry.slotMask
        }
    }

    func name(of type: TypeShape) -> String {
        let entry = types[Int(type.index)]
        let start = table.utf8Start + Int(entry.nameStart)
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(entry.nameLength)), as: UTF8.self)
    }

    func pathName(of element: ElementShape) -> String {
        let entry = elements[Int(element.index)]
        guard let text = entry.name.text else { return "" }
        return String(decoding: text.utf8.prefix(Int(entry.pathLength)), as: UTF8.self)
    }
}

// MARK: - Decoding the table

extension TypeShapes {
    private mutating func indexTypes(_ lines: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>) {
        typeSlots = Array(repeating: 0, count: Self.slotCount(for: lines.count))
        types.reserveCapacity(lines.count)
        for (index, line) in lines.enumerated() {
            let fields = text[line].split(separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            let kind: TypeShape.Kind =
                switch fields[1].first {
                case UInt8(ascii: "r"): .resource
                case UInt8(ascii: "b"): .backbone
                case UInt8(ascii: "p"): .primitive
                default: .type
                }
            let form = kind == .primitive ? Self.form(of: String(decoding: fields[0], as: UTF8.self)) : nil
            types.append(
                Entry(
                    nameStart: UInt32(line.lowerBound), nameLength: UInt32(fields[0].count), kind: kind, form: form,
                    elements: 0..<0, firstSlot: 0, slotMask: 0))
            var slot = Self.hash(UnsafeBufferPointer(rebasing: fields[0])) & (typeSlots.count - 1)
            while typeSlots[slot] != 0 { slot = (slot + 1) & (typeSlots.count - 1) }
            typeSlots[slot] = UInt16(index + 1)
        }
    }

    private static func form(of primitive: String) -> TypeShape.Form {
        switch primitive {
        case "boolean": .boolean
        case "decimal", "integer", "positiveInt", "unsignedInt": .number
        case "xhtml": .xhtml
        default: .string
        }
    }

    private mutating func readElements(of index: Int, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
        let first = elements.count
        if let tab = text[line].lastIndex(of: UInt8(ascii: "\t")) {
            var order: UInt16 = 0
            for field in text[(tab + 1)..<line.upperBound].split(separator: UInt8(ascii: " ")) {
                readElement(field, order: order, of: index)
                order += 1
            }
        }
        types[index].elements = first..<elements.count
        // The hash table of this type, at most half full.
        let size = Self.slotCount(for: elements.count - first)
        types[index].firstSlot = UInt32(slots.count)
        types[index].slotMask = UInt32(size - 1)
        slots.append(contentsOf: repeatElement(0, count: size))
        for number in first..<elements.count {
            var slot = Self.slot(elements[number].name) & types[index].slotMask
            while slots[Int(types[index].firstSlot + slot)] != 0 { slot = (slot + 1) & types[index].slotMask }
            slots[Int(types[index].firstSlot + slot)] = UInt16(number + 1)
        }
    }

    /// Reads `name?type` or `name[x]*type,type`.
    private mutating func readElement(_ field: Slice<UnsafeBufferPointer<UInt8>>, order: UInt16, of owner: Int) {
        guard let mark = field.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "*") }) else { return }
        let name = field[..<mark]
        let base = name.last == UInt8(ascii: "]") ? name.dropLast(3) : name
        let isChoice = base.count < name.count
        var flags: UInt8 = field[mark] == UInt8(ascii: "*") ? Element.list : 0
        if isChoice { flags |= Element.choice }
        let kind = types[owner].kind
        if kind == .type || kind == .backbone, Self.isAttribute(base, of: owner, in: self) { flags |= Element.attribute }
        for typeName in field[(mark + 1)...].split(separator: UInt8(ascii: ",")) {
            guard let type = shape(named: UnsafeBufferPointer(rebasing: typeName)) else { continue }
            var full = Array(base)
            if isChoice, let first = typeName.first {
                full.append(first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z") ? first - 0x20 : first)
                full.append(contentsOf: typeName.dropFirst())
            }
            let known = full.withUnsafeBufferPointer { ElementNameIndex.shared.name(of: $0) }
            let resource = types[Int(type.index)].kind == .resource ? Element.resource : 0
            elements.append(
                Element(
                    name: known, type: type.index, order: order, flags: flags | resource,
                    pathLength: UInt8(clamping: base.count)))
        }
    }

    private static func isAttribute(
        _ name: Slice<UnsafeBufferPointer<UInt8>>, of owner: Int, in shapes: TypeShapes
    ) -> Bool {
        if name.elementsEqual("id".utf8) { return true }
        return name.elementsEqual("url".utf8) && shapes.name(of: TypeShape(index: UInt16(owner))) == "Extension"
    }

    private static func slotCount(for count: Int) -> Int {
        var size = 2
        while size < count * 2 { size *= 2 }
        return size
    }

    @inline(__always)
    private static func slot(_ name: ElementName) -> UInt32 { (UInt32(name.rawValue) &* 0x9E37_79B1) &>> 12 }

    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { mixed = (mixed ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        return Int(truncatingIfNeeded: (mixed ^ mixed &>> 29) & 0x7FFF_FFFF)
    }
}
