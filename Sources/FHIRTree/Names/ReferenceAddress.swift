/// What the text of a reference says, made fit to be compared with the `fullUrl`s of a Bundle.
///
/// The version (`/_history/2`) stands apart; what follows `#` or `|` behind a URL is left out. A `urn:uuid:` or
/// `urn:oid:` is written in small letters, because the letter case of a UUID means nothing (RFC 4122, section 3); all
/// else is compared letter by letter.
///
/// - Source: FHIR R4 (4.0.1), references.html#literal and bundle.html#references.
package struct ReferenceAddress: Hashable, Sendable {
    /// A URL, a URN, or `Type/id`.
    package let target: String
    /// The version that the reference asks for.
    package let version: String?

    package init(_ text: String) {
        let bytes = text.utf8
        let end = bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "|") } ?? text.endIndex
        var address = text[..<end], version: String?
        if let last = bytes[..<end].lastIndex(of: Self.slash), let before = bytes[..<last].lastIndex(of: Self.slash),
            bytes[bytes.index(after: before)..<last].elementsEqual("_history".utf8)
        {
            (address, version) = (text[..<before], String(text[bytes.index(after: last)..<end]))
        }
        self.version = version
        let mayBeURN = address.utf8.first.map { $0 | 0x20 == UInt8(ascii: "u") } ?? false
        let lowercased = mayBeURN ? address.lowercased() : ""
        let isURN = lowercased.hasPrefix("urn:uuid:") || lowercased.hasPrefix("urn:oid:")
        target = isURN ? lowercased : String(address)
    }

    private static let slash = UInt8(ascii: "/")

    /// Whether the target is `Type/id` and so means something only together with a server's base.
    package var isRelative: Bool {
        let bytes = target.utf8
        guard let slash = bytes.firstIndex(of: Self.slash) else { return false }
        let rest = bytes.index(after: slash)
        return !bytes[rest...].contains(Self.slash) && Self.isPath([target[..<slash], target[rest...]])
    }

    /// `http://example.jp/fhir/` for `http://example.jp/fhir/Patient/1`; `nil` for a target of another form, such as
    /// a URN.
    package var base: String? {
        guard target.hasPrefix("http://") || target.hasPrefix("https://") else { return nil }
        let parts = target.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count > 4, Self.isPath(parts.suffix(2)) else { return nil }
        return parts.dropLast(2).joined(separator: "/") + "/"
    }

    /// Whether two parts look like the name of a resource type and an id. Any name and any id will do: a server's
    /// address must be seen also where a type is no type of R4 or an id is against the rules.
    private static func isPath(_ parts: some Collection<Substring>) -> Bool {
        guard let type = parts.first, let first = type.utf8.first, let id = parts.dropFirst().first else {
            return false
        }
        return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) && !id.isEmpty
            && type.utf8.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
    }
}
