/// One difference between two trees.
public struct TreeChange: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// Only the second tree has it.
        case added
        /// Only the first tree has it.
        case removed
        /// Both have it, with another value.
        case changed
        /// Both say the same value with another precision or time zone: `1.10` and `1.1`, `T09:00:00+09:00` and
        /// `T00:00:00Z`.
        case respelled
        /// Both have the item, at another place among the others of its list.
        case moved
    }

    public var kind: Kind
    /// Where it is in the first tree; `nil` if it was added.
    public var before: TreePlace?
    /// Where it is in the second tree; `nil` if it was removed.
    public var after: TreePlace?

    public init(kind: Kind, before: TreePlace? = nil, after: TreePlace? = nil) {
        (self.kind, self.before, self.after) = (kind, before, after)
    }

    /// Where it is, in the first tree if it is there.
    public var expression: String { (before ?? after)?.expression ?? "" }
}
