import Diagnostics
import FHIRDefinitions

/// Checks that the display of a code is one of those that its code system gives.
///
/// Case, width and white space do not matter. A display in another script than all that are known is a translation
/// and says nothing wrong; neither does one in a language of which no display is known.
///
/// - Codes: `VAL-0521`, of the severity in `ValidationOptions.wrongDisplays`.
/// - Example: `{"system": "http://loinc.org", "code": "8302-2", "display": "Weight"}`.
/// - Source: FHIR R4 (4.0.1), datatypes-definitions.html#Coding.display.
enum DisplayRule {
    static func check(_ entry: Int, _ displays: [ConceptDisplay], walk: inout Walk) {
        guard let severity = walk.options.wrongDisplays.severity, !displays.isEmpty else { return }
        let text = walk.text(entry)
        if text.isEmpty || displays.contains(where: { $0.text == text }) { return }
        let folded = fold(text)
        if displays.contains(where: { fold($0.text) == folded }) { return }
        if !isASCII(text), displays.allSatisfy({ isASCII($0.text) }) { return }
        let shown = displays.prefix(5).map { "'\($0.text)'" }.joined(separator: ", ")
        walk.report(
            "VAL-0521", severity, at: Spot(entry: entry, member: entry),
            message: BilingualText(
                ja: "display がコード体系の表示名ではありません。", en: "The display is not one that the code system gives."),
            hint: BilingualText(
                ja: "\(shown) のように書くか、コードを確かめてください。", en: "Write \(shown), or check the code."))
    }

    private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    /// Small letters, half width, single spaces.
    static func fold(_ text: String) -> String {
        var folded = "".unicodeScalars
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: folded.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0x3000, 0x09, 0x0A, 0x0D, 0x20, 0xA0: if folded.last != " ", !folded.isEmpty { folded.append(" ") }
            default: folded.append(scalar)
            }
        }
        if folded.last == " " { folded.removeLast() }
        return String(folded).lowercased()
    }
}
