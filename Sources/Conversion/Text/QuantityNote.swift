/// Quantities that FHIR has no element for, as notes of one form, so that they are read again.
enum QuantityNote: String, CaseIterable {
    case dispensed = "調剤数量："
    case total = "総調剤数量："

    func text(_ count: Int) -> String { rawValue + String(count) }

    /// The count of a note of this form; `nil` for any other text.
    func count(in note: String) -> Int? {
        note.hasPrefix(rawValue) ? Int(note.dropFirst(rawValue.count)) : nil
    }
}
