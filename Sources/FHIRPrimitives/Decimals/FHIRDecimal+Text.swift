extension FHIRDecimal: LosslessStringConvertible {
    /// `nil` if the text is no decimal number.
    public init?(_ description: String) { try? self.init(parsing: description) }

    /// The text as read.
    public var description: String { text }
}

extension FHIRDecimal: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
    public init(integerLiteral value: Int) { self.init(value) }

    /// `36.5`: the shortest digits of the literal's value, so that `1.10` is `1.1`. Write `"1.10"` to keep the zero.
    public init(floatLiteral value: Double) {
        guard value.isFinite else { preconditionFailure("a decimal literal must be finite") }
        let digits = value.description
        self.init(unchecked: digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
    }

    /// `"1.10"`: exactly these digits. A literal that is no number stops the program.
    public init(stringLiteral text: String) {
        do { try self.init(parsing: text) } catch { preconditionFailure("a FHIR decimal literal: \(error)") }
    }
}

extension FHIRDecimal: Codable {
    /// Reads a number, as far as the decoder still knows its digits: an integer exactly, another by the shortest digits
    /// of its binary value, so that `1.10` comes as `1.1`. A text is read with all its digits.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(Int.self) {
            self.init(value)
        } else if let value = try? container.decode(Double.self), value.isFinite {
            self.init(floatLiteral: value)
        } else {
            self = try decodeText(from: decoder, Self.init(parsing:))
        }
    }

    /// Writes an integer as such, another number as binary floating point: an encoder has no other form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value = Int(text) { try container.encode(value) } else { try container.encode(doubleValue) }
    }
}
