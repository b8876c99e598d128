import Tasuki

/// What `validate` does with one record.
struct RecordCheck: Sendable {
    init(profiles: [String], packages: [String]) {}

    /// The findings of a record, placed in the input, in document order.
    func findings(in record: Record) -> [Diagnostic] {
        switch record.document {
        case .failure(let fault): [fault]
        case .success(let document): document.findings.map(record.placed)
        }
    }
}
