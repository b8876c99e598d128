/// A FHIR `oid`: an object identifier as a URI, `urn:oid:1.2.392…`. Odd text is kept.
///
/// - Source: FHIR R4 (4.0.1), datatypes.html#oid.
@frozen
public struct FHIROID: FHIRText {
    public let rawValue: String
    static let prefix = "urn:oid:"

    @inlinable
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The identifier with its numbers, `1.2.392…`.
    public init(value: String) { rawValue = Self.prefix + value }

    /// The numbers without `urn:oid:`; `nil` if the text does not begin so.
    public var value: String? {
        rawValue.hasPrefix(Self.prefix) ? String(rawValue.dropFirst(Self.prefix.count)) : nil
    }

    /// Whether it is `urn:oid:` with a root from 0 to 2 and further numbers without leading zeros.
    public var isWellFormed: Bool {
        guard let arcs = value?.split(separator: ".", omittingEmptySubsequences: false), arcs.count > 1 else {
            return false
        }
        let areNumbers = arcs.allSatisfy { arc in
            arc.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } && !arc.isEmpty
                && (arc == "0" || !arc.hasPrefix("0"))
        }
        return areNumbers && ["0", "1", "2"].contains(arcs[0])
    }
}
