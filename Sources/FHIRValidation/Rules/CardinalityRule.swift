import Diagnostics

/// Checks that an element occurs no fewer than `min` and no more than `max` times.
///
/// An element that a profile slices is counted as a whole; the cardinality of its slices is not checked here.
///
/// - Codes: `VAL-0101` too few, `VAL-0102` too many.
/// - Example: an `Observation` without `status` gives `VAL-0101` at `Observation`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html, `ElementDefinition.min` and `.max`.
enum CardinalityRule {
    static func check(_ count: Int, of member: MemberPlan, walk: inout Walk) {
        guard count < member.rules.min || count > member.rules.max ?? .max else { return }
        let isMissing = count < member.rules.min
        let cardinality = "\(member.rules.min)..\(member.rules.max.map(String.init) ?? "*")"
        let origin = isMissing ? member.rules.minOrigin : member.rules.maxOrigin
        if ContradictionRule.tell(origin, element: member.name, walk: &walk) { return }
        let message =
            count == 0
            ? missing(member, cardinality: cardinality, origin: origin)
            : BilingualText(
                ja: "「\(member.name)」の多重度は \(cardinality) ですが、\(count)個あります\(Origin.ja(origin))。",
                en: "Expected \(cardinality) of '\(member.name)', found \(count)\(Origin.en(origin)).")
        walk.report(
            isMissing ? "VAL-0101" : "VAL-0102", message: message, hint: hint(count, of: member, isMissing: isMissing))
    }

    private static func missing(_ member: MemberPlan, cardinality: String, origin: String?) -> BilingualText {
        let count = "\(member.rules.min)\(member.rules.min < 10 ? "つ" : "個")"
        let profile = (ja: origin.map { "、プロファイル \($0)" } ?? "", en: origin.map { ", profile \($0)" } ?? "")
        return BilingualText(
            ja: "「\(member.name)」がありません（\(count)必要です、多重度 \(cardinality)\(profile.ja)）。",
            en: "'\(member.name)' is missing (cardinality \(cardinality)\(profile.en)).")
    }

    private static func hint(_ count: Int, of member: MemberPlan, isMissing: Bool) -> BilingualText {
        if isMissing {
            return BilingualText(ja: "「\(member.name)」を追加してください。", en: "Add '\(member.name)'.")
        }
        if member.rules.max == 0 {
            return BilingualText(
                ja: "「\(member.name)」はここでは使えません。取り除いてください。", en: "'\(member.name)' is not allowed here: remove it.")
        }
        return BilingualText(
            ja: "\(member.rules.max ?? count)個までにしてください。", en: "Keep at most \(member.rules.max ?? count).")
    }
}
