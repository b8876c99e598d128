/// Why a text is no unit of UCUM, and where. Never holds the text.
public struct UCUMError: Error, Hashable, Sendable {
    /// The permanent reasons; their raw values do not change.
    public enum Kind: String, CaseIterable, Sendable {
        case empty
        /// More than 1,000 bytes.
        case tooLong = "too-long"
        /// Parentheses nested more than 64 deep.
        case tooDeep = "too-deep"
        case unknownUnit = "unknown-unit"
        /// A prefix before a unit that takes none: `kmin`.
        case prefixNotAllowed = "prefix-not-allowed"
        /// A character that no unit has in this place.
        case unexpectedCharacter = "unexpected-character"
        /// Two parts without `.` or `/` between them: `12h`.
        case missingOperator = "missing-operator"
        /// Nothing where a unit belongs: `mg/`.
        case missingUnit = "missing-unit"
        /// A sign without digits: `m-`.
        case missingExponent = "missing-exponent"
        case unclosedParenthesis = "unclosed-parenthesis"
        case unopenedParenthesis = "unopened-parenthesis"
        case unclosedBracket = "unclosed-bracket"
        case unclosedAnnotation = "unclosed-annotation"
        /// A character in an annotation that is not printable ASCII.
        case annotationCharacter = "annotation-character"
        /// The number zero.
        case zero
        /// An exponent beyond 9,999.
        case exponentTooLarge = "exponent-too-large"
        /// A factor of more than 2,000 digits.
        case tooLarge = "too-large"
    }

    public let kind: Kind
    /// Bytes of UTF-8 from the start of the text.
    public let offset: Int
    /// Bytes of the part that is wrong; 0 if something is missing.
    public let length: Int

    init(_ kind: Kind, offset: Int, length: Int) { (self.kind, self.offset, self.length) = (kind, offset, length) }
}
