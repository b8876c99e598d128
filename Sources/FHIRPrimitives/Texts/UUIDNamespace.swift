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

    /// The UUID that a name always has.
    package func uuid(of name: String) -> FHIRUUID {
        var name = name
        let digest = name.withUTF8 { name in
            withUnsafeTemporaryAllocation(byteCount: bytes.count + name.count, alignment: 1) { message in
                message.copyBytes(from: bytes)
                UnsafeMutableRawBufferPointer(rebasing: message[bytes.count...]).copyBytes(from: name)
                return SHA1.digest(of: UnsafeRawBufferPointer(message))
            }
        }
        return FHIRUUID(bytes: digest, version: 5)
    }
}
