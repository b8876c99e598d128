/// Where an element belongs in its parent: an element of the parent's type, an unknown one, or none at all.
struct XMLPlace: RawRepresentable, Hashable {
    var rawValue: UInt16

    /// A name that the parent's type does not have: kept by its name.
    static let unknown = XMLPlace(rawValue: 0)
    /// From another namespace, or not of the form of its element: kept as its source text.
    static let verbatim = XMLPlace(rawValue: .max)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ element: ElementShape?) { rawValue = element.map { $0.index &+ 1 } ?? 0 }

    var element: ElementShape? {
        rawValue == 0 || rawValue == .max ? nil : ElementShape(index: rawValue &- 1)
    }
}
