import FHIRTree

extension FHIRLiteral {
    /// What was written, as a reader finds it; `nil` if it cannot be read, so that nothing of it counts as carried.
    var reread: SourceDocument? { try? SourceDocument(json: source()) }

    /// Gives the outermost value of what is reread to `body`; it may not leave it.
    func withReread<Result>(_ body: (BorrowedNode?) -> Result) -> Result {
        guard let document = reread else { return body(nil) }
        return document.withBorrowedRoot { body($0) }
    }
}
