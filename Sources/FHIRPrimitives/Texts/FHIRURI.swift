/// A FHIR `uri` or `url`: a URI reference, absolute or not. Odd text is kept.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#uri and #url.
@frozen
public struct FHIRURI: FHIRText {
    public let rawValue: String

    @inlinable
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Whether it is not empty and has no white space.
    public var isWellFormed: Bool {
        !rawValue.isEmpty && !rawValue.unicodeScalars.contains(where: \.properties.isWhitespace)
    }

    /// What stands before the first `:`, if that is a scheme: `https`, `urn`.
    public var scheme: Substring? {
        guard let colon = rawValue.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = rawValue[..<colon]
        let isScheme =
            scheme.first?.isASCII == true && scheme.first?.isLetter == true
            && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        return isScheme ? scheme : nil
    }

    /// The object identifier of a `urn:oid:`.
    public var oid: FHIROID? { rawValue.hasPrefix(FHIROID.prefix) ? FHIROID(rawValue: rawValue) : nil }

    /// The identifier of a `urn:uuid:`.
    public var uuid: FHIRUUID? { rawValue.hasPrefix(FHIRUUID.prefix) ? FHIRUUID(rawValue: rawValue) : nil }
}
