import Diagnostics
import FHIRDefinitions

/// Checks the value of an identifier against what its system says of it.
///
/// - Codes: `VAL-0550` an identifier that should be a URI is none, `VAL-0551` a Japanese number of the wrong form
///   (warning), `VAL-0552` its check digit is wrong (warning).
/// - Example: `{"system": "urn:ietf:rfc:3986", "value": "2.16.840.1.113883.6.57"}` gives `VAL-0550`.
/// - Source: FHIR R4 (4.0.1), datatypes.html#Identifier and terminologies-systems.html; for the numbers see
///   `JapaneseNumbers`.
enum IdentifierRule {
    /// Checks the current object, an `Identifier`.
    static func check(_ members: CodedMembers, walk: inout Walk) {
        let system = walk.textEntry(of: members.system), value = walk.textEntry(of: members.value)
        guard system >= 0, value >= 0, walk.tape[value].length > 0 else { return }
        if walk.withText(system, { $0.elementsEqual("urn:ietf:rfc:3986".utf8) }) {
            guard !AbsoluteURI.isWellFormed(walk.text(value)) else { return }
            walk.report(
                "VAL-0550",
                message: BilingualText(
                    ja: "system が urn:ietf:rfc:3986 の識別子の値は、完全なURI（urn:oid: などで始まるもの）でなければなりません。",
                    en:
                        "With the system urn:ietf:rfc:3986 the value must be a full URI, with a scheme such as urn:oid:."
                ))
            return
        }
        // All systems of the table are OIDs or URLs of a few namespaces; most identifiers are local.
        guard let number = JapaneseNumbers.number(for: walk.text(system)) else { return }
        switch walk.withText(value, number.fault) {
        case .form:
            walk.report(
                "VAL-0551", .warning, at: Spot(entry: value, member: value),
                message: BilingualText(
                    ja: "\(number.name.ja)の書式（\(number.shape.text)）に合いません。",
                    en: "This is not how \(number.name.en) is written (\(number.shape.text))."),
                hint: BilingualText(
                    ja: "「#」は数字、{ } は桁数です。半角の数字で書いてください。", en: "'#' is a digit, { } a count."))
        case .checkDigit:
            walk.report(
                "VAL-0552", .warning, at: Spot(entry: value, member: value),
                message: BilingualText(
                    ja: "\(number.name.ja)の検証番号（末尾の数字）が合いません。",
                    en: "The check digit, the last one, of \(number.name.en) is wrong."),
                hint: BilingualText(ja: "番号の写し間違いがないか確かめてください。", en: "Check the number for a slip."))
        case nil: break
        }
    }
}
