/// One slice of a list: which items belong to it, and what a new one must have.
struct Slice<Element: FHIRElement>: Sendable {
    /// What every item of the slice has.
    let pattern: Element
    private let isMember: @Sendable (Element) -> Bool

    /// The slice of the items that have what this JSON says. For generated code.
    init(_ json: StaticString) {
        guard let pattern = try? Element(json: json.description) else { preconditionFailure("the pattern of a slice") }
        self.pattern = pattern
        let root = pattern.document.root
        isMember =
            DirectPattern.comparison(with: pattern, written: root)
            ?? { $0.document.root.includes(root) }
    }

    /// Whether the item has at least what the pattern has.
    func contains(_ element: Element) -> Bool { isMember(element) }

    /// The item with what the pattern demands and it lacks; values that are there are replaced.
    func filled(_ element: Element) -> Element {
        if contains(element) { return element }
        let merged = Pattern.merged(pattern.document.root, into: element.document.root)
        var findings: [Diagnostic] = []  // what did not fit the item's type before stays in it
        do { return try Element(json: merged, findings: &findings) } catch { preconditionFailure("an item: \(error)") }
    }
}

extension Array where Element: FHIRElement {
    /// The first item of the slice.
    func first(in slice: Slice<Element>) -> Element? { first(where: slice.contains) }

    /// All items of the slice.
    func all(in slice: Slice<Element>) -> [Element] { filter(slice.contains) }

    /// Puts an item in the place of the slice's first, or at the end; `nil` removes all of the slice.
    mutating func set(_ element: Element?, in slice: Slice<Element>) {
        guard let element else { return removeAll(where: slice.contains) }
        replace(firstIndex(where: slice.contains).map { [$0] } ?? [], by: [slice.filled(element)])
    }

    /// Puts these items in the places of the slice's, in order; those left over follow the last, and the others stay.
    mutating func set(_ elements: [Element], in slice: Slice<Element>) {
        replace(indices.filter { slice.contains(self[$0]) }, by: elements.map(slice.filled))
    }
}
