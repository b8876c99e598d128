import Diagnostics
import FHIRTree

/// Checks that a document starts with its Composition, and a message with its MessageHeader: bdl-11 and bdl-12.
///
/// - Codes: `VAL-1105` a document without a Composition first, `VAL-1106` a message without a MessageHeader first.
/// - Example: a document whose first entry is a Patient gives `VAL-1105` at `Bundle`.
/// - Source: FHIR R4 (4.0.1), bundle.html, bdl-11 and bdl-12; documents.html and messaging.html.
enum FirstEntryRule {
    static func check(_ bundle: BundleContext, walk: inout Walk) {
        guard bundle.type == "document" || bundle.type == "message" else { return }
        let isDocument = bundle.type == "document"
        let expected = isDocument ? "Composition" : "MessageHeader"
        let resource = bundle.entries.first?.resource
        let found = resource.flatMap { walk.tape.resourceShape(of: $0)?.name }
        guard found != expected else { return }
        let kind = isDocument ? (ja: "文書", en: "a document") : (ja: "メッセージ", en: "a message")
        walk.report(
            isDocument ? "VAL-1105" : "VAL-1106",
            memberOfObject: resource ?? bundle.entries.first?.entry ?? bundle.node.index,
            message: BilingualText(
                ja: found.map { "\(kind.ja)の最初のリソースは \(expected) ですが、\($0) があります。" }
                    ?? "\(kind.ja)の最初のエントリーに \(expected) がありません。",
                en: found.map { "The first resource of \(kind.en) is a \(expected), but this is a \($0)." }
                    ?? "The first entry of \(kind.en) has no \(expected)."),
            hint: BilingualText(
                ja: "\(expected) を最初のエントリーにするか、Bundle.type を確かめてください。",
                en: "Put the \(expected) first, or check Bundle.type."))
    }
}
