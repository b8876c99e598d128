/// The members of the objects that are being written, in the order of XML.
struct XMLMemberSorter {
    let storage: TapeStorage
    let known = XMLKnownNames()

    private static let unknownOrder = 0x10000

    /// What stands out among the members of an object.
    struct Outcome {
        /// The members of which there are two or more, with their companions, by element: XML cannot say them.
        var repeated: [[Int]] = []
        /// A known name is spelled with escapes, as in `"gen\u0064er"`.
        var hasEscapedNames = false
    }

    /// Appends the members of an object in their order, without the `resourceType` of a resource and without those that
    /// have the same key as another.
    func append(of object: Int, shape: TypeShape?, isResource: Bool, to members: inout [XMLMember]) -> Outcome {
        var outcome = Outcome()
        if append(of: object, shape, isResource, without: [], to: &members, &outcome) { return outcome }
        outcome.repeated = repeated(in: object, shape, isResource)
        _ = append(of: object, shape, isResource, without: Set(outcome.repeated.joined()), to: &members, &outcome)
        return outcome
    }

    /// `false`, and nothing appended, if two members have the same key.
    private func append(
        of object: Int, _ shape: TypeShape?, _ isResource: Bool, without left: Set<Int>,
        to members: inout [XMLMember], _ outcome: inout Outcome
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
            if !left.isEmpty, left.contains(entry) { continue }
            let key = storage.keyRange(of: entry) ?? 0..<0
            guard let element = element(name, of: shape), !name.isCompanion || element.isPrimitive else {
                isUnique = unknown.insert(storage.key(of: entry)).inserted
                members.append(
                    XMLMember(
                        value: entry, companion: -1, place: .unknown, key: key,
                        order: Self.unknownOrder + members.count))
                continue
            }
            if bytes(key).contains(UInt8(ascii: "\\")) { outcome.hasEscapedNames = true }
            let isMarked = name.isCompanion && storage.json.start[key.lowerBound] == UInt8(ascii: "_")
            let member = XMLMember(
                value: name.isCompanion ? -1 : entry, companion: name.isCompanion ? entry : -1,
                place: XMLPlace(element),
                key: isMarked ? key.lowerBound + 1..<key.upperBound : key,
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

    /// The members of each element of which a value or a companion occurs more than once.
    private func repeated(in object: Int, _ shape: TypeShape?, _ isResource: Bool) -> [[Int]] {
        var groups: [[Int]] = [], numbers: [String: Int] = [:]
        var keys: Set<String> = [], found: Set<Int> = []
        for member in SourceNode(storage: storage, entry: object).members {
            let name = storage.entries[member.entry].name
            if isResource, name == known.resourceTypeName { continue }
            let key = storage.key(of: member.entry)
            let isCompanion = name.isCompanion && element(name, of: shape)?.isPrimitive == true
            let group = numbers[isCompanion ? String(key.dropFirst()) : key, default: groups.count]
            if group == groups.count { groups.append([]) }
            numbers[isCompanion ? String(key.dropFirst()) : key] = group
            groups[group].append(member.entry)
            if !keys.insert(key).inserted { found.insert(group) }
        }
        return groups.indices.filter(found.contains).map { groups[$0] }
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
