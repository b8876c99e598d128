/// Code systems whose codes are made by rules and cannot be listed.
///
/// - Source: FHIR R4 (4.0.1), terminologies-systems.html.
enum GrammarSystems {
    static let ucum = "http://unitsofmeasure.org"
    static let languages = "urn:ietf:bcp:47"
    static let mediaTypes = "urn:ietf:bcp:13"
    static let uris = "urn:ietf:rfc:3986"

    static let urls: Set<String> = [ucum, languages, mediaTypes, uris, "urn:oid:2.16.840.1.113883.6.8"]
}
