/// One member of an object on its way to XML: a value and its companion, with its place in the type.
struct XMLMember {
    /// Entries of the tape; -1 if there is none.
    var value: Int, companion: Int
    var place: XMLPlace
    /// The key is that of ``place``'s element, spelled without escapes; an unknown one may be anything.
    var key: Range<Int>
    /// Where it stands among the members.
    var order: Int

    /// The entry that stands for it in findings.
    var entry: Int { value >= 0 ? value : companion }
}

/// The members of the objects that are being written, in the order of XML.
struct XMLMemberSorter {
    let storage: TapeStorage
    let known = XMLKnownNames()

    private static let unknownOrder = 0x10000

    /// The members of an object in their order; `nil` if two have the same key. `resourceType` is left out of a resource.
    func members(of object: Int, shape: TypeShape?, isResource: Bool) -> [XMLMember]? {
        var members: [XMLMember] = []
        var unknown: Set<String> = []
        var isSorted = true
        var entry = object + 1
        let end = Int(storage.entries[object].next)
        while entry < end {
            let value = storage.entries[entry]
            let next = Int(value.next)
            defer { entry = next }
            let name = value.name
            let key = storage.keyRange(of: entry) ?? 0..<0
            if isResource, name == known.resourceTypeName { continue }
            let element = element(name, of: shape)
            let isCompanion = name.isCompanion && element?.type.kind == .primitive
            guard let element, isCompanion || !name.isCompanion else {
                guard unknown.insert(storage.key(of: entry)).inserted else { return nil }
                members.append(
                    XMLMember(
                        value: entry, companion: -1, place: .unknown, key: key, order: Self.unknownOrder + members.count))
                continue
            }
            let order = Int(XMLPlace(element).rawValue)
            if let last = members.last, last.order == order {
                guard isCompanion ? last.companion < 0 : last.value < 0 else { return nil }
                if isCompanion { members[members.count - 1].companion = entry }
                if !isCompanion { members[members.count - 1].value = entry }
                continue
            }
            if let last = members.last, last.order > order { isSorted = false }
            members.append(
                XMLMember(
                    value: isCompanion ? -1 : entry, companion: isCompanion ? entry : -1, place: XMLPlace(element),
                    key: isCompanion ? key.lowerBound + 1..<key.upperBound : key, order: order))
        }
        return isSorted ? members : merged(members)
    }

    /// Sorts, and joins the value and the companion that stood apart.
    private func merged(_ members: [XMLMember]) -> [XMLMember]? {
        var merged: [XMLMember] = []
        merged.reserveCapacity(members.count)
        let sorted = members.sorted { ($0.order, $0.entry) < ($1.order, $1.entry) }
        for member in sorted {
            guard let last = merged.last, last.order == member.order else {
                merged.append(member)
                continue
            }
            guard last.value < 0 || member.value < 0, last.companion < 0 || member.companion < 0 else { return nil }
            merged[merged.count - 1].value = max(last.value, member.value)
            merged[merged.count - 1].companion = max(last.companion, member.companion)
        }
        return merged
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
