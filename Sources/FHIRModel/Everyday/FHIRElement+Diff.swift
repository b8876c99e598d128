extension FHIRElement {
    /// What differs to another value of the same type.
    public func diff(to other: Self, ignoring: Set<String> = []) -> TreeDiff {
        TreeDiff(from: document.root, to: other.document.root, ignoring: ignoring)
    }
}
