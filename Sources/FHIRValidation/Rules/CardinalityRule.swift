import Diagnostics

/// Checks that an element occurs no fewer than `min` and no more than `max` times.
///
/// An element that a profile slices is counted as a whole; the cardinality of its slices is not checked here. Where the
/// element is missing, its slices are missing with it, and only the hint names them. Where some values are there, those
/// that are missing are the missing slices, and what is told of these is the cause.
///
/// - Codes: `VAL-0101` too few, `VAL-0102` too many.
/// - Example: an `Observation` without `status` gives `VAL-0101` at `Observation`.
/// - Source: FHIR R4 (4.0.1), elementdefinition-definitions.html, `ElementDefinition.min` and `.max`.
enum CardinalityRule {
    /// Whether something is wrong with the number, and was told as the record's fault.
    @discardableResult
    static func check(_ count: Int, of member: MemberPlan, walk: inout Walk) -> Bool {
        guard count < member.rules.min || count > member.rules.max ?? .max else { return false }
        let isMissing = count < member.rules.min
        // The rules of Bundles told it.
        if isMissing, member.name == "fullUrl", walk.report.tells("VAL-1101", at: walk.places.last?.entry ?? 0) {
            return true
        }
        // Definitions that contradict each other leave no number: then the bound alone is told that is not kept.
        let isOpen = (member.rules.max ?? .max) < member.rules.min
        let least = isOpen && !isMissing ? 0 : member.rules.min
        let cardinality = "\(least)..\(isOpen && isMissing ? "*" : member.rules.max.map(String.init) ?? "*")"
        let origin = isMissing ? member.rules.minOrigin : member.rules.maxOrigin
        if ContradictionRule.tell(origin, element: member.name, walk: &walk) { return false }
        let message =
            count == 0
            ? missing(member, cardinality: cardinality, origin: origin)
            : BilingualText(
                ja: "「\(member.name)」の多重度は \(cardinality) ですが、\(count)個あります\(Origin.ja(origin))。",
                en: "Expected \(cardinality) of '\(member.name)', found \(count)\(Origin.en(origin)).")
        let hint = hint(count, of: member, isMissing: isMissing)
        guard !isMissing, let surplus = walk.entry(of: member, at: max(0, member.rules.max ?? 0)) else {
            let cause =
                isMissing && count > 0 && walk.lacksSlices(of: member, member.rules.min - count)
                ? FindingCause(of: "VAL-0701", at: walk.expression()) : nil
            walk.report(isMissing ? "VAL-0101" : "VAL-0102", message: message, hint: hint, cause: cause)
            return true
        }
        // The path is that of the object, as of what is missing; the place is the first that is too many.
        walk.report("VAL-0102", memberOfObject: surplus, message: message, hint: hint)
        return true
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
            let slices = member.slicings.flatMap(\.slices).filter { $0.min > 0 }.map(\.name)
            guard count == 0, !slices.isEmpty else {
                return BilingualText(ja: "「\(member.name)」を追加してください。", en: "Add '\(member.name)'.")
            }
            let listed = slices.prefix(8).joined(separator: ", ") + (slices.count > 8 ? " …" : "")
            return BilingualText(
                ja: "「\(member.name)」を追加してください。必要なスライス：\(listed)",
                en: "Add '\(member.name)', with the slices that must be there: \(listed).")
        }
        if member.rules.max == 0 {
            return BilingualText(
                ja: "「\(member.name)」はここでは使えません。取り除いてください。", en: "'\(member.name)' is not allowed here: remove it.")
        }
        return BilingualText(
            ja: "\(member.rules.max ?? count)個までにしてください。", en: "Keep at most \(member.rules.max ?? count).")
    }
}

extension Walk {
    /// The entry of one occurrence of a member of the current object; `nil` if there are not so many.
    func entry(of member: MemberPlan, at number: Int) -> Int? {
        guard let place = places.last, place.plan >= 0, !member.variants.isEmpty else { return nil }
        let found = found[plan(place.plan).variants[member.variants.lowerBound].member]
        let entry = found.value >= 0 ? found.value : found.companion
        guard entry >= 0 else { return nil }
        guard tape[entry].kind == .array else { return number == 0 ? entry : nil }
        let items = items(of: entry)
        return number < items.count ? items[number] : nil
    }
}
