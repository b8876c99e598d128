import Tasuki

/// What `validate` does with one record: read-only, so that several inputs may share it.
struct RecordCheck: Sendable {
    private let validator: Validator

    init(definitions: Definitions, profiles: [String]) {
        validator = Validator(definitions: definitions, options: ValidationOptions(profiles: profiles))
    }

    /// The findings of a record, placed in the input, in document order.
    func findings(in record: Record) -> [Diagnostic] {
        switch record.document {
        case .failure(let fault): [fault]
        case .success(let document): validator.validate(document).map(record.placed)
        }
    }
}
