/// The entries of a document for code that walks all of it: the quick way, without reference counting.
///
/// An index is a place: the root is 0, the first member or item of a container is the index after it, the next sibling
/// is `tape[index].next`, and the container ends where its own `next` says. Obtained from
/// ``SourceDocument/withTape(_:)`` and valid only inside it; ``SourceDocument/node(at:)`` turns an index into a
/// ``SourceNode``.
@frozen
public struct Tape {
    @usableFromInline let entries: UnsafePointer<TapeEntry>
    /// The JSON text, which ends in zero bytes.
    @usableFromInline let bytes: UnsafePointer<UInt8>
    public let count: Int

    init(_ storage: TapeStorage) {
        (entries, bytes, count) = (storage.entries, UnsafePointer(storage.json.start), storage.count)
    }

    @inlinable public subscript(index: Int) -> TapeEntry { entries[index] }

    /// The bytes of a value as written: of a string what stands between the quotes, escapes included.
    @inlinable public func text(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let entry = entries[index]
        return UnsafeBufferPointer(start: bytes + entry.start, count: entry.length)
    }
}

extension SourceDocument {
    /// Gives the tape to `body`; it must not leave it.
    public func withTape<Result, Failure: Error>(_ body: (Tape) throws(Failure) -> Result) throws(Failure) -> Result {
        defer { withExtendedLifetime(storage) {} }
        return try body(Tape(storage))
    }

    /// The tape itself, for code that holds the document at least as long.
    package var tape: Tape { Tape(storage) }

    /// The place that an index of the tape stands for.
    public func node(at index: Int) -> SourceNode {
        precondition(index >= 0 && index < storage.count)
        return SourceNode(storage: storage, entry: index)
    }
}
