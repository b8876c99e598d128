/// Code systems whose codes are made by rules and cannot be listed.
///
/// - Source: FHIR R4 (4.0.1), terminologies-systems.html.
enum GrammarSystems {
    static let urls: Set<String> = [
        "http://unitsofmeasure.org", "urn:ietf:bcp:47", "urn:ietf:bcp:13", "urn:ietf:rfc:3986",
        "urn:oid:2.16.840.1.113883.6.8",
    ]
}
