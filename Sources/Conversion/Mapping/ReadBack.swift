import JapaneseFormats

/// What was read back of what a conversion wrote.
enum ReadBack {
    /// The record that was converted: whatever its lines say, they say again.
    case same
    /// The lines of another record, or of what is left of the one that was converted.
    case lines([TaggedLine])

    /// - Parameters:
    ///   - record: what was read back; `nil` for nothing.
    ///   - source: what was converted.
    ///   - lines: writes the lines of a record; the same for equal ones.
    init<Record: Equatable>(_ record: Record?, of source: Record, lines: (Record) -> [TaggedLine]) {
        self = record == source ? .same : .lines(record.map(lines) ?? [])
    }
}
