import Diagnostics
import FHIRDefinitions
import FHIRPath
import FHIRTree

/// Asks the invariants of types and profiles, which are FHIRPath expressions.
///
/// Rules that another rule covers faster, such as `ele-1`, are left out, and so is one that is broken by nothing but a
/// member that is missing, or must be, and was told so at the same object. Best-practice rules are asked only if the
/// options want them.
///
/// - Codes: `VAL-0801` an invariant of severity error is broken, `VAL-0802` one of severity warning, `VAL-0803` a best
///   practice is not followed, `VAL-0804` an invariant cannot be evaluated (once a document, information; a warning
///   where the steps for it were used up).
/// - Example: a `Patient.contact` with neither name, telecom, address nor organization gives `VAL-0801` (`pat-1`).
/// - Source: FHIR R4 (4.0.1), conformance-rules.html#constraints.
enum InvariantRule {
    /// Asks the invariants of the current object.
    static func check(_ object: Int, of plan: ObjectPlan, walk: inout Walk) {
        guard !plan.invariants.isEmpty, !walk.isCompanion else { return }
        plan.invariants.forEachPlace { _, entry in
            if !walk.report.isFull { check(entry, object, of: plan, walk: &walk) }
        }
    }

    private static func check(_ entry: ObjectInvariant, _ object: Int, of plan: ObjectPlan, walk: inout Walk) {
        let known = entry.isKnown(by: walk.found)
        if known == true { return }
        guard let severity = severity(of: entry.plan, walk) else { return }
        if known == nil {
            guard let invariant = entry.plan.invariant else { return failed(entry.plan, walk: &walk) }
            let steps = walk.invariantCheck.steps
            let outcome = walk.invariantCheck.outcome(
                of: invariant, value: object, type: plan.shape, in: walk.surroundings)
            walk.memo.count(steps - walk.invariantCheck.steps, of: entry.plan)
            switch outcome {
            case .holds: return
            case .failed: return failed(entry.plan, walk: &walk)
            case .outOfSteps: return outOfSteps(entry.plan, walk: &walk)
            case .broken: break
            }
        }
        let isTold = walk.report.tellsCount(of: object..<walk.tape[object].next)
        if isTold, entry.isExplained(by: walk.found, plan.members) { return }
        broken(entry.plan, severity, walk: &walk)
    }

    /// Asks the invariants that a profile adds to an element.
    static func check(_ spot: Spot, type: String, against rules: MemberRules, walk: inout Walk) {
        guard !rules.invariants.isEmpty else { return }
        let around = walk.surroundings
        let isCompanion = walk.tape[spot.member].name.isCompanion
        for plan in rules.invariants where !walk.report.isFull {
            guard let severity = severity(of: plan, walk) else { continue }
            guard let invariant = plan.invariant else {
                failed(plan, at: spot, walk: &walk)
                continue
            }
            let steps = walk.invariantCheck.steps
            let outcome = walk.invariantCheck.outcome(
                of: invariant, value: isCompanion ? nil : spot.entry,
                companion: isCompanion ? spot.entry : walk.companion(of: spot),
                type: TypeShapes.r4.shape(named: type == "BackboneElement" ? "" : type), in: around)
            walk.memo.count(steps - walk.invariantCheck.steps, of: plan)
            switch outcome {
            case .holds: break
            case .failed: failed(plan, at: spot, walk: &walk)
            case .outOfSteps: outOfSteps(plan, at: spot, walk: &walk)
            case .broken: broken(plan, severity, at: spot, walk: &walk)
            }
        }
    }

    private static func broken(
        _ plan: InvariantPlan, _ severity: Diagnostic.Severity, at spot: Spot? = nil, walk: inout Walk
    ) {
        if ContradictionRule.tell(plan, at: spot, walk: &walk) { return }
        let others = explained[plan.key] ?? []
        let telling = Telling.invariant(plan.key)
        if explaining.contains(telling) { walk.report.note(telling, at: spot?.entry ?? walk.places.last?.entry ?? 0) }
        let hint = hintOfExceptions(plan, at: spot, walk: &walk) ?? hint(plan)
        if let spot {
            walk.report(code(plan), severity, at: spot, message: text(plan), hint: hint, unless: others)
        } else {
            walk.report(code(plan), severity, message: text(plan), hint: hint, unless: others)
        }
    }

    /// So many elements that break a rule are named.
    private static let namedExceptions = 4

    /// Of a rule about all of some elements, those of which it is not true, and what must be.
    private static func hintOfExceptions(_ plan: InvariantPlan, at spot: Spot?, walk: inout Walk) -> BilingualText? {
        guard !walk.isTrial, let invariant = plan.invariant, let criterion = invariant.criterion,
            let place = walk.places.last, spot.map({ walk.tape[$0.entry].kind == .object }) ?? true
        else { return nil }
        let shape = spot == nil && place.plan >= 0 ? walk.plan(place.plan).shape : nil
        let entries = walk.invariantCheck.exceptions(
            to: invariant, value: spot?.entry ?? place.entry, type: shape, in: walk.surroundings)
        guard !entries.isEmpty else { return nil }
        let named = entries.prefix(namedExceptions).map { walk.report.shared.expression(of: $0) }
            .joined(separator: ", ")
        let left = entries.count - namedExceptions
        return BilingualText(
            ja: "次の要素で成り立っていません：\(named)\(left > 0 ? " ほか\(left)件" : "")。そこで次の式が真になるように直してください：\(shown(criterion))",
            en:
                "It is not true of \(named)\(left > 0 ? " and \(left) more" : ""): make this true there: \(shown(criterion))"
        )
    }

    /// What says of the same fault more than the invariant with a key: rules, or invariants that ask for the value of
    /// which this one asks the form.
    private static let explained: [String: [Telling]] = [
        "per-1": [.periodOrder], "qrs-1": ["VAL-1312"],
        "valid-value-institutionNumberExtension": ["CLN-0036"],
        "all-entries-needs-valid-institutionNumber": [
            "CLN-0036", .invariant("all-entries-needs-extension-of-institutionNumber"),
        ],
        "bundle-meta-tag-resourceType-valid": [.invariant("bundle-meta-tag-resourceType-exists")],
        "valid-value-bundleIdenfifier": [.invariant("valid-system-bundleIdenfifier")],
        "valid-value-insurance-patientIdentifier": [.invariant("valid-system-insurance-patientIdentifier")],
    ]
    private static let explaining = Set(explained.values.joined())

    /// So many members are named.
    private static let namedMembers = 8

    /// The members on which the rule depends: there the fault lies.
    private static func hint(_ plan: InvariantPlan) -> BilingualText {
        if !comparesValues(plan.expression), let names = plan.invariant?.presence?.names, !names.isEmpty,
            names.count <= namedMembers
        {
            let listed = names.joined(separator: ", ")
            return BilingualText(
                ja: "この制約は、次の要素のどれがあり、どれがないかを定めています：\(listed)。要素を加えるか取り除いて、式が真になるようにしてください。",
                en:
                    "The rule says which of these may or must be there: \(listed). Add or remove some, so that it is true."
            )
        }
        if let names = plan.invariant?.needs?.sorted(), !names.isEmpty, names.count <= namedMembers {
            let listed = names.joined(separator: ", ")
            return BilingualText(
                ja: "この制約は次の要素についてのものです：\(listed)。式が真になるように直してください。",
                en: "The rule is about \(listed): correct this, so that the expression is true.")
        }
        return plan.origin == nil
            ? BilingualText(
                ja: "ここと、ここに含まれる要素を、式が真になるように直してください。",
                en: "Correct this element, or what is in it, so that the expression is true.")
            : BilingualText(
                ja: "式が真になるように直してください。このプロファイルに従う記録でなければ、meta.profile から除いてください。",
                en:
                    "Make the expression true. If the record is not meant to follow this profile, take it out of meta.profile."
            )
    }

    /// Whether the rule is also about values: what it names may be there and yet be wrong.
    private static func comparesValues(_ expression: String) -> Bool {
        !expression.contains("count()")
            && [">", "<", "=", "~", "matches(", " in ", "startsWith("].contains { expression.contains($0) }
    }

    /// How severe a broken invariant is; `nil` if it is not asked.
    private static func severity(of plan: InvariantPlan, _ walk: borrowing Walk) -> Diagnostic.Severity? {
        if plan.isBestPractice { return walk.options.bestPractice.severity }
        return plan.severity == .error ? .error : .warning
    }

    private static func code(_ plan: InvariantPlan) -> String {
        if plan.isBestPractice { return "VAL-0803" }
        return plan.severity == .error ? "VAL-0801" : "VAL-0802"
    }

    /// The longest of R4 and the Japanese guides has some 560 characters; one of a user may have any number.
    private static let longest = 2_000

    /// The rule in words, if its definition has them, and its whole expression: a part of it would say another thing.
    ///
    /// Words that are not Japanese are quoted as such in the Japanese sentence.
    private static func text(_ plan: InvariantPlan) -> BilingualText {
        let expression = shown(plan.expression)
        let lead = BilingualText(
            ja: "制約 \(plan.key) を満たしていません\(Origin.ja(plan.origin))",
            en: "The invariant \(plan.key) is not met\(Origin.en(plan.origin))")
        guard let words = plan.human.map(shown) else {
            return BilingualText(ja: "\(lead.ja)：\(expression)", en: "\(lead.en): \(expression)")
        }
        let quoted =
            isJapanese(words) ? "\(words)（\(expression)）" : "定義の原文は「\(words)」、式は \(expression) です。"
        return BilingualText(
            ja: "\(lead.ja)\(isJapanese(words) ? "：" : "。")\(quoted)", en: "\(lead.en): \(words) (\(expression))")
    }

    /// Whether a text has kana or kanji.
    private static func isJapanese(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) }
    }

    private static func shown(_ text: String) -> String {
        text.count > longest ? text.prefix(longest) + "…" : text
    }

    /// Told once; what was not checked is known at the end only.
    private static func outOfSteps(_ plan: InvariantPlan, at spot: Spot? = nil, walk: inout Walk) {
        walk.memo.unchecked.add(plan, at: spot?.entry ?? walk.places.last?.entry ?? 0)
        guard walk.tells("invariant steps") else { return }
        if let spot {
            walk.report("VAL-0804", .warning, at: spot, message: UncheckedInvariants.message)
        } else {
            walk.report("VAL-0804", .warning, message: UncheckedInvariants.message)
        }
    }

    private static func failed(_ plan: InvariantPlan, at spot: Spot? = nil, walk: inout Walk) {
        let entry = spot?.entry ?? walk.places.last?.entry ?? 0
        guard walk.tells("invariant \(plan.key) \(plan.expression)", at: entry) else { return }
        let message = BilingualText(
            ja: "制約 \(plan.key) は評価できないため、検証していません\(Origin.ja(plan.origin))。",
            en: "The invariant \(plan.key) cannot be evaluated and was not checked\(Origin.en(plan.origin)).")
        if let spot {
            walk.report("VAL-0804", .information, at: spot, message: message)
        } else {
            walk.report("VAL-0804", .information, message: message)
        }
    }
}
