import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that the system of an identifier is an absolute URI, and that an identifier whose system says "a URI" has a
/// whole URI as its value.
///
/// - Codes: `VAL-1512` value that is no URI, `VAL-1518` relative system.
/// - Example: `{"system": "urn:ietf:rfc:3986", "value": "2.16.840.1.113883.6.57"}` gives `VAL-1512` at the Identifier.
/// - Source: FHIR R4 (4.0.1), datatypes.html#Identifier: with the system `urn:ietf:rfc:3986` the value is a full URI.
enum IdentifierRule: DataTypeRule {
    private static let system = ElementName("system")
    private static let uriSystem: StaticString = "urn:ietf:rfc:3986"

    static func check(_ object: SourceNode, walk: inout Walk) {
        guard let member = walk.child(of: object.index, named: system), walk.tape[member].kind == .string,
            !walk.tape[member].isEscaped
        else { return }
        let text = walk.tape.text(member)
        guard !text.isEmpty else { return }
        guard AbsoluteURI.hasScheme(text) else {
            walk.report(
                "VAL-1518", node: object,
                message: BilingualText(
                    ja: "識別子の system は絶対URIでなければなりません。", en: "The system of an identifier must be an absolute URI."),
                hint: AbsoluteURI.hint(for: walk.text(member)),
                cause: RelativeSystem.cause(walk.text(member), at: member, walk: &walk))
            return
        }
        if text.count == uriSystem.utf8CodeUnitCount, text.elementsEqual("urn:ietf:rfc:3986".utf8) {
            checkValue(object, walk: &walk)
        }
    }

    private static func checkValue(_ object: SourceNode, walk: inout Walk) {
        guard let value = object["value"]?.string, !AbsoluteURI.hasScheme(value) else { return }
        let dot = UInt8(ascii: ".")
        let isOID = value.utf8.contains(dot) && value.utf8.allSatisfy { PrimitiveText.isDigit($0) || $0 == dot }
        walk.report(
            "VAL-1512", node: object,
            message: BilingualText(
                ja: "system が urn:ietf:rfc:3986 の識別子の値は、スキームで始まるURIでなければなりません。",
                en: "With the system urn:ietf:rfc:3986 the value must be a URI with its scheme."),
            hint: isOID
                ? AbsoluteURI.hint(for: value)
                : BilingualText(
                    ja: "URIでない番号なら、その番号の体系を表す system を書いてください。",
                    en: "If the number is not a URI, give the system of such numbers instead."))
    }
}
