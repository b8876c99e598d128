import Diagnostics
import FHIRTree

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

/// One member that a type has no place for.
public struct UnknownElement: Hashable, Sendable {
    /// The key as its text.
    public let name: String
    /// `"key":value`, spelt as read.
    let member: [UInt8]
    /// Where in `member` the value starts.
    let valueStart: Int

    /// A member of a tree, as written but for the white space.
    init(_ node: SourceNode) {
        name = node.name
        let key = node.writtenName + [UInt8(ascii: ":")]
        member = key + JSONWriter(.compact).write(node)
        valueStart = key.count
    }

    /// A member with a value of JSON text.
    ///
    /// - Throws: a fatal `JSN-01xx` finding if the text is not JSON.
    public init(name: String, json: String) throws(Diagnostic) {
        let value = JSONWriter(.compact).write(try SourceDocument(json: SourceBytes(json)).root)
        var key: [UInt8] = []
        JSONString.encode(name, into: &key)
        key.append(UInt8(ascii: ":"))
        self.name = name
        member = key + value
        valueStart = key.count
    }

    /// The value as compact JSON text.
    public var json: String { String(decoding: member[valueStart...], as: UTF8.self) }
}
