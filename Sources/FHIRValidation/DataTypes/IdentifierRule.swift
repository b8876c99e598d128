import Diagnostics
import FHIRTree

/// Checks that an identifier whose system says "a URI" has a whole URI as its value.
///
/// - Codes: `VAL-1512`.
/// - Example: `{"system": "urn:ietf:rfc:3986", "value": "2.16.840.1.113883.6.57"}` gives `VAL-1512` at the Identifier.
/// - Source: FHIR R4 (4.0.1), datatypes.html#Identifier: with the system `urn:ietf:rfc:3986` the value is a full URI.
enum IdentifierRule: DataTypeRule {
    static func check(_ object: SourceNode, walk: inout Walk) {
        guard object["system"]?.string == "urn:ietf:rfc:3986", let value = object["value"]?.string,
            !URIText.isAbsolute(value)
        else { return }
        let isOID = value.contains(".") && value.utf8.allSatisfy { PrimitiveText.isDigit($0) || $0 == UInt8(ascii: ".") }
        walk.report(
            "VAL-1512", node: object,
            message: BilingualText(
                ja: "system が urn:ietf:rfc:3986 の識別子の値は、スキームで始まるURIでなければなりません。",
                en: "With the system urn:ietf:rfc:3986 the value must be a URI with its scheme."),
            hint: isOID
                ? BilingualText(ja: "OIDは「urn:oid:」を付けて書いてください。", en: "Write an OID with 'urn:oid:' before it.") : nil)
    }
}
