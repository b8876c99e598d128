/// The formats of FHIR in which a document can be written.
public enum SourceFormat: String, CaseIterable, Sendable {
    case json, xml

    /// Tells the format by the start of a text: XML if its first byte is `<`, else JSON, whose reader says what is
    /// wrong with it. A byte order mark and white space are passed over; `nil` if nothing else has come yet.
    public init?(startOf text: UnsafeBufferPointer<UInt8>) {
        guard let start = Self.contentStart(of: text) else { return nil }
        self = text[start] == UInt8(ascii: "<") ? .xml : .json
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The offset of the first byte that is neither white space nor of a byte order mark; `nil` if there is none.
    static func contentStart(of text: UnsafeBufferPointer<UInt8>) -> Int? {
        let mark = text.prefix(3).elementsEqual(byteOrderMark.prefix(text.count)) ? min(3, text.count) : 0
        return text[mark...].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    }
}
