extension FHIRDate: LosslessStringConvertible {
    /// `nil` if the text is no FHIR date.
    public init?(_ description: String) { try? self.init(parsing: description) }

    /// The text as read.
    public var description: String { DigitWriter.text(write(toUTF8:)) }
}

extension FHIRDate: ExpressibleByStringLiteral {
    /// A date in the source: `"2024-03"`. A literal that is none stops the program.
    public init(stringLiteral text: String) {
        do { try self.init(parsing: text) } catch { preconditionFailure("a FHIR date literal: \(error)") }
    }
}

extension FHIRDate: Codable {
    /// Reads the text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` if it is no FHIR date.
    public init(from decoder: any Decoder) throws { self = try decodeText(from: decoder, Self.init(parsing:)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
