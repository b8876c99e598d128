import Diagnostics

/// A place in a document, as ``SourceNode`` is one, that does not keep the document alive: for code that looks at most
/// of a document many times, where counting references would be most of the work.
///
/// Unsafe on purpose: whoever makes one sees to it that the document lives as long as every place that was made from
/// it, by ``SourceDocument/withBorrowedRoot(_:)``, or by holding the document beside it. A build for debugging checks
/// that each time, and stops where it is not so. Sendable all the same: nobody writes to a document that has been read.
@frozen
package struct BorrowedNode: @unchecked Sendable {
    #if DEBUG
        @usableFromInline unowned let storage: TapeStorage
    #else
        @usableFromInline let storage: Unmanaged<TapeStorage>
    #endif
    /// The place as an index of the document's tape.
    package let index: Int

    @inline(__always)
    init(_ storage: TapeStorage, _ index: Int) {
        #if DEBUG
            self.storage = storage
        #else
            self.storage = Unmanaged.passUnretained(storage)
        #endif
        self.index = index
    }

    @inlinable @inline(__always)
    init(at index: Int, beside node: BorrowedNode) { (storage, self.index) = (node.storage, index) }

    @inlinable @inline(__always)
    func with<Result>(_ body: (TapeStorage) -> Result) -> Result {
        #if DEBUG
            body(storage)
        #else
            storage._withUnsafeGuaranteedRef(body)
        #endif
    }

    /// The tape itself, which is valid as long as the document.
    package var tape: Tape { with { Tape($0) } }

    /// The same place, which keeps the document alive.
    package var kept: SourceNode { with { SourceNode(storage: $0, entry: index) } }

    package var document: SourceDocument { with { SourceDocument(storage: $0) } }

    /// What the tape says of the place, and of others of the document.
    @inlinable @inline(__always)
    var entries: UnsafePointer<TapeEntry> { with { $0.entries } }

    @inlinable package var kind: SourceNode.Kind { entries[index].kind }
    @inlinable package var elementName: ElementName { entries[index].name }
    package var name: String { elementName.text ?? with { $0.key(of: index) } }

    /// The first member with an interned name: the loop of `Tape.member`, here so that readers have it inlined (17,000
    /// instructions for a prescription).
    @inlinable
    package subscript(name: ElementName) -> BorrowedNode? {
        let entries = entries, object = entries[index]
        guard object.kind == .object else { return nil }
        var member = index + 1
        while member < object.next {
            if entries[member].name == name { return node(at: member) }
            member = entries[member].next
        }
        return nil
    }

    /// The place at another index of the tape.
    @inlinable
    package func node(at index: Int) -> BorrowedNode { BorrowedNode(at: index, beside: self) }

    /// The values of an object in their order; nothing for another kind.
    @inlinable package var members: BorrowedNodes { BorrowedNodes(of: self, when: .object) }
    /// The values of an array in their order; nothing for another kind.
    @inlinable package var items: BorrowedNodes { BorrowedNodes(of: self, when: .array) }

    /// The items of a member: those of an array, or the one value.
    @inlinable
    package func items(of name: ElementName) -> BorrowedNodes {
        guard let member = self[name] else { return .empty }
        return member.kind == .array ? member.items : BorrowedNodes(only: member)
    }

    /// The members with a name in all that the node holds, in document order.
    package func descendants(named name: ElementName) -> [BorrowedNode] {
        let tape = tape
        return (index + 1..<tape[index].next).lazy.filter { tape[$0].name == name }.map(node)
    }

    /// The first member with a name in all that the node holds.
    package func firstDescendant(named name: ElementName) -> BorrowedNode? {
        let tape = tape
        for place in index + 1..<tape[index].next where tape[place].name == name { return node(at: place) }
        return nil
    }

    /// The decoded text of a string; `nil` for another kind.
    package var string: String? { with { $0.string(of: index) } }

    /// Whether the node is a string of just this text, told from its bytes.
    package func isString(_ text: String) -> Bool { with { $0.isString(index, text) } }

    /// How many bytes the text of a string has; `nil` for another kind, and for one that is written with escapes.
    package var plainLength: Int? {
        let entry = tape[index]
        return entry.kind == .string && !entry.isEscaped ? entry.length : nil
    }

    /// Whether both are written with the same bytes: strings between their quotes.
    package func hasBytes(of other: BorrowedNode) -> Bool {
        tape.text(index).hasSameBytes(as: other.tape.text(other.index))
    }

    /// A number or boolean as written, or the decoded text of a string; `nil` for another kind.
    package var text: String? {
        switch kind {
        case .string: string
        case .number, .true, .false: json
        case .object, .array, .null: nil
        }
    }

    package var boolean: Bool? {
        switch kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// A number written as an integer that `Int` can hold.
    package var integer: Int? { kind == .number ? Int(json) : nil }

    /// The JSON text of the value, exactly as in the source.
    package var json: String { with { $0.json.text($0.range(of: index)) } }
}

extension BorrowedNode {
    /// The FHIRPath of this place, as ``SourceNode/expression`` writes it.
    package var expression: String { kept.expression }

    package var position: SourcePosition { kept.position }
}

extension BorrowedNode: Hashable {
    /// The same place of the same document.
    package static func == (a: BorrowedNode, b: BorrowedNode) -> Bool {
        a.index == b.index && a.with { own in b.with { own === $0 } }
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(index) }
}

/// The values that an object or array holds, in document order.
@frozen
package struct BorrowedNodes: Sequence, IteratorProtocol, Sendable {
    /// The place of the next one; `nil` if there never was one.
    @usableFromInline var node: BorrowedNode?
    @usableFromInline let end: Int

    @inlinable package static var empty: BorrowedNodes { BorrowedNodes(only: nil) }

    @inlinable
    init(of node: BorrowedNode, when kind: SourceNode.Kind) {
        let value = node.entries[node.index]
        (self.node, end) = (node.node(at: node.index + 1), value.kind == kind ? value.next : 0)
    }

    @inlinable
    init(only node: BorrowedNode?) { (self.node, end) = (node, node.map { $0.index + 1 } ?? 0) }

    @inlinable package var first: BorrowedNode? { node.flatMap { $0.index < end ? $0 : nil } }

    @inlinable package var isEmpty: Bool { first == nil }

    /// All of them as an array.
    package var all: [BorrowedNode] {
        var all: [BorrowedNode] = [], rest = self
        while let node = rest.next() { all.append(node) }
        return all
    }

    @inlinable
    package mutating func next() -> BorrowedNode? {
        guard let found = first else { return nil }
        node = found.node(at: found.entries[found.index].next)
        return found
    }

    package static func + (nodes: BorrowedNodes, others: BorrowedNodes) -> [BorrowedNode] {
        nodes.isEmpty ? others.all : others.isEmpty ? nodes.all : nodes.all + others.all
    }
}

extension SourceNode {
    /// Gives the place to `body`; neither it nor another place of the document may leave it.
    package func withBorrowed<Result, Failure: Error>(
        _ body: (BorrowedNode) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { withExtendedLifetime(storage) {} }
        return try body(BorrowedNode(storage, entry))
    }
}

extension SourceDocument {
    /// Gives the outermost value to `body`; neither it nor another place of the document may leave it.
    package func withBorrowedRoot<Result, Failure: Error>(
        _ body: (BorrowedNode) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { withExtendedLifetime(storage) {} }
        return try body(BorrowedNode(storage, 0))
    }
}
