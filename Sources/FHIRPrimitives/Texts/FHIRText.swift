/// A primitive whose value is text of some form; text of another form is kept and written back.
public protocol FHIRText: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral,
    CustomStringConvertible
where RawValue == String {
    init(rawValue: String)
}

extension FHIRText {
    @inlinable public init(_ text: String) { self.init(rawValue: text) }
    @inlinable public init(stringLiteral text: String) { self.init(rawValue: text) }
    /// The text.
    @inlinable public var description: String { rawValue }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
