import Diagnostics
import FHIRTree

/// Checks that the text of a primitive value is one of its type; the codes and sentences stand in `PrimitiveFault`.
///
/// - Codes: `VAL-0301` to `VAL-0329`, see `PrimitiveFault.code(for:)`.
///   A `uri` that is a URN of a UUID or OID is held to the form of those, `Bundle.entry.fullUrl` above all; what a
///   `Reference` says of itself is a string, and ``ResolutionRule`` judges it.
/// - Example: `"birthDate": "1970-02-30"` gives `VAL-0307` at `Patient.birthDate`.
/// - Source: FHIR R4 (4.0.1), datatypes.html#primitive.
enum PrimitiveRule {
    /// Whether the value is a primitive of any text, so that rules on values can look at it.
    static func check(_ spot: Spot, _ type: PrimitiveType, walk: inout Walk) -> Bool {
        guard ShapeRule.isPrimitive(spot, type, walk: &walk) else { return false }
        let entry = walk.tape[spot.entry]
        guard entry.kind == .string || entry.kind == .number else { return true }
        let fault: PrimitiveFault?
        if entry.isEscaped {
            var text = walk.document.node(at: spot.entry).string ?? ""
            fault = text.withUTF8 { PrimitiveText.fault(in: $0, of: type) }
        } else {
            fault = PrimitiveText.fault(in: walk.tape.text(spot.entry), of: type)
        }
        if let fault, fault == .base64, isForeignAttachment(spot, walk: &walk) {
            // The whole attachment is something else than it says.
            walk.report(
                fault.code(for: type), memberOfObject: spot.entry, message: fault.message(for: type),
                hint: fault.hint(for: type, text: ""))
        } else if let fault {
            let text = walk.document.node(at: spot.entry).text ?? ""
            walk.report(
                fault.code(for: type), fault.severity, at: spot, message: fault.message(for: type),
                hint: fault.hint(for: type, text: text))
        }
        if !walk.options.acceptsExampleURLs || walk.options.refusesHTMLInText {
            TextSafetyRule.check(spot, type, walk: &walk)
        }
        return true
    }

    /// Whether a value is the data of an attachment, and was never encoded.
    private static func isForeignAttachment(_ spot: Spot, walk: inout Walk) -> Bool {
        guard let place = walk.places.last, walk.plan(place.plan).type == "Attachment" else { return false }
        var text = walk.document.node(at: spot.entry).string ?? ""
        return text.withUTF8 { Base64Text.isForeign($0) }
    }
}
