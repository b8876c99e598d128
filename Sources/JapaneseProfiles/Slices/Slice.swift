/// One slice of a list: which items belong to it, and what a new one must have.
struct Slice<Element: FHIRElement>: Sendable {
    /// What tells the items of the slice: every one has it.
    let pattern: Element
    /// What the profile fixes for an item of the slice, the pattern included.
    let fill: Element
    private let isMember: @Sendable (Element) -> Bool
    private let isFull: @Sendable (Element) -> Bool

    /// The slice of the items that have what this JSON says. For generated code.
    ///
    /// - Parameter fill: JSON of all that an item must have; `nil` if that is the pattern.
    init(_ json: StaticString, fill: StaticString? = nil) { self.init(json.description, fill: fill?.description) }

    init(_ json: String, fill: String?) {
        guard let pattern = try? Element(json: json), let fill = try? fill.map({ try Element(json: $0) }) ?? pattern
        else { preconditionFailure("the pattern of a slice") }
        (self.pattern, self.fill) = (pattern, fill)
        isMember = Self.comparison(with: pattern)
        isFull = Self.comparison(with: fill)
    }

    private static func comparison(with pattern: Element) -> @Sendable (Element) -> Bool {
        let root = pattern.document.root
        return DirectPattern.comparison(with: pattern, written: root) ?? { $0.document.root.includes(root) }
    }

    /// Whether the item has at least what the pattern has.
    func contains(_ element: Element) -> Bool { isMember(element) }

    /// The item with what the profile fixes and it lacks.
    ///
    /// Only what would keep it out of the slice is replaced; any other value that is there stays, whatever the profile
    /// says.
    func filled(_ element: Element) -> Element {
        if isFull(element) { return element }
        let filled = completed(element)
        if contains(filled) { return filled }
        return completed(Self.read(Pattern.merged(pattern.document.root, into: filled.document.root)))
    }

    private func completed(_ element: Element) -> Element {
        Self.read(Filling.completed(element.document.root, by: fill.document.root))
    }

    private static func read(_ json: [UInt8]) -> Element {
        var findings: [Diagnostic] = []  // what did not fit the item's type before stays in it
        do { return try Element(json: json, findings: &findings) } catch { preconditionFailure("an item: \(error)") }
    }
}

extension Array where Element: FHIRElement {
    /// The first item of the slice.
    func first(in slice: Slice<Element>) -> Element? { first(where: slice.contains) }

    /// All items of the slice.
    func all(in slice: Slice<Element>) -> [Element] { filter(slice.contains) }

    /// Puts an item in the place of the slice's first, or at the end; `nil` removes all of the slice. An item that
    /// stands there as it is stays so.
    mutating func set(_ element: Element?, in slice: Slice<Element>) {
        guard let element else { return removeAll(where: slice.contains) }
        let place = firstIndex(where: slice.contains)
        if let place, self[place] == element { return }
        replace(place.map { [$0] } ?? [], by: [slice.filled(element)])
    }

    /// Puts these items in the places of the slice's, in order; those left over follow the last, and the others stay.
    /// An item that is among the slice's as it is stays so.
    mutating func set(_ elements: [Element], in slice: Slice<Element>) {
        let places = indices.filter { slice.contains(self[$0]) }, known = Set(places.map { self[$0] })
        replace(places, by: elements.map { known.contains($0) ? $0 : slice.filled($0) })
    }
}
