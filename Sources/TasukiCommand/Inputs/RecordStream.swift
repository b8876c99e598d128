import Tasuki

/// The documents of an input, one at a time.
struct RecordStream {
    let input: Input
    private let content: InputContent
    private let kind: InputKind?
    private let stream: ByteStream
    private let limits: ParsingLimits
    /// Of NDJSON.
    private var lines: NDJSONReader?
    /// Of tagged files, of which only the first is looked at if they are not taken.
    private var tagged: TaggedTextReader?
    private let takesTagged: Bool
    private var isAtEnd = false

    var format: RecordFormat { content.format }

    init(
        _ input: Input, _ stream: ByteStream, limits: ParsingLimits, lineLimit: Int, takesTagged: Bool,
        as kind: InputKind? = nil
    ) throws(FileInputError) {
        (self.input, self.stream, self.limits, self.takesTagged) = (input, stream, limits, takesTagged)
        content = try InputContent(of: stream, as: kind, limit: limits.bytes)
        self.kind = kind
        let isWhole = content.refusal != nil || content.isMessage || content.isDispensing
        lines = content.format == .ndjson && !isWhole ? NDJSONReader(stream, lineLimit: lineLimit) : nil
        tagged = content.format == .tagged && !isWhole ? TaggedTextReader(stream, limit: limits.bytes) : nil
    }

    /// The next record; `nil` at the end.
    /// - Throws: when the input cannot be read on; the records before were given.
    mutating func next() throws(FileInputError) -> Record? { try nextSource()?.record(limits: limits) }

    /// Whether the next record has not come and does not come for so long: of NDJSON from a pipe.
    func isIdle(for milliseconds: Int) -> Bool { !isAtEnd && lines?.isIdle(for: milliseconds) == true }

    /// The bytes of the next record, which are read by whoever has the time.
    mutating func nextSource() throws(FileInputError) -> RecordSource? {
        if isAtEnd { return nil }
        if lines != nil {
            guard let line = try lines?.next() else {
                isAtEnd = true
                return nil
            }
            return .line(line)
        }
        if tagged != nil {
            let segment = try tagged?.next()
            isAtEnd = segment == nil || !takesTagged
            return segment.map { .segment($0, as: kind) }
        }
        isAtEnd = true
        if let refusal = content.refusal { return .refused(refusal) }
        if content.isDispensing { return .dispensing(try whole()) }
        return content.isMessage ? .message(try whole(), as: kind) : .whole(try whole())
    }

    /// A plain file that has not come to its end is read at once, into memory of its size.
    private func whole() throws(FileInputError) -> SourceBytes {
        if input.origin == .file, !stream.isAtEnd, FileInput.kind(of: input.name) == .file {
            return try FileInput.read(input.name, limit: limits.bytes)
        }
        return try stream.readAll(limit: limits.bytes)
    }
}
