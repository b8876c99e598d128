/// A name as Japan's records write it: in kanji, in kana, or both.
public struct PersonName: Hashable, Sendable, Codable {
    /// In kanji (漢字氏名); family and given name stand apart by a blank, full-width or half-width.
    public var kanji: String?
    /// In katakana (カナ氏名), as the source writes them: half-width in the tagged formats, full-width in FHIR.
    public var kana: String?

    public init(kanji: String? = nil, kana: String? = nil) { (self.kanji, self.kana) = (kanji, kana) }
}
