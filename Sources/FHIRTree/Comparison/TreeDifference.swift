/// A difference as the walk notes it: places as entries of the two tapes.
struct TreeDifference {
    var kind: TreeChange.Kind
    var before: ElementParts?
    var after: ElementParts?
}

/// A primitive's value and its companion, or any other value alone, as entries of one tape.
struct ElementParts {
    /// -1 if there is none.
    var value = -1
    /// -1 if there is none.
    var companion = -1
}
