/// The members of the objects that are being written, in the order of XML.
struct XMLMemberSorter {
    let storage: TapeStorage
    let known = XMLKnownNames()

    private static let unknownOrder = 0x10000

    /// Appends the members of an object in their order, without the `resourceType` of a resource; `false`, and nothing
    /// appended, if two have the same key.
    func append(
        of object: Int, shape: TypeShape?, isResource: Bool, to members: inout [XMLMember]
    ) -> Bool {
        let first = members.count
        var unknown: Set<String> = []
        var isSorted = true, isUnique = true
        var entry = object + 1
        let end = storage.entries[object].next
        while entry < end, isUnique {
            let value = storage.entries[entry]
            defer { entry = value.next }
            let name = value.name
            if isResource, name == known.resourceTypeName { continue }
            let key = storage.keyRange(of: entry) ?? 0..<0
            // A key such as "gen\u0064er" cannot be copied as an element's name: it is kept in an instruction.
            let isSpelled = !bytes(key).contains(UInt8(ascii: "\\"))
            guard isSpelled, let element = element(name, of: shape), !name.isCompanion || element.isPrimitive else {
                isUnique =
                    unknown.insert(storage.key(of: entry)).inserted
                    && (isSpelled || !hasTwin(entry, in: object))
                members.append(
                    XMLMember(
                        value: entry, companion: -1, place: .unknown, key: key,
                        order: Self.unknownOrder + members.count))
                continue
            }
            let member = XMLMember(
                value: name.isCompanion ? -1 : entry, companion: name.isCompanion ? entry : -1,
                place: XMLPlace(element),
                key: name.isCompanion ? key.lowerBound + 1..<key.upperBound : key,
                order: Int(XMLPlace(element).rawValue))
            if members.count > first, members[members.count - 1].order >= member.order {
                if members[members.count - 1].order > member.order {
                    isSorted = false
                } else {
                    isUnique = members[members.count - 1].join(member)
                    continue
                }
            }
            members.append(member)
        }
        if isUnique, !isSorted { isUnique = sort(&members, from: first) }
        if !isUnique { members.removeLast(members.count - first) }
        return isUnique
    }

    /// Whether another member is the same element, or its value or companion.
    private func hasTwin(_ member: Int, in object: Int) -> Bool {
        let element = storage.entries[member].name.element
        guard element != .unknown else { return false }
        var entry = object + 1
        while entry < storage.entries[object].next {
            if entry != member, storage.entries[entry].name.element == element { return true }
            entry = Int(storage.entries[entry].next)
        }
        return false
    }

    /// Sorts, and joins the value and the companion that stood apart; `false` if there are two of one.
    private func sort(_ members: inout [XMLMember], from first: Int) -> Bool {
        let sorted = members[first...].sorted { ($0.order, $0.entry) < ($1.order, $1.entry) }
        members.removeLast(members.count - first)
        for member in sorted {
            if members.count > first, members[members.count - 1].order == member.order {
                if !members[members.count - 1].join(member) { return false }
            } else {
                members.append(member)
            }
        }
        return true
    }

    /// The element of a name; extensions are known everywhere.
    func element(_ name: ElementName, of shape: TypeShape?) -> ElementShape? {
        if let shape { return shape.element(name) }
        let isExtension = name == known.extensionName || name == known.modifierExtension
        return isExtension ? known.extensible?.element(name) : nil
    }

    /// The value of an object's only `resourceType`, if it can be an element's name.
    func resourceType(of object: Int) -> Range<Int>? {
        guard storage.entries[object].kind == .object else { return nil }
        var found: Range<Int>?
        var entry = object + 1
        while entry < Int(storage.entries[object].next) {
            let value = storage.entries[entry]
            if value.name == known.resourceTypeName {
                let range = Int(value.start)..<Int(value.start) + Int(value.length)
                guard found == nil, value.kind == .string, !value.isEscaped,
                    XMLCharacters.isLocalName(storage.json.text(range))
                else { return nil }
                found = range
            }
            entry = Int(value.next)
        }
        return found
    }

    func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: storage.json.start + range.lowerBound, count: range.count)
    }
}
