/// The text of canonical references.
///
/// - Source: FHIR R4 (4.0.1), references.html#canonical.
enum Canonical {
    /// The URL and the version behind `|`. A fragment (`#…`) belongs to the URL.
    static func split(_ canonical: String) -> (url: String, version: String?) {
        guard let bar = canonical.utf8.firstIndex(of: UInt8(ascii: "|")) else { return (canonical, nil) }
        return (String(canonical[..<bar]), String(canonical[canonical.index(after: bar)...]))
    }
}
