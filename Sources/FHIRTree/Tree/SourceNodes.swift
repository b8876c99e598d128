/// The values that an object or array holds, in document order.
public struct SourceNodes: Sequence, Sendable {
    private let storage: TapeStorage
    private let first: Int, end: Int

    init(of node: SourceNode, when kind: SourceNode.Kind) {
        storage = node.storage
        first = node.entry + 1
        end = node.kind == kind ? node.value.next : first
    }

    public func makeIterator() -> Iterator { Iterator(storage: storage, entry: first, end: end) }

    public var isEmpty: Bool { first == end }

    /// How many there are, counted each time.
    public var count: Int { reduce(0) { count, _ in count + 1 } }

    public struct Iterator: IteratorProtocol {
        let storage: TapeStorage
        var entry: Int
        let end: Int

        public mutating func next() -> SourceNode? {
            guard entry < end else { return nil }
            defer { entry = storage.entries[entry].next }
            return SourceNode(storage: storage, entry: entry)
        }
    }
}
