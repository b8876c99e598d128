/// Keeps a singular complex element beside the struct that holds it, so that structs stay small and may nest in
/// themselves.
///
/// A value like any other: a change never shows in a copy.
@frozen
@propertyWrapper
public struct Boxed<Value: Hashable & Sendable>: Hashable, @unchecked Sendable {
    @usableFromInline var box: ValueBox<Value>?

    @inlinable @inline(never)
    public init(wrappedValue: Value?) {
        box = nil
        if let wrappedValue { put(wrappedValue) }
    }

    @inlinable
    public init() { box = nil }

    @inlinable public var wrappedValue: Value? {
        get { box?.value }
        @inline(never) set { if let newValue { put(newValue) } else { box = nil } }
        @inline(never) _modify {
            // A box that nobody shares lends its value, so that a change inside it copies nothing.
            var value = isKnownUniquelyReferenced(&box) ? box?.take() : box?.value
            defer { if let value { put(value) } else { box = nil } }
            yield &value
        }
    }

    @inlinable
    mutating func put(_ value: Value) {
        if !isKnownUniquelyReferenced(&box) { box = ValueBox.empty() }
        box?.fill(value)
    }

    @inlinable
    public static func == (a: Self, b: Self) -> Bool { a.box === b.box || a.wrappedValue == b.wrappedValue }

    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
