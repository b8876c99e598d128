import Tasuki

/// One document of an input, or why there is none; or a tagged file of it.
struct Record {
    /// The whole input, the line of NDJSON, or the file in a message.
    var bytes: SourceBytes?
    /// The line of NDJSON that it is.
    var line: NDJSONLine?
    /// Of a tagged file, why it is no document of FHIR.
    var document: Result<SourceDocument, Diagnostic>
    /// Where a tagged file stands in the input, and the file.
    var segment: TaggedSegment?
    var text: TaggedText?
    /// The message that a tagged file stands in.
    var message: ServiceMessage?

    /// A finding of the document with its place in the input.
    func placed(_ finding: Diagnostic) -> Diagnostic { line?.placed(finding) ?? segment?.placed(finding) ?? finding }

    /// Where it begins in an input of several records; `nil` if it is the whole input, or the first of it.
    var start: SourcePosition? {
        if let line { return SourcePosition(byteOffset: line.byteOffset, line: line.number, column: 1) }
        guard let segment, segment.line > 1 else { return nil }
        return SourcePosition(byteOffset: segment.byteOffset, line: segment.line, column: 1)
    }

    /// The part of the source around a placed finding; `nil` if it has no place.
    func excerpt(at position: SourcePosition?, width: Int) -> SourceExcerpt? {
        guard let position, let bytes else { return nil }
        let start = line?.byteOffset ?? segment?.byteOffset ?? 0
        let encoding = text?.encoding ?? (segment == nil ? .utf8 : .detect(in: bytes))
        return SourceExcerpt(
            of: bytes, at: position.byteOffset - start, line: position.line, width: width, encoding: encoding)
    }

    /// `file:line:column`: where the record starts in the input.
    func place(in input: String) -> String {
        let start = (try? document.get())?.root.position
        return "\(input):\(line?.number ?? start?.line ?? 1):\(start?.column ?? 1)"
    }
}
