/// Quantities that FHIR has no element for, as notes of one form, so that they are read again.
enum QuantityNote: String, CaseIterable {
    case dispensed = "調剤数量："
    case total = "総調剤数量："

    func text(_ count: Int) -> String { rawValue + String(count) }

    /// The count of a note of this form; `nil` for any other text, and for more digits than any field has.
    func count(in note: String) -> Int? {
        guard note.hasPrefix(rawValue) else { return nil }
        let digits = note.utf8.dropFirst(rawValue.utf8.count)
        guard digits.count <= 9, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(Substring(digits))
    }
}
