import FHIRPrimitives
import FHIRTree

extension PathDocuments {
    /// The value of FHIRPath that a primitive element or a quantity holds; `nil` for an element with parts, and for one
    /// without a value. A value that does not fit its type is a string.
    func value(of item: Item) -> Item? {
        guard case .element(let element) = item else { return item }
        guard element.hasValue else { return nil }
        let tape = tape(element.document), entry = Int(element.entry)
        if tape[entry].isContainer {
            return isQuantity(element) ? quantity(of: element).map { .quantity($0) } : nil
        }
        let type = element.type == PathElement.unknownType ? nil : TypeHierarchy.systemType(of: element.type)
        return value(at: entry, tape, in: element.document, as: type)
    }

    private func value(at entry: Int, _ tape: Tape, in document: UInt16, as type: SystemType?) -> Item {
        switch tape[entry].kind {
        case .true: return .boolean(true)
        case .false: return .boolean(false)
        case .number:
            let text = tape.text(entry)
            if type != .decimal, let value = Int64(String(decoding: text, as: UTF8.self)) { return .integer(value) }
            return FHIRDecimal(utf8: text).map { .decimal($0) } ?? .string(String(decoding: text, as: UTF8.self))
        default: break
        }
        let isPlain = !tape[entry].isEscaped
        switch type {
        case .date, .dateTime:
            guard isPlain, var moment = FHIRPathMoment(date: tape.text(entry)) else { break }
            if type == .dateTime { moment.kind = .dateTime }
            return .moment(moment)
        case .time:
            if isPlain, let moment = FHIRPathMoment(time: tape.text(entry)) { return .moment(moment) }
        default: break
        }
        return .string(string(at: entry, tape, in: document))
    }

    private func string(at entry: Int, _ tape: Tape, in document: UInt16) -> String {
        guard tape[entry].isEscaped else {
            return CheckedText.text(tape.text(entry), isASCII: !tape[entry].hasNonASCII)
        }
        return self[Int(document)].source.node(at: entry).string ?? ""
    }

    /// The bytes of an element whose value is a string written without escapes, so that they need not be copied; valid
    /// as long as the documents.
    func plainText(of element: PathElement) -> UnsafeBufferPointer<UInt8>? {
        guard element.hasValue else { return nil }
        let tape = tape(element.document), entry = Int(element.entry)
        guard tape[entry].kind == .string, !tape[entry].isEscaped,
            element.type == PathElement.unknownType || TypeHierarchy.systemType(of: element.type) == .string
        else { return nil }
        return tape.text(entry)
    }

    /// The truth of a single item: `nil` for a boolean element without a value, which is unknown and not true.
    func truth(of item: Item) -> Bool? {
        switch value(of: item) {
        case .boolean(let value): return value
        case nil:
            guard case .element(let element) = item, !element.hasValue, element.type != PathElement.unknownType else {
                return true
            }
            return TypeHierarchy.systemType(of: element.type) == .boolean ? nil : true
        default: return true
        }
    }

    func isQuantity(_ element: PathElement) -> Bool {
        element.type != PathElement.unknownType && TypeHierarchy.isType(element.type, Self.quantityShape)
    }

    private static let quantityShape = TypeShapes.r4.shape(named: "Quantity") ?? TypeShape(index: 0)

    /// A FHIR `Quantity` as FHIRPath sees it: its code if it is UCUM's, else its unit; none with a comparator. UCUM's
    /// units of time are those of the calendar here: `mo` is a month, and can be added to a date.
    ///
    /// - Source: FHIR R4 (4.0.1), fhirpath.html#quantity, which knows quantities with a UCUM code only.
    func quantity(of element: PathElement) -> FHIRPathQuantity? {
        guard let value = text(Self.valueName, of: element).flatMap({ FHIRDecimal($0) }),
            child(Self.comparatorName, of: element) == nil
        else { return nil }
        let isUCUM = text(Self.systemName, of: element) == "http://unitsofmeasure.org"
        let code = text(Self.codeName, of: element), unit = text(Self.unitName, of: element)
        if isUCUM, let code {
            guard let calendarUnit = CalendarUnit(fhir: code) else { return FHIRPathQuantity(value: value, ucum: code) }
            var quantity = FHIRPathQuantity(value: value, calendarUnit: calendarUnit)
            quantity.isCoded = true
            return quantity
        }
        return FHIRPathQuantity(value: value, ucum: code ?? unit ?? "1")
    }

    private static let valueName = ElementName("value"), comparatorName = ElementName("comparator")
    private static let systemName = ElementName("system"), codeName = ElementName("code")
    private static let unitName = ElementName("unit")

    /// What an error calls the type of an item.
    func typeName(of item: Item) -> TypeName {
        func system(_ type: SystemType) -> TypeName { TypeName(namespace: "System", name: type.rawValue) }
        switch item {
        case .element(let element):
            return TypeName(namespace: "FHIR", name: element.shape?.name ?? "Element")
        case .boolean: return system(.boolean)
        case .integer: return system(.integer)
        case .long: return system(.long)
        case .string: return system(.string)
        case .decimal: return system(.decimal)
        case .moment(let moment):
            return system(moment.kind == .date ? .date : moment.kind == .time ? .time : .dateTime)
        case .quantity: return system(.quantity)
        case .type: return TypeName(namespace: "System", name: "TypeInfo")
        }
    }
}
