/// What a writer of another language, of JSON or of Japanese text probably meant: the hint tells FHIRPath's way.
enum PathSlip: Hashable, Sendable {
    /// FHIRPath has it in another form: `=` for `==`, `exists()` for `exists`.
    case write(String)
    /// Several forms, of which one is meant.
    case writeOneOf([String])

    // The text.
    /// A sign, letter or digit of full width.
    case fullWidth(String)
    /// A space that is no blank of FHIRPath: full-width, no-break.
    case wideSpace
    /// A character that shows nothing, such as U+200B.
    case invisible
    /// `"…"`, `「…」`, curly quotes.
    case quotes
    /// Letters beyond ASCII outside quotes.
    case bareText
    /// Two operands beside each other.
    case unjoined
    /// A bracket that closes nothing.
    case unopened
    /// `$.name`, `$name`
    case rootSign, dollarWord
    /// `name[?(@.use == 'a')]`
    case filterBrackets
    /// `name[*]`
    case allItems
    /// `a ?. b`
    case safeStep
    /// `!x`, `not x`
    case negation
    /// `x => x.use`
    case lambda
    /// `.use` at the start of an argument, which a shell may have robbed of its `$this`.
    case lostFocus
    /// A date without `@`.
    case moment
    /// `a//b`
    case comment

    // The definitions.
    /// `resourceType`
    case resourceType
    /// `= null`, `is null`
    case null
    /// A word where a string is meant: `gender = male`.
    case bareWord(String)
    /// The element is one of these, further down.
    case deeper([String])
    /// `_birthDate`
    case companion(String)
    /// `name.where(Patient.active)`
    case outerType(String)
    /// The string that a literal compares with a number or boolean.
    case unquoted(String)
    /// A value of text is wanted, and the element has parts: which of them.
    case part([String])
    /// `x is String` where FHIR has `string`.
    case fhirType(String)
}
