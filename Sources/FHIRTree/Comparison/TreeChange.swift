/// One difference between two trees.
public struct TreeChange: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// Only the second tree has it.
        case added
        /// Only the first tree has it.
        case removed
        /// Both have it, with another value.
        case changed
        /// Both have the same number, with other digits: `1.10` and `1.1`.
        case respelled
        /// Both have the item, at another place among the others of its list.
        case moved
    }

    public var kind: Kind
    /// The value in the first tree; `nil` if it was added.
    public var before: SourceNode?
    /// The value in the second tree; `nil` if it was removed.
    public var after: SourceNode?

    public init(kind: Kind, before: SourceNode? = nil, after: SourceNode? = nil) {
        (self.kind, self.before, self.after) = (kind, before, after)
    }

    /// Where it is, in the first tree if it is there.
    public var expression: String { (before ?? after)?.expression ?? "" }
}
