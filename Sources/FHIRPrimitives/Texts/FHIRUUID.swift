/// A FHIR `uuid`: a UUID as a URI, `urn:uuid:c757873d-ec9a-4326-a141-556f43239520`. Odd text is kept.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#uuid; RFC 9562.
@frozen
public struct FHIRUUID: FHIRText {
    public let rawValue: String
    static let prefix = "urn:uuid:"

    @inlinable
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A random UUID (version 4).
    public static func random() -> FHIRUUID {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// A random UUID (version 4) from a generator of the caller's.
    public static func random(using generator: inout some RandomNumberGenerator) -> FHIRUUID {
        let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return FHIRUUID(bytes: bytes, version: 4)
    }

    /// The UUID that a name always has in a namespace (version 5): the same input gives the same UUID everywhere.
    ///
    /// - Source: RFC 9562, section 5.5.
    /// - Parameter namespace: a UUID; `nil` is answered if its text is none.
    public init?(namespace: FHIRUUID, name: String) {
        guard let namespace = UUIDNamespace(namespace) else { return nil }
        self = namespace.uuid(of: name)
    }

    /// - Source: RFC 9562, section 6.6: the namespace for names that are URLs.
    public static let urlNamespace = FHIRUUID(bytes: UUIDNamespace.urls.bytes, version: 1)
    /// - Source: RFC 9562, section 6.6: the namespace for fully qualified domain names.
    public static let dnsNamespace = FHIRUUID(rawValue: "urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8")

    /// Sets version and variant in 16 bytes.
    static func mark(_ bytes: inout [UInt8], version: UInt8) {
        bytes[6] = bytes[6] & 0x0F | version << 4
        bytes[8] = bytes[8] & 0x3F | 0x80
    }

    /// 16 bytes, of which version and variant are set.
    init(bytes: [UInt8], version: UInt8) {
        var bytes = bytes
        Self.mark(&bytes, version: version)
        rawValue = String(unsafeUninitializedCapacity: 45) { output in
            var end = Self.form.utf8CodeUnitCount
            UnsafeMutableRawBufferPointer(output).copyMemory(
                from: UnsafeRawBufferPointer(start: Self.form.utf8Start, count: end))
            for index in 0..<16 {
                if (4...10).contains(index), index % 2 == 0 {
                    output[end] = UInt8(ascii: "-")
                    end &+= 1
                }
                let byte = bytes[index]
                output[end] = Self.digit(byte >> 4)
                output[end &+ 1] = Self.digit(byte & 15)
                end &+= 2
            }
            return end
        }
    }

    /// The prefix in the form in which its bytes are copied.
    private static let form: StaticString = "urn:uuid:"

    /// The UUID without `urn:uuid:`; `nil` if the text does not begin so.
    public var value: String? {
        rawValue.hasPrefix(Self.prefix) ? String(rawValue.dropFirst(Self.prefix.count)) : nil
    }

    /// The 16 bytes; `nil` if the text is no UUID.
    public var bytes: [UInt8]? {
        guard rawValue.hasPrefix(Self.prefix), rawValue.utf8.count == Self.prefix.utf8.count + 36 else { return nil }
        var bytes: [UInt8] = [], high: UInt8?, place = 0
        bytes.reserveCapacity(16)
        for character in rawValue.utf8.dropFirst(Self.prefix.utf8.count) {
            defer { place += 1 }
            if place == 8 || place == 13 || place == 18 || place == 23 {
                guard character == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Self.hexadecimal(character) else { return nil }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return bytes
    }

    @inline(__always)
    private static func digit(_ value: UInt8) -> UInt8 { value &+ (value < 10 ? 0x30 : 0x57) }

    private static func hexadecimal(_ character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Whether it is `urn:uuid:` with 32 hexadecimal digits in their groups.
    public var isWellFormed: Bool { bytes != nil }
}
