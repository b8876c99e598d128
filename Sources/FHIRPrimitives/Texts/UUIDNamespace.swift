/// A namespace of UUIDs that follow from names (version 5), ready for many of them.
///
/// - Source: RFC 9562, section 5.5.
package struct UUIDNamespace: Sendable {
    /// The 16 bytes of the namespace.
    package let bytes: [UInt8]

    /// - Parameter uuid: `nil` is answered if its text is none.
    package init?(_ uuid: FHIRUUID) {
        guard let bytes = uuid.bytes else { return nil }
        self.bytes = bytes
    }

    /// - Source: RFC 9562, section 6.6: the namespace for names that are URLs.
    package static let urls = UUIDNamespace(bytes: [
        0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ])

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The UUID that a name always has.
    package func uuid(of name: String) -> FHIRUUID { FHIRUUID(bytes: digest(of: name), version: 5) }

    /// The namespace that is the UUID of a name.
    package func namespace(of name: String) -> UUIDNamespace {
        var bytes = Array(digest(of: name).prefix(16))
        FHIRUUID.mark(&bytes, version: 5)
        return UUIDNamespace(bytes: bytes)
    }

    private func digest(of name: String) -> [UInt8] {
        var name = name
        return name.withUTF8 { name in
            withUnsafeTemporaryAllocation(byteCount: bytes.count + name.count, alignment: 1) { message in
                message.copyBytes(from: bytes)
                UnsafeMutableRawBufferPointer(rebasing: message[bytes.count...]).copyBytes(from: name)
                return SHA1.digest(of: UnsafeRawBufferPointer(message))
            }
        }
    }
}
