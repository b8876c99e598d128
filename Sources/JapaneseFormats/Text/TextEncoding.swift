import FHIRTree

extension String {
    /// What the formats count against the size of a field: bytes of Shift_JIS, in whatever encoding a file is; two for
    /// a character that it has not.
    package var fieldSize: Int { CP932.shared.bytes(self)?.count ?? utf16.count * 2 }
}

/// The encodings of the tagged formats.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    /// CP932 (Windows-31J), the Shift_JIS of the formats that are printed as symbols.
    case cp932
    /// UTF-8, with which the service's form is read and written.
    case utf8

    /// The text of a part of an input; what is no character becomes U+FFFD.
    public func text(_ range: Range<Int>, of bytes: SourceBytes) -> String {
        switch self {
        case .utf8: bytes.text(range)
        case .cp932: bytes.withUnsafeBytes { CP932.shared.text(UnsafeBufferPointer(rebasing: $0[range])) }
        }
    }

    /// How many characters a part of an input has, counted in scalars.
    func count(_ range: Range<Int>, of bytes: SourceBytes) -> Int {
        switch self {
        case .utf8: bytes.text(range).unicodeScalars.count
        case .cp932: bytes.withUnsafeBytes { CP932.shared.count(UnsafeBufferPointer(rebasing: $0[range])) }
        }
    }

    /// The bytes of a text; `nil` if it holds a character that the encoding has not.
    func bytes(_ text: String) -> [UInt8]? {
        self == .utf8 ? Array(text.utf8) : CP932.shared.bytes(text)
    }

    /// What an input is written in: UTF-8 if it is that, with a character of three bytes, as all kana and kanji have;
    /// else CP932. Bytes of half-width katakana alone can look like UTF-8 of two bytes.
    public static func detect(in bytes: SourceBytes) -> TextEncoding {
        bytes.withUnsafeBytes { buffer in
            buffer.contains { $0 >= 0xE0 } && String(validating: buffer, as: UTF8.self) != nil ? .utf8 : .cp932
        }
    }
}
