/// Decodes the generated table of type shapes: a line a type, its elements in order.
struct TypeShapeDecoder: Sendable {
    private let table: StaticString
    private(set) var types: [TypeShapes.Entry] = []
    private(set) var elements: [TypeShapes.Element] = []
    private(set) var slots: [UInt16] = []
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

    func shape(named name: UnsafeBufferPointer<UInt8>) -> TypeShape? {
        guard !name.isEmpty else { return nil }
        var slot = Self.hash(name) & (typeSlots.count - 1)
        while typeSlots[slot] != 0 {
            let entry = types[Int(typeSlots[slot]) - 1]
            if Self.isEqual(table.utf8Start + Int(entry.nameStart), Int(entry.nameLength), name) {
                return TypeShape(index: typeSlots[slot] - 1)
            }
            slot = (slot + 1) & (typeSlots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private static func isEqual(_ start: UnsafePointer<UInt8>, _ count: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool
    {
        guard count == name.count else { return false }
        for offset in 0..<count where start[offset] != name[offset] { return false }
        return true
    }

    func name(of type: Int) -> String {
        let start = table.utf8Start + Int(types[type].nameStart)
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(types[type].nameLength)), as: UTF8.self)
    }

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
                TypeShapes.Entry(
                    nameStart: UInt32(line.lowerBound), nameLength: UInt32(fields[0].count), kind: kind, form: form))
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
        (types[index].firstElement, types[index].endElement) = (UInt16(first), UInt16(elements.count))
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
        var flags: UInt8 = field[mark] == UInt8(ascii: "*") ? TypeShapes.Element.list : 0
        if isChoice { flags |= TypeShapes.Element.choice }
        let kind = types[owner].kind
        if kind == .type || kind == .backbone, isAttribute(base, of: owner) { flags |= TypeShapes.Element.attribute }
        for typeName in field[(mark + 1)...].split(separator: UInt8(ascii: ",")) {
            guard let type = shape(named: UnsafeBufferPointer(rebasing: typeName)) else { continue }
            var full = Array(base)
            if isChoice, let first = typeName.first {
                full.append(first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z") ? first - 0x20 : first)
                full.append(contentsOf: typeName.dropFirst())
            }
            let known = full.withUnsafeBufferPointer { ElementNameIndex.shared.name(of: $0) }
            let kind: UInt8 =
                switch types[Int(type.index)].kind {
                case .resource: TypeShapes.Element.resource
                case .primitive: TypeShapes.Element.primitive
                default: 0
                }
            elements.append(
                TypeShapes.Element(
                    name: known, type: type.index, order: order, flags: flags | kind,
                    pathLength: UInt8(clamping: base.count)))
        }
    }

    private func isAttribute(_ element: Slice<UnsafeBufferPointer<UInt8>>, of owner: Int) -> Bool {
        if element.elementsEqual("id".utf8) { return true }
        return element.elementsEqual("url".utf8) && name(of: owner) == "Extension"
    }

    private static func slotCount(for count: Int) -> Int {
        var size = 2
        while size < count * 2 { size *= 2 }
        return size
    }

    @inline(__always)
    static func slot(_ name: ElementName) -> UInt32 { (UInt32(name.rawValue) &* 0x9E37_79B1) &>> 12 }

    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        var mixed: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { mixed = (mixed ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        return Int(truncatingIfNeeded: (mixed ^ mixed &>> 29) & 0x7FFF_FFFF)
    }
}
