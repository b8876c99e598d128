import Diagnostics
import FHIRTree

/// Checks that the stated size of an attachment is that of its data.
///
/// - Codes: `VAL-1511`.
/// - Example: `{"data": "SGVsbG8=", "size": 100}` gives `VAL-1511` at the Attachment.
/// - Source: FHIR R4 (4.0.1), datatypes-definitions.html#Attachment.size: the bytes before base 64.
enum AttachmentRule: DataTypeRule {
    static func check(_ object: SourceNode, walk: inout Walk) {
        guard let size = object["size"]?.integer, var data = object["data"]?.string,
            data.withUTF8({ Base64Text.isValid($0) })
        else { return }
        let count = Base64Text.byteCount(data)
        guard count != size else { return }
        walk.report(
            "VAL-1511", node: object,
            message: BilingualText(
                ja: "size は \(size) ですが、data は\(count)バイトです。", en: "'size' is \(size), but the data has \(count) bytes."
            ),
            hint: BilingualText(
                ja: "size は、base64にする前のバイト数です。", en: "'size' counts the bytes before base 64."))
    }
}
