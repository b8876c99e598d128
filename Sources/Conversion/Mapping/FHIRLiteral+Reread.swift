import FHIRTree

extension FHIRLiteral {
    /// What was written, as a reader finds it; `nil` if it cannot be read, so that nothing of it counts as carried.
    var reread: SourceDocument? { try? SourceDocument(json: source()) }
}
