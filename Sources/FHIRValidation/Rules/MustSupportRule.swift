import Diagnostics

/// Tells which elements are absent that a profile marks `mustSupport`, if ``ValidationOptions/mustSupport`` asks for
/// it.
///
/// The mark binds systems and not records: an element that may be absent is no fault, and one that must not be has its
/// own error. A slice is told where its list has other occurrences, or must have some, and has room for it.
///
/// - Codes: `VAL-0103` an element or slice with `mustSupport` is absent.
/// - Example: an `Observation` of R4's vital signs without `component` gives `VAL-0103` at `Observation`.
/// - Source: FHIR R4 (4.0.1), profiling.html#mustsupport and elementdefinition-definitions.html,
///   `ElementDefinition.mustSupport`.
enum MustSupportRule {
    static let code = "VAL-0103"

    static func missing(_ member: MemberPlan, walk: inout Walk) {
        guard let profile = member.rules.mustSupport, member.rules.min == 0, member.rules.max != 0 else { return }
        tell(member.name, profile, walk: &walk)
    }

    static func check(_ count: Int, of slice: SlicePlan, _ member: MemberPlan, walk: inout Walk) {
        guard walk.options.mustSupport != .ignored, count == 0, slice.min == 0, slice.max != 0,
            !slice.conditions.isEmpty, member.rules.max != 1,
            let profile = slice.rules.mustSupport
        else { return }
        tell("\(member.name):\(slice.name)", profile, walk: &walk)
    }

    private static func tell(_ name: String, _ profile: String, walk: inout Walk) {
        guard let severity = walk.options.mustSupport.severity else { return }
        walk.report(
            code, severity,
            message: BilingualText(
                ja: "「\(name)」がありません。プロファイル \(profile) は mustSupport としています。",
                en: "'\(name)' is absent, which profile \(profile) marks as mustSupport."),
            hint: BilingualText(ja: "値を持っているなら、記載してください。", en: "Give it if the value is known."))
    }
}
