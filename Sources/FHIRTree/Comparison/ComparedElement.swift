/// An element of an object: a member, and the `_name` companion that belongs to it.
struct ComparedElement {
    /// What an element is called, without the `_` of a companion.
    struct Key: Hashable {
        var name: ElementName
        /// The text of a name that R4 lacks.
        var text = ""
    }

    var key: Key
    var parts: ElementParts

    /// The elements of an object in the order of their first member; a name that occurs twice is two elements.
    ///
    /// - Source: FHIR R4 (4.0.1), json.html#primitive.
    static func elements(of object: Int, in tree: ComparedTree) -> [ComparedElement] {
        var elements: [ComparedElement] = []
        var places: [Key: Int] = [:]  // where a further part would go; kept only for large objects
        for member in tree.children(of: object) {
            let (key, isCompanion) = key(of: member, in: tree)
            let place =
                elements.count <= 16
                ? elements.lastIndex { $0.key == key } : places[key]
            if let place, isCompanion ? elements[place].parts.companion < 0 : elements[place].parts.value < 0 {
                if isCompanion {
                    elements[place].parts.companion = member
                } else {
                    elements[place].parts.value = member
                }
                continue
            }
            elements.append(
                ComparedElement(
                    key: key,
                    parts: isCompanion ? ElementParts(companion: member) : ElementParts(value: member)))
            if elements.count == 17 {
                for (index, element) in elements.enumerated() { places[element.key] = index }
            } else if elements.count > 17 {
                places[key] = elements.count - 1
            }
        }
        return elements.flatMap { split($0, in: tree) }
    }

    /// A name with `_` in front is a companion if the value can be one.
    private static func key(of member: Int, in tree: ComparedTree) -> (Key, isCompanion: Bool) {
        let name = tree.storage.entries[member].name
        let canCarry = tree.storage.entries[member].isContainer || tree.kind(member) == .null
        if name != .unknown {
            guard name.isCompanion else { return (Key(name: name), false) }
            return canCarry ? (Key(name: name.element), true) : (Key(name: name), false)
        }
        let text = tree.storage.key(of: member)
        guard text.hasPrefix("_"), text.utf8.count > 1, canCarry else { return (Key(name: name, text: text), false) }
        return (Key(name: name, text: String(text.dropFirst())), true)
    }

    /// A list beside a single value, or anything beside an object, is no companion but a member of its own.
    private static func split(_ element: ComparedElement, in tree: ComparedTree) -> [ComparedElement] {
        let parts = element.parts
        guard parts.value >= 0, parts.companion >= 0 else { return [element] }
        switch (tree.kind(parts.value), tree.kind(parts.companion)) {
        case (.array, .array), (_, .null): return [element]
        case (.array, _), (.object, _), (_, .array):
            let key = element.key
            let other = key.name == .unknown ? Key(name: .unknown, text: "_" + key.text) : Key(name: key.name.companion)
            return [
                ComparedElement(key: key, parts: ElementParts(value: parts.value)),
                ComparedElement(key: other, parts: ElementParts(value: parts.companion)),
            ]
        default: return [element]
        }
    }

    /// For each element of an object the one of the other with its key, first with first.
    static func partners(_ before: [ComparedElement], _ after: [ComparedElement]) -> [Int?] {
        var taken = [Bool](repeating: false, count: after.count)
        if before.count * after.count <= 1024 {
            return before.map { element in
                let place = after.indices.first { !taken[$0] && after[$0].key == element.key }
                if let place { taken[place] = true }
                return place
            }
        }
        var places: [Key: ArraySlice<Int>] = [:]
        for (index, element) in after.enumerated() { places[element.key, default: []].append(index) }
        return before.map { places[$0.key]?.popFirst() }
    }
}
