import Tasuki

/// A record of one of the two inputs of a comparison.
struct ComparedRecord {
    /// Resource type and id, or the number among the records without them.
    enum Key: Hashable {
        case resource(type: String, id: String), number(Int)
    }

    var key: Key
    var document: SourceDocument
    /// The line of NDJSON that it is.
    var line: NDJSONLine?

    /// `Patient/p1`, or `#3` for the third record without an id.
    var name: String {
        switch key {
        case .resource(let type, let id): "\(type)/\(id)"
        case .number(let number): "#\(number)"
        }
    }

    /// Line and column in the input.
    func place(_ position: SourcePosition) -> SourcePosition {
        guard let line else { return position }
        return SourcePosition(
            byteOffset: line.byteOffset + position.byteOffset, line: line.number, column: position.column)
    }
}
