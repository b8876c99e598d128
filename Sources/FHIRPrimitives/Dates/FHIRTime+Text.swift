extension FHIRTime: LosslessStringConvertible {
    /// `nil` if the text is no FHIR time.
    public init?(_ description: String) { try? self.init(parsing: description) }

    /// The text as read.
    public var description: String { DigitWriter.text(write(toUTF8:)) }
}

extension FHIRTime: ExpressibleByStringLiteral {
    /// A time in the source: `"09:30:00"`. A literal that is none stops the program.
    public init(stringLiteral text: String) {
        do { try self.init(parsing: text) } catch { preconditionFailure("a FHIR time literal: \(error)") }
    }
}

extension FHIRTime: Codable {
    /// Reads the text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` if it is no FHIR time.
    public init(from decoder: any Decoder) throws { self = try decodeText(from: decoder, Self.init(parsing:)) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
