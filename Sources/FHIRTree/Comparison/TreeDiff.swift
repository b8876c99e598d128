/// What differs between two trees of the same sort: by meaning, not by spelling.
///
/// The order of members, white space and the escapes of strings never count, and so a JSON and an XML form of one resource
/// are equal. Items of a list are matched by what identifies them – an extension's `url`, an identifier's `system` and
/// `value`, an entry's `fullUrl` –, else by equal content, else in their order. The work grows with the size of the trees,
/// not with its square.
public struct TreeDiff: Sendable {
    /// The differences, in the order of the first tree, what was added at the end of its object or list.
    public private(set) var changes: [TreeChange] = []

    /// - Parameters:
    ///   - ignoring: elements that are not compared, as paths without indices: `Patient.meta.lastUpdated`, `meta.lastUpdated`.
    ///   - listOrder: whether an item at another place of its list is a difference.
    public init(
        from before: SourceNode, to after: SourceNode, ignoring: Set<String> = [], listOrder: Bool = true
    ) {
        var comparison = TreeComparison(ignoring: ignoring, listOrder: listOrder)
        comparison.compare(before, after)
        changes = comparison.changes
    }

    /// Whether both trees mean the same, down to the digits of their numbers.
    public var isEmpty: Bool { changes.isEmpty }
}
