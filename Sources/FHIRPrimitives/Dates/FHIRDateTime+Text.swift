extension FHIRDateTime: LosslessStringConvertible {
    /// `nil` if the text is no FHIR dateTime.
    public init?(_ description: String) { try? self.init(parsing: description) }

    /// The text as read.
    public var description: String { DigitWriter.text(write(toUTF8:)) }
}

extension FHIRDateTime: ExpressibleByStringLiteral {
    /// A dateTime in the source: `"2024-03-01T09:30:00+09:00"`. A literal that is none stops the program.
    public init(stringLiteral text: String) {
        do { try self.init(parsing: text) } catch { preconditionFailure("a FHIR dateTime literal: \(error)") }
    }
}

extension FHIRDateTime: Codable {
    /// Reads the text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` if it is no FHIR dateTime.
    public init(from decoder: any Decoder) throws { self = try decodeText(from: decoder, Self.init(parsing:)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
