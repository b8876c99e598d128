import JapaneseFormats

/// What was read back of what a conversion wrote.
enum ReadBack {
    /// The record that was converted: whatever its lines say, they say again.
    case same
    /// Another record: the lines of both. Those that both are known to have need not be among them.
    case changed(from: [TaggedLine], to: [TaggedLine])

    /// - Parameters:
    ///   - record: what was read back; `nil` for nothing.
    ///   - source: what was converted.
    ///   - lines: writes the lines of a record; the same for equal ones.
    init<Record: Equatable>(_ record: Record?, of source: Record, lines: (Record) -> [TaggedLine]) {
        self = record == source ? .same : .changed(from: lines(source), to: record.map(lines) ?? [])
    }
}
