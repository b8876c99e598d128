import Diagnostics
import FHIRTree

/// Checks texts and URLs against what the options exclude: HTML tags in text, URLs of examples.
///
/// - Codes: `VAL-1514` text that looks like an HTML tag, `VAL-1515` URL of an example.
/// - Example: a name `A <script>b</script>` gives `VAL-1514` with ``ValidationOptions/refusesHTMLInText``.
/// - Source: FHIR R4 (4.0.1), security.html#narrative, and RFC 2606 (names reserved for examples).
enum TextSafetyRule {
    static func check(_ spot: Spot, _ type: PrimitiveType, walk: inout Walk) {
        switch type {
        case .string where walk.options.refusesHTMLInText:
            guard let text = walk.document.node(at: spot.entry).string, hasTag(text.utf8) else { return }
            walk.report(
                "VAL-1514", at: spot,
                message: BilingualText(
                    ja: "文字列にHTMLのタグのようなものがあり、ここでは認められていません。",
                    en: "The text holds what looks like an HTML tag, which is not allowed here."))
        case .uri, .url, .canonical:
            guard !walk.options.acceptsExampleURLs, let text = walk.document.node(at: spot.entry).string,
                ExampleURL.isExample(text)
            else { return }
            walk.report(
                "VAL-1515", at: spot,
                message: BilingualText(
                    ja: "例示用のURLは、ここでは認められていません。", en: "URLs of examples are not allowed here."))
        default: break
        }
    }

    /// Whether there is a `<` with a letter after it and a `>` before the next `<`.
    static func hasTag(_ text: String.UTF8View) -> Bool {
        var isOpen = false, isFirst = false
        for byte in text {
            if byte == UInt8(ascii: "<") {
                (isOpen, isFirst) = (false, true)
            } else if isFirst {
                isOpen = PrimitiveText.isLetter(byte)
                isFirst = false
            } else if byte == UInt8(ascii: ">"), isOpen {
                return true
            }
        }
        return false
    }
}
