/// One side of a comparison: the tape from its root on, what of it does not count, and the digests of its values.
struct ComparedTree {
    let root: SourceNode
    let storage: TapeStorage
    let digests: ContentDigests
    /// The type at the root; `nil` where R4 has none.
    let type: TypeShape?
    private let ignored: Set<Int>

    init(_ root: SourceNode, ignoring paths: [IgnoredPath], listOrder: Bool) {
        var cursor = ExpressionCursor(root.document)
        (self.root, storage, type) = (root, root.storage, cursor.steps(to: root.entry).type)
        ignored = IgnoredElements.entries(below: root, paths: paths, type: type)
        digests = ContentDigests(root, ignored: ignored, listOrder: listOrder)
    }

    func kind(_ entry: Int) -> SourceNode.Kind { storage.entries[entry].kind }

    func node(_ entry: Int) -> SourceNode { SourceNode(storage: storage, entry: entry) }

    /// Whether the entry is a value of that kind; no entry (-1) is none.
    func isKind(_ kind: SourceNode.Kind, _ entry: Int) -> Bool { entry >= 0 && self.kind(entry) == kind }

    /// Whether there is something: no entry and `null` are nothing.
    func holdsValue(_ entry: Int) -> Bool { entry >= 0 && kind(entry) != .null }

    /// The entries below a container, without those that are ignored; nothing for -1.
    func children(of entry: Int) -> [Int] {
        guard entry >= 0, storage.entries[entry].isContainer else { return [] }
        var children: [Int] = []
        let end = storage.entries[entry].next
        var child = entry + 1
        while child < end {
            if ignored.isEmpty || !ignored.contains(child) { children.append(child) }
            child = storage.entries[child].next
        }
        return children
    }

    /// The member of an object with a name.
    func member(_ name: ElementName, of entry: Int) -> Int? {
        guard isKind(.object, entry) else { return nil }
        let end = storage.entries[entry].next
        var child = entry + 1
        while child < end {
            if storage.entries[child].name == name { return child }
            child = storage.entries[child].next
        }
        return nil
    }

    /// The text of a member that is a string.
    func string(_ name: ElementName, of entry: Int) -> String? {
        member(name, of: entry).flatMap { node($0).string }
    }

    /// The type of a value at a place of that type: a resource says its own.
    func type(of entry: Int, at place: TypeShape?) -> TypeShape? {
        guard isKind(.object, entry), place?.isResource != false, let name = node(entry)["resourceType"]?.string
        else { return place }
        return TypeShapes.r4.shape(named: name)
    }

    /// The items of a list, each with the part of the companion list that belongs to it.
    func items(of list: ElementParts) -> [ElementParts] {
        let values = children(of: list.value), companions = children(of: list.companion)
        return (0..<max(values.count, companions.count)).compactMap { index in
            let value = index < values.count ? values[index] : -1
            let companion = index < companions.count && holdsValue(companions[index]) ? companions[index] : -1
            // A `null` beyond the values says nothing.
            return value < 0 && companion < 0 ? nil : ElementParts(value: value, companion: companion)
        }
    }

    /// A number for the content of a value with its companion.
    func digest(_ parts: ElementParts) -> UInt64 {
        let value = holdsValue(parts.value) ? digests[parts.value] : 0
        return parts.companion < 0 ? value : ContentDigests.mixed(value, digests[parts.companion])
    }

    /// Whether a string holds a lone surrogate, which decoding loses: it is compared as written.
    func isBroken(_ entry: Int) -> Bool {
        let value = storage.entries[entry]
        guard value.isEscaped else { return false }
        return JSONString.text(UnsafeBufferPointer(start: storage.json.start + value.start, count: value.length)) == nil
    }

    /// Whether a value is written with the same bytes in another tree, and so says the same.
    func hasText(of entry: Int, as other: ComparedTree, _ otherEntry: Int) -> Bool {
        let first = storage.entries[entry], second = other.storage.entries[otherEntry]
        guard first.kind == second.kind, first.length == second.length else { return false }
        let text = UnsafeBufferPointer(start: other.storage.json.start + second.start, count: second.length)
        return UnsafeBufferPointer(start: storage.json.start + first.start, count: first.length).elementsEqual(text)
    }
}
