/// What differs between two trees of the same sort: by meaning, not by spelling.
///
/// The order of members, white space and the escapes of strings never count, and so a JSON and an XML form of one
/// resource are equal. Numbers are compared with their digits and dates with their zone, and a difference that leaves
/// the value alone is ``TreeChange/Kind/respelled``. A primitive's `_name` companion belongs to its element, in lists
/// item by item.
///
/// Items of a list are paired by equal content, then by what identifies them – an element's `id`, an extension's `url`,
/// an identifier's `system` and `value`, an entry's `fullUrl` –, then by likeness among their neighbours. The work
/// grows with the size of the trees, not with its square, and no stack grows with their depth.
public struct TreeDiff: Hashable, Sendable {
    /// The differences in the order of the first tree; what was added stands at the end of its object or list.
    public private(set) var changes: [TreeChange]

    /// - Parameters:
    ///   - ignoring: elements that are not compared, as paths without indices from a resource, with or without its
    ///     type: `Patient.meta.lastUpdated`, `meta.lastUpdated`; of a choice all types, `Observation.value[x]`, or one,
    ///     `Observation.value.ofType(Quantity)`. A path that starts below a type counts in every resource, contained or
    ///     in an entry too.
    ///   - listOrder: whether an item at another place of its list is a difference.
    public init(
        from before: SourceNode, to after: SourceNode, ignoring: Set<String> = [], listOrder: Bool = true
    ) {
        let paths = ignoring.map(IgnoredPath.init)
        let first = ComparedTree(before, ignoring: paths, listOrder: listOrder)
        let second = ComparedTree(after, ignoring: paths, listOrder: listOrder)
        var comparison = TreeComparison(first, second, listOrder: listOrder)
        comparison.run()
        changes = PlaceFinder.places(of: comparison.differences, in: (before.document, after.document))
    }

    /// Whether both trees mean the same, down to the digits of their numbers.
    public var isEmpty: Bool { changes.isEmpty }
}
