import Diagnostics
import FHIRDefinitions

/// Checks an identifier that is a Japanese number, such as an insurer's, against the form and check digit of its kind.
///
/// - Codes: `VAL-0551` a number of the wrong form, `VAL-0552` its check digit is wrong (both warnings).
/// - Example: an insurer's number of seven digits gives `VAL-0551`.
/// - Source: the laws and notices that `JapaneseNumbers` names for each kind.
enum JapaneseIdentifierRule {
    /// Checks the current object, an `Identifier`.
    static func check(_ members: CodedMembers, walk: inout Walk) {
        let system = walk.textEntry(of: members.system), value = walk.textEntry(of: members.value)
        guard system >= 0, value >= 0, walk.tape[value].length > 0 else { return }
        // All systems of the table are OIDs or URLs of a few namespaces; most identifiers are local.
        let known = walk.withText(system) { url in
            walk.cache.identifiers.value(for: url) { JapaneseNumbers.number(for: $0) }
        }
        guard let number = known else { return }
        switch walk.withText(value, number.fault) {
        case .form:
            // A guide's rule of the same number says more.
            guard !walk.report.tells("CLN-0036", at: value) else { return }
            walk.report(
                "VAL-0551", .warning, at: Spot(entry: value, member: value),
                message: BilingualText(
                    ja: "\(number.name.ja)の書式（\(number.shape.words.ja)）に合いません。",
                    en: "This is not how \(number.name.en) is written: \(number.shape.words.en)."),
                hint: BilingualText(
                    ja: "桁数を確かめ、半角の数字だけで書いてください。",
                    en: "Check the count of digits, and write it with half-width digits and nothing else."))
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
