import Diagnostics

/// What a format says of one field of a record: a row of its `fields.tsv`.
public struct FieldLayout: Hashable, Sendable {
    /// What a field may hold.
    public enum Form: String, Hashable, Sendable {
        /// `9`: digits alone.
        case digits
        /// `9`: a whole number from 1.
        case count
        /// `9`: a whole number from 0 to 100.
        case percent
        /// `X`: half-width letters, digits and signs.
        case ascii
        /// `X` of a name: half-width katakana.
        case kana
        /// `N`: any text.
        case text
        /// A day: `YYYYMMDD`, or an era and `YYMMDD`.
        case date
        /// A day whose month and day may be missing.
        case birthDate = "birth-date"
        /// An amount: at most six digits, a point and five decimals.
        case number
        /// An amount, or a fraction such as `2/3`.
        case dose
        /// Kilograms: at most three digits, a point and three decimals.
        case weight
        /// `NNN-NNNN` or `NNNNNNN`.
        case postal
        /// Digits, hyphens and brackets.
        case phone
    }

    /// When a field must have a value.
    public enum Presence: Hashable, Sendable {
        case optional, required
        /// One of the fields that are marked so must be there.
        case anyOf
        /// Required in what a provider gives to the patient (出力区分 1).
        case fromProvider
        /// As `fromProvider`, but missed with a warning: it may be unknown for a time.
        case expectedFromProvider
        /// Required if another field of the record holds one of the codes.
        case ifField(Int, in: [String])
        /// Required unless another field of the record holds one of the codes.
        case unlessField(Int, in: [String])
    }

    /// The number of the record it belongs to.
    public let record: Int
    /// Its place in the record, from 1; the record's number is field 0.
    public let number: Int
    /// What it may hold.
    public let form: Form
    /// The largest size in bytes of Shift_JIS; `nil` if the published texts leave it open.
    public let size: Int?
    public let presence: Presence
    /// The name of its list of codes in `codes.tsv`; empty if it has none.
    let codeList: String
    /// The codes that it takes, with what they mean.
    public let codes: [CodeMeaning]
    /// The version (the number in the header) that brought it; 0 if it was always there.
    public let since: Int
    /// What the format calls it, and the same in English.
    public let name: BilingualText
}

/// A code of a format's own list.
public struct CodeMeaning: Hashable, Sendable {
    public let code: String
    public let meaning: BilingualText
}

extension FieldLayout.Presence {
    /// Reads `must`, `any`, `provider`, `expected`, `if 3=8` or `unless 4=1,7`.
    init(_ text: String) {
        let words = text.split(separator: " ")
        let condition = words.last?.split(separator: "=") ?? []
        let codes = condition.last?.split(separator: ",").map(String.init) ?? []
        switch (words.first, condition.first.flatMap { Int($0) }) {
        case ("must", _): self = .required
        case ("any", _): self = .anyOf
        case ("provider", _): self = .fromProvider
        case ("expected", _): self = .expectedFromProvider
        case ("if", let field?): self = .ifField(field, in: codes)
        case ("unless", let field?): self = .unlessField(field, in: codes)
        default: self = .optional
        }
    }
}
