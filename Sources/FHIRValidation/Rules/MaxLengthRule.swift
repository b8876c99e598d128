import Diagnostics

/// Checks that a text has no more characters than its element allows.
///
/// - Codes: `VAL-0403`.
/// - Example: a `name` of 30 characters where a profile says `maxLength` 20 gives `VAL-0403`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html#ElementDefinition.maxLength.
enum MaxLengthRule {
    static func check(_ spot: Spot, _ length: Int, origin: String?, walk: inout Walk) {
        let entry = walk.tape[spot.entry]
        guard entry.kind == .string, entry.length > length,
            let count = walk.document.node(at: spot.entry).string?.unicodeScalars.count, count > length
        else { return }
        walk.report(
            "VAL-0403", at: spot,
            message: BilingualText(
                ja: "\(length)文字までの要素ですが、\(count)文字あります\(Origin.ja(origin))。",
                en: "At most \(length) characters are allowed, found \(count)\(Origin.en(origin))."))
    }
}
