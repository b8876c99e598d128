extension FHIRInstant: LosslessStringConvertible {
    /// `nil` if the text is no FHIR instant.
    public init?(_ description: String) { try? self.init(parsing: description) }

    /// The text as read.
    public var description: String { DigitWriter.text(write(toUTF8:)) }
}

extension FHIRInstant: ExpressibleByStringLiteral {
    /// A instant in the source: `"2024-03-01T09:30:00.250Z"`. A literal that is none stops the program.
    public init(stringLiteral text: String) {
        do { try self.init(parsing: text) } catch { preconditionFailure("a FHIR instant literal: \(error)") }
    }
}

extension FHIRInstant: Codable {
    /// Reads the text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` if it is no FHIR instant.
    public init(from decoder: any Decoder) throws { self = try decodeText(from: decoder, Self.init(parsing:)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
