/// Decides whether XML says a member so that reading it gives the same JSON again.
struct XMLFit {
    /// So deep elements are written, and so deep an element may be that is written as it stands: together they stay
    /// below the limit of a reader. What lies deeper goes into an instruction.
    static let depthLimit = ParsingLimits.standard.depth / 2 - 6

    let storage: TapeStorage
    let sorter: XMLMemberSorter
    private let fragments = XMLFragments()

    init(storage: TapeStorage, sorter: XMLMemberSorter) { (self.storage, self.sorter) = (storage, sorter) }

    /// Whether a member fits the form that its element has in XML.
    @inline(__always)
    func fits(_ member: XMLMember) -> Bool {
        guard let element = member.place.element else { return fitsUnknown(member) }
        if element.isPrimitive {
            if element.type.form == .xhtml { return member.companion < 0 && fitsNarrative(member.value) }
            if element.isXMLAttribute {
                return member.companion < 0 && kind(member.value) == .string && isCarried(member.value)
            }
            return fitsPrimitive(member, element)
        }
        let hasForm = element.holdsResource ? isResource : isObject
        guard element.isList else { return hasForm(member.value) }
        return isFilledArray(member.value) && allItems(of: member.value, hasForm)
    }

    private func isObject(_ entry: Int) -> Bool { kind(entry) == .object }

    private func isResource(_ entry: Int) -> Bool { sorter.resourceType(of: entry) != nil }

    // MARK: Primitives

    private func fitsPrimitive(_ member: XMLMember, _ element: ElementShape) -> Bool {
        let form = element.type.form ?? .string
        guard element.isList else {
            if member.companion < 0 { return fitsValue(member.value, form) }
            return isFilledObject(member.companion)
                && (member.value < 0 || !isNull(member.value) && fitsValue(member.value, form))
        }
        if member.value >= 0 {
            guard isFilledArray(member.value), allItems(of: member.value, { fitsValue($0, form) }) else { return false }
        }
        guard member.companion >= 0 else { return true }
        guard isFilledArray(member.companion),
            allItems(of: member.companion, { isNull($0) || isFilledObject($0) }),
            !allItems(of: member.companion, isNull)
        else { return false }
        guard member.value >= 0 else { return true }
        return count(of: member.value) == count(of: member.companion) && !allItems(of: member.value, isNull)
    }

    @inline(__always)
    private func fitsValue(_ entry: Int, _ form: TypeShape.Form) -> Bool {
        if entry < 0 { return false }
        return switch kind(entry) {
        case .null: true
        case .string:
            form == .string ? isCarried(entry) : isCarried(entry) && !XMLLiteral.isValid(text(entry), form)
        case .number: form == .number
        case .true, .false: form == .boolean
        default: false
        }
    }

    // MARK: Unknown members

    private func fitsUnknown(_ member: XMLMember) -> Bool {
        let entry = member.value
        guard !sorter.bytes(member.key).contains(UInt8(ascii: "\\")) else { return false }
        let name = storage.key(of: entry)
        switch name.first {
        case "@": return kind(entry) == .string && isCarried(entry) && isFreeAttribute(name.dropFirst())
        case "#":
            guard name == "#text", kind(entry) == .string, isCarried(entry) else { return false }
            let text = text(entry)
            return !text.isEmpty && XMLText.trimmed(text) == text
        case "{": return forItems(of: entry) { isElement($0, named: name) }
        default:
            guard XMLCharacters.isLocalName(name) else { return false }
            return forItems(of: entry) { kind($0) == .string && isCarried($0) }
                || forItems(of: entry) { isObject($0) && !hasValueAttribute($0) }
        }
    }

    /// An unknown element gives one value, or an array where it repeats.
    private func forItems(of entry: Int, _ condition: (Int) -> Bool) -> Bool {
        guard kind(entry) == .array else { return condition(entry) }
        return count(of: entry) > 1 && allItems(of: entry, condition)
    }

    /// An attribute that a reader does not take for one of FHIR's.
    private func isFreeAttribute(_ name: Substring) -> Bool {
        if ["id", "url", "value", "xmlns"].contains(name) { return false }
        return XMLCharacters.isLocalName(name.hasPrefix("xml:") ? name.dropFirst(4) : name)
    }

    private func hasValueAttribute(_ object: Int) -> Bool {
        SourceNode(storage: storage, entry: object).members.contains { $0.name == "@value" }
    }

    // MARK: Source text

    func fitsNarrative(_ entry: Int) -> Bool {
        guard kind(entry) == .string, storage.entries[entry].length > 0 else { return false }
        return withElement(entry) { node, bytes, _ in
            UnsafeBufferPointer(start: bytes + node.localStart, count: node.localLength).elementsEqual("div".utf8)
        }
    }

    /// Whether a string is the source of one element whose name in its namespace is `{namespace}name`.
    private func isElement(_ entry: Int, named key: String) -> Bool {
        guard kind(entry) == .string else { return false }
        return withElement(entry) { node, bytes, uris in
            let name = UnsafeBufferPointer(start: bytes + node.localStart, count: node.localLength)
            return node.namespace != XMLNamespaces.fhir
                && "{\(uris[Int(node.namespace)])}" + String(decoding: name, as: UTF8.self) == key
        }
    }

    /// Gives the only element that a string is, read where FHIR's namespace is the default.
    private func withElement(
        _ entry: Int, _ condition: (XMLNode, UnsafePointer<UInt8>, [String]) -> Bool
    ) -> Bool {
        let source = fragments.source(of: entry, in: storage)
        let start = XMLFragments.start.utf8CodeUnitCount
        guard source.count > start, source[start] == UInt8(ascii: "<") else { return false }
        var scanner = XMLScanner(source, depthLimit: Self.depthLimit)
        do { try scanner.scan() } catch { return false }
        // Node 0 is the wrapper, 1 its declaration, 2 the element.
        guard scanner.nodes.count > 2 else { return false }
        let node = scanner.nodes[2]
        guard node.kind == .element, node.offset == start,
            Int(node.valueEnd) == source.count - XMLFragments.end.utf8CodeUnitCount,
            scanner.nodes[0].flags & XMLNode.text == 0
        else { return false }
        return condition(node, UnsafePointer(source.start), scanner.namespaces.uris)
    }

    /// The text of a string, decoded.
    func fragment(of entry: Int) -> UnsafeBufferPointer<UInt8> {
        let source = fragments.source(of: entry, in: storage)
        let start = XMLFragments.start.utf8CodeUnitCount
        let count = source.count - start - XMLFragments.end.utf8CodeUnitCount
        return UnsafeBufferPointer(start: source.start + start, count: count)
    }

    // MARK: Values

    @inline(__always)
    private func kind(_ entry: Int) -> SourceNode.Kind { entry < 0 ? .null : storage.entries[entry].kind }

    private func isNull(_ entry: Int) -> Bool { entry >= 0 && kind(entry) == .null }

    private func isFilledObject(_ entry: Int) -> Bool {
        isObject(entry) && Int(storage.entries[entry].next) > entry + 1
    }

    private func isFilledArray(_ entry: Int) -> Bool {
        kind(entry) == .array && Int(storage.entries[entry].next) > entry + 1
    }

    private func allItems(of array: Int, _ condition: (Int) -> Bool) -> Bool {
        var entry = array + 1
        let end = Int(storage.entries[array].next)
        while entry < end {
            if !condition(entry) { return false }
            entry = Int(storage.entries[entry].next)
        }
        return true
    }

    private func count(of array: Int) -> Int {
        var count = 0
        _ = allItems(of: array) { _ in
            count += 1
            return true
        }
        return count
    }

    func text(_ entry: Int) -> String { SourceNode(storage: storage, entry: entry).string ?? "" }

    /// Whether XML has all characters of a string.
    @inline(__always)
    private func isCarried(_ entry: Int) -> Bool {
        let value = storage.entries[entry]
        if value.kindAndFlags & (TapeEntry.Kind.escaped | TapeEntry.Kind.nonASCII) == 0 { return true }
        return XMLText.isCarried(storage.json, Int(value.start)..<Int(value.start) + Int(value.length), value.isEscaped)
    }
}
