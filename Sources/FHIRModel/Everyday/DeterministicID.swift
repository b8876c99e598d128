/// Ids that are made of what identifies a thing in the world, so that the same thing has the same id in every run.
public enum DeterministicID {
    /// The namespace of all ids that this library makes; never changed.
    public static let namespace = FHIRUUID(rawValue: "urn:uuid:5b0a8c1e-7d52-4d0f-9f3c-3c6f0a1d9e27")

    /// The UUID of a name: version 5, RFC 9562, section 5.5.
    public static func uuid(_ name: String) -> FHIRUUID {
        guard let uuid = FHIRUUID(namespace: namespace, name: name) else {
            preconditionFailure("the namespace is a UUID")
        }
        return uuid
    }

    /// The id of a resource from its type and business identifiers: order and repetition of the identifiers do not
    /// count.
    ///
    /// `nil` unless one of them has a value.
    public static func id(ofType type: String, identifiers: [R4.Identifier]) -> FHIRID? {
        let names = identifiers.compactMap { identifier in
            identifier.value.map { "\(escaped(identifier.system?.rawValue ?? ""))|\(escaped($0))" }
        }
        guard !names.isEmpty else { return nil }
        // A line a name: system, bar, value. A bar or line feed inside is escaped, so that no two lists give one text.
        let lines = Set(names).sorted()
        return uuid(([type] + lines).joined(separator: "\n")).value.map(FHIRID.init(rawValue:))
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\\": "\\\\"
            case "\n": "\\n"
            case "|": "\\|"
            default: String(scalar)
            }
        }.joined()
    }
}
