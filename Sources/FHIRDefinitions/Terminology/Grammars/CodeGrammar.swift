/// Whether a text can be a code of a system that is a grammar.
public enum CodeGrammar {
    /// `nil` for a system that is no grammar, and for units (UCUM), whose grammar is not known at this level.
    public static func isValid(_ code: String, in system: String) -> Bool? {
        switch system {
        case GrammarSystems.languages: LanguageTag.isWellFormed(code)
        case GrammarSystems.mediaTypes: MediaType.isWellFormed(code)
        case GrammarSystems.uris: AbsoluteURI.isWellFormed(code)
        default: nil
        }
    }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
