/// The members of an object that its type has no place for, in the order read.
///
/// Each keeps its JSON text without the white space between tokens; numbers and strings are spelt as they were read.
@frozen
public struct UnknownElements: Hashable, Sendable {
    @usableFromInline var storage: Storage?

    @inlinable
    public init() { storage = nil }

    @inlinable public var isEmpty: Bool { storage == nil }

    /// The members. An empty list is no storage at all, so that the usual struct pays one word.
    public var members: [UnknownElement] {
        get { storage?.members ?? [] }
        set { storage = newValue.isEmpty ? nil : Storage(newValue) }
    }

    /// Adds a member behind the others.
    public mutating func append(_ member: UnknownElement) {
        if isKnownUniquelyReferenced(&storage) {
            storage?.members.append(member)
        } else {
            storage = Storage(members + [member])
        }
    }

    /// The first member with that name.
    public subscript(name: String) -> UnknownElement? { members.first { $0.name == name } }

    /// Changed only by the one `UnknownElements` that holds it.
    @usableFromInline
    final class Storage: Hashable, @unchecked Sendable {
        var members: [UnknownElement]

        init(_ members: [UnknownElement]) { self.members = members }

        @usableFromInline
        static func == (a: Storage, b: Storage) -> Bool { a === b || a.members == b.members }

        @usableFromInline
        func hash(into hasher: inout Hasher) { hasher.combine(members) }
    }
}
