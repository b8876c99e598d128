/// Why a text is not a value of its type: where the first wrong part starts, and what belongs there. Never holds the
/// text.
public struct LexicalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Bytes of UTF-8 from the start of the text.
    public let offset: Int
    /// What belongs at `offset`: `2 digits from 01 to 12`.
    public let expected: String

    public init(offset: Int, expected: String) { (self.offset, self.expected) = (offset, expected) }

    public var description: String { "expected \(expected) at offset \(offset)" }
}
