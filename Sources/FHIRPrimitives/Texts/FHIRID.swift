/// A FHIR `id`: the name of a resource within its server or document. Odd text is kept.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#id: 1 to 64 ASCII letters, digits, `-` and `.`.
@frozen
public struct FHIRID: FHIRText {
    public let rawValue: String

    @inlinable
    public init(rawValue: String) { self.rawValue = rawValue }

    public var isWellFormed: Bool {
        1...64 ~= rawValue.utf8.count
            && rawValue.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || "0"..."9" ~= $0 || $0 == "-" || $0 == ".")
            }
    }
}
