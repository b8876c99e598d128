/// A word or sign of an expression.
struct Token: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// `name`; also the operators that are words (`and`, `div`, `is` …), which the parser tells by their place.
        case identifier(String)
        /// `` `name` ``, never an operator.
        case delimitedIdentifier(String)
        case string(String)
        /// Digits with a fraction or none.
        case number(String)
        /// `1L`, without the `L`.
        case long(String)
        /// The text behind `@`, which is a date, a date with time, or `T` and a time.
        case moment(String)
        /// `$this`, with the `$`.
        case special(String)
        /// An operator or bracket of one or two signs.
        case sign(String)
        case end
    }

    var kind: Kind
    /// The UTF-8 offset of its first byte.
    var offset: Int

    func isSign(_ text: String) -> Bool { kind == .sign(text) }
    func isWord(_ text: String) -> Bool { kind == .identifier(text) }

    /// How an error names it.
    var text: String {
        switch kind {
        case .identifier(let text), .delimitedIdentifier(let text), .number(let text), .sign(let text),
            .special(let text):
            text
        case .long(let text): text + "L"
        case .string: "'…'"
        case .moment(let text): "@" + text
        case .end: ""
        }
    }
}
