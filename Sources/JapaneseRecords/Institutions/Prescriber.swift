/// The physician or dentist who prescribes (医師, 歯科医師).
public struct Prescriber: Hashable, Sendable, Codable {
    /// The institution's own code of the person.
    public var code: String?
    public var name: PersonName

    public init(code: String? = nil, name: PersonName = PersonName()) { (self.code, self.name) = (code, name) }
}
