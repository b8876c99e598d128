/// The id and extensions of a primitive, apart, because few have any. Never changed: a new value is a new object.
@usableFromInline
final class PrimitiveCompanion: Hashable, Sendable {
    @usableFromInline let element: R4.Element

    @usableFromInline
    init(_ element: R4.Element) { self.element = element }

    @usableFromInline
    static func == (a: PrimitiveCompanion, b: PrimitiveCompanion) -> Bool { a === b || a.element == b.element }

    @usableFromInline
    func hash(into hasher: inout Hasher) { hasher.combine(element) }
}
