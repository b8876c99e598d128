/// A date or time as FHIR writes it: of one text, which is kept.
///
/// As a literal in the source it reads as that text: `"2024-03"`, `"09:30:00"`. A literal that is none stops the
/// program.
public protocol FHIRTemporal: LosslessStringConvertible, ExpressibleByStringLiteral, Codable, Hashable, Sendable
where StringLiteralType == String {
    /// Reads the text.
    ///
    /// - Throws: at the first part that is malformed, missing or out of range.
    init(parsing text: String) throws(LexicalError)

    /// Writes the text, at most 44 bytes, to memory that has room for it; the answer is its length.
    func write(toUTF8 target: UnsafeMutablePointer<UInt8>) -> Int
}

extension FHIRTemporal {
    /// `nil` if the text is none of this type.
    public init?(_ description: String) { try? self.init(parsing: description) }

    /// The text as read.
    public var description: String { DigitWriter.text(write(toUTF8:)) }

    public init(stringLiteral text: String) {
        do { try self.init(parsing: text) } catch { preconditionFailure("a \(Self.self) literal: \(error)") }
    }

    /// Reads the text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` if it is none of this type.
    public init(from decoder: any Decoder) throws {
        self = try decodeText(from: decoder) { text throws(LexicalError) in try Self(parsing: text) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
