/// A FHIR `canonical`: the URL by which a definition is known, with a version and a fragment or none.
///
/// - Source: FHIR R4 (4.0.1), references.html#canonical: `url|version#fragment`.
@frozen
public struct FHIRCanonical: FHIRText {
    public let rawValue: String

    @inlinable
    public init(rawValue: String) { self.rawValue = rawValue }

    public init(url: String, version: String? = nil, fragment: String? = nil) {
        rawValue = url + (version.map { "|" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
    }

    /// What stands before version and fragment.
    public var url: String { String(rawValue.prefix { $0 != "|" && $0 != "#" }) }

    /// What stands before the fragment: URL and version.
    public var definition: String { String(rawValue.prefix { $0 != "#" }) }

    /// What stands between `|` and `#`.
    public var version: String? {
        rawValue.firstIndex(of: "|").map { String(rawValue[rawValue.index(after: $0)...].prefix { $0 != "#" }) }
    }

    /// What stands behind `#`.
    public var fragment: String? {
        rawValue.firstIndex(of: "#").map { String(rawValue[rawValue.index(after: $0)...]) }
    }

    /// Whether it is not empty and has no white space.
    public var isWellFormed: Bool { FHIRURI(rawValue: rawValue).isWellFormed }
}
