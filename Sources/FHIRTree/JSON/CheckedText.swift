/// Text of bytes that the scanner has found to be UTF-8.
package enum CheckedText {
    /// The text: where the standard library can, without checking the bytes again.
    @inline(__always)
    package static func text(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) -> String {
        #if compiler(>=6.2)
            if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
                return String(copying: UTF8Span(unchecked: Span(_unsafeElements: bytes), isKnownASCII: isASCII))
            }
        #endif
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether no byte is outside ASCII, eight bytes at once.
    static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let rest = UnsafeRawBufferPointer(bytes).passingWords(from: 0) { $0 & 0x8080_8080_8080_8080 }
        return bytes[rest...].allSatisfy { $0 < 0x80 }
    }
}
