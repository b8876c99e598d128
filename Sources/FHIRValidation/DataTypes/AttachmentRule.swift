import Diagnostics
import FHIRPrimitives
import FHIRTree

/// Checks that the stated size and hash of an attachment are those of its data.
///
/// - Codes: `VAL-1511` another size, `VAL-1519` another hash.
/// - Example: `{"data": "SGVsbG8=", "size": 100}` gives `VAL-1511` at the Attachment.
/// - Source: FHIR R4 (4.0.1), datatypes-definitions.html#Attachment.size: the bytes before base 64;
///   `.hash`: by SHA-1.
enum AttachmentRule: DataTypeRule {
    static func check(_ object: SourceNode, walk: inout Walk) {
        let size = object["size"]?.integer, hash = object["hash"]?.string
        guard size != nil || hash != nil, var data = object["data"]?.string,
            data.withUTF8({ Base64Text.isValid($0) })
        else { return }
        if let size { check(size, of: data, object, walk: &walk) }
        if let hash, let wanted = Base64Text.decoded(hash), SHA1.digest(of: Base64Text.decoded(data) ?? []) != wanted {
            walk.report(
                "VAL-1519", node: object,
                message: BilingualText(
                    ja: "hash が data のSHA-1と違います。", en: "The hash is not the SHA-1 digest of the data."),
                hint: BilingualText(
                    ja: "base64にする前のデータのSHA-1を、base64で書いてください。",
                    en: "Write the SHA-1 digest of the data before base 64, in base 64."))
        }
    }

    private static func check(_ size: Int, of data: String, _ object: SourceNode, walk: inout Walk) {
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
