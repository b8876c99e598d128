/// Keeps a singular complex element beside the struct that holds it, so that structs stay small and may nest in themselves.
///
/// A value like any other: a change never shows in a copy.
@frozen
@propertyWrapper
public struct Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
    @usableFromInline var box: Box?

    @inlinable @inline(never)
    public init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

    @inlinable
    public init() { box = nil }

    @inlinable
    init(_ value: Value) { box = Box(value) }

    @inlinable public var wrappedValue: Value? {
        get { box?.value }
        @inline(never) set { box = newValue.map(Box.init) }
        @inline(never) _modify {
            // A box that nobody shares lends its value, so that a change inside it copies nothing.
            var value: Value?
            if isKnownUniquelyReferenced(&box) {
                swap(&value, &box.unsafelyUnwrapped.value)
            } else {
                value = box?.value
            }
            defer { if let value { put(value) } else { box = nil } }
            yield &value
        }
    }

    @inlinable
    mutating func put(_ value: Value) {
        if isKnownUniquelyReferenced(&box) { box?.value = value } else { box = Box(value) }
    }

    /// Changed only by the one `Boxed` that holds it.
    @usableFromInline
    final class Box: Hashable, @unchecked Sendable {
        @usableFromInline var value: Value?

        @inlinable
        init(_ value: Value) { self.value = value }

        @inlinable
        static func == (a: Box, b: Box) -> Bool { a === b || a.value == b.value }

        @inlinable
        func hash(into hasher: inout Hasher) { hasher.combine(value) }
    }
}
