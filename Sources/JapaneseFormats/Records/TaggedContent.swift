import JapaneseRecords

/// A record of the domain that a tagged file can hold: which part stands in which line, said once for reading and
/// writing.
protocol TaggedContent: Hashable, Sendable {
    /// The formats that hold it.
    static var formats: Set<TaggedKind.Format> { get }
    /// What a file without lines holds.
    static var empty: Self { get }

    static func code<Coder: RecordCoder>(_ lines: inout Coder, _ value: inout Self)
}

extension TaggedContent {
    /// The lines of the record, in the order of the format, and what has no place in them.
    func written(for kind: TaggedKind) -> LineWriter<[String]> { written(with: LineWriter(kind)) }

    /// Which fields of the lines have a text.
    func marked(for kind: TaggedKind) -> [WrittenLine<FieldMarks>] { written(with: LineWriter(kind)).written }

    private func written<Line: LineFields>(with writer: LineWriter<Line>) -> LineWriter<Line> {
        var lines = writer, value = self
        Self.code(&lines, &value)
        return lines
    }
}
