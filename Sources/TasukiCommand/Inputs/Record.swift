import Tasuki

/// One document of an input, or why there is none.
struct Record {
    /// The whole input, or the line of NDJSON.
    var bytes: SourceBytes?
    /// The line of NDJSON that it is.
    var line: NDJSONLine?
    var document: Result<SourceDocument, Diagnostic>

    /// A finding of the document with its place in the input.
    func placed(_ finding: Diagnostic) -> Diagnostic { line?.placed(finding) ?? finding }

    /// The part of the source around a placed finding; `nil` if it has no place.
    func excerpt(at position: SourcePosition?, width: Int) -> SourceExcerpt? {
        guard let position, let bytes else { return nil }
        return SourceExcerpt(
            of: bytes, at: position.byteOffset - (line?.byteOffset ?? 0), line: position.line, width: width)
    }

    /// `file:line:column`: where the record starts in the input.
    func place(in input: String) -> String {
        let start = (try? document.get())?.root.position
        return "\(input):\(line?.number ?? start?.line ?? 1):\(start?.column ?? 1)"
    }
}
