/// One slice of a list: which items belong to it, and what a new one must have.
public struct Slice<Element: FHIRElement>: Sendable {
    /// What every item of the slice has.
    public let pattern: Element
    /// What the pattern consists of, if that is but one text.
    private let key: DiscriminatingKey?

    /// The slice of the items that have what this JSON says. For generated code.
    init(_ json: StaticString) {
        guard let pattern = try? Element(json: json.description) else { preconditionFailure("the pattern of a slice") }
        self.pattern = pattern
        key = DiscriminatingKey(pattern)
    }

    /// Whether the item has at least what the pattern has.
    public func contains(_ element: Element) -> Bool {
        if let key { return key == DiscriminatingKey(of: element) }
        return Pattern.includes(pattern.document.root, in: element.document.root)
    }

    /// The item with what the pattern demands and it lacks; values that are there are replaced.
    public func filled(_ element: Element) -> Element {
        if contains(element) { return element }
        return (try? Element(json: Pattern.merged(pattern.document.root, into: element.document.root))) ?? element
    }
}

extension Array where Element: FHIRElement {
    /// The first item of the slice.
    func first(in slice: Slice<Element>) -> Element? { first(where: slice.contains) }

    /// All items of the slice.
    func all(in slice: Slice<Element>) -> [Element] { filter(slice.contains) }

    /// Puts an item in the place of the slice's first, or at the end; `nil` removes all of the slice.
    mutating func set(_ element: Element?, in slice: Slice<Element>) {
        set(element.map { [$0] } ?? [], in: slice)
    }

    /// Puts these items in the place of the slice's; the others keep their order.
    mutating func set(_ elements: [Element], in slice: Slice<Element>) {
        let place = firstIndex(where: slice.contains)
        let before = place.map { self[..<$0].count } ?? count
        removeAll(where: slice.contains)
        insert(contentsOf: elements.map(slice.filled), at: Swift.min(before, count))
    }
}
