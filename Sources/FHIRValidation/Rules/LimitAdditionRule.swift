import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks a value against the pattern, the number of decimal places and the size that extensions of FHIR give an
/// element of a profile.
///
/// - Codes: `VAL-0406` text that does not match the pattern, `VAL-0407` too many decimal places, `VAL-0408` too many
///   bytes.
/// - Example: `"value": "A1"` where a profile has the extension `regex` with `[0-9]+` gives `VAL-0406`.
/// - Source: the extensions `regex`, `maxDecimalPlaces` and `maxSize` below <http://hl7.org/fhir/StructureDefinition/>.
enum LimitAdditionRule {
    /// So many steps a pattern may take for one value.
    private static let patternSteps = 1_000_000

    static func check(
        _ spot: Spot, _ node: SourceNode, _ additions: ElementAdditions, origin: String?, walk: inout Walk
    ) {
        if let text = additions.pattern, let value = node.text, !matches(value, text) {
            walk.report(
                "VAL-0406", at: spot,
                message: BilingualText(
                    ja: "値がプロファイルの正規表現 \(text.prefix(120)) に合いません\(Origin.ja(origin))。",
                    en: "The value does not match the pattern \(text.prefix(120))\(Origin.en(origin))."))
        }
        if let most = additions.maxDecimalPlaces, let places = decimalPlaces(of: node), places > most {
            walk.report(
                "VAL-0407", at: spot,
                message: BilingualText(
                    ja: "小数点以下は\(most)桁までですが、\(places)桁あります\(Origin.ja(origin))。",
                    en: "At most \(most) decimal places are allowed, found \(places)\(Origin.en(origin))."))
        }
        if let most = additions.maxSize, let text = node.string ?? node["data"]?.string {
            let size = Base64Text.byteCount(text)
            guard size > most else { return }
            walk.report(
                "VAL-0408", at: spot,
                message: BilingualText(
                    ja: "大きさは\(most)バイトまでですが、\(size)バイトあります\(Origin.ja(origin))。",
                    en: "At most \(most) bytes are allowed, found \(size)\(Origin.en(origin))."))
        }
    }

    /// A pattern that cannot be read, or that takes too long, rules nothing out.
    private static func matches(_ value: String, _ text: String) -> Bool {
        guard let pattern = try? PatternCache.shared.pattern(text) else { return true }
        var steps = patternSteps
        return (try? pattern.matchesWhole(value, steps: &steps)) ?? true
    }

    private static func decimalPlaces(of node: SourceNode) -> Int? {
        guard let text = (node.kind == .object ? node["value"] : node)?.text else { return nil }
        return text.firstIndex(of: ".").map { text[text.index(after: $0)...].prefix { $0.isNumber }.count } ?? 0
    }
}
