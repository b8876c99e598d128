/// A sentence in both languages. Neither can be forgotten: the initializer asks for both.
public struct BilingualText: Hashable, Sendable {
    /// The languages in which Tasuki speaks, named by their BCP 47 codes.
    public enum Language: String, CaseIterable, Sendable { case ja, en }

    public var ja: String, en: String

    public init(ja: String, en: String) { (self.ja, self.en) = (ja, en) }

    public subscript(language: Language) -> String { language == .ja ? ja : en }
}
