import Diagnostics

/// The invariants for which no steps were left somewhere in a document, in a trial or not.
struct UncheckedInvariants {
    private struct Key: Hashable {
        var name: InvariantPlan.Name, origin: String?
    }

    /// Each once, in the order in which they were met.
    private var plans: [InvariantPlan] = []
    private var known: Set<Key> = []
    /// Where the first of them was not checked.
    private var entry = 0

    var isEmpty: Bool { plans.isEmpty }

    mutating func add(_ plan: InvariantPlan, at entry: Int) {
        if plans.isEmpty { self.entry = entry }
        if known.insert(Key(name: plan.name, origin: plan.origin)).inserted { plans.append(plan) }
    }

    static let message = BilingualText(
        ja: "制約の評価に使える手数が上限に達したため、検証していない制約があります。",
        en: "The limit of steps for the evaluation of invariants was reached, and some were not checked.")

    /// So many are named.
    private static let named = 8

    /// Names what took the steps and what was not checked, where it was told that they were used up; where only trials
    /// that are over noticed it, it is told here.
    static func finish(_ walk: inout Walk) {
        let unchecked = walk.memo.unchecked
        guard let first = unchecked.plans.first else { return }
        let dearest =
            walk.memo.spentSteps.values.max { ($0.steps, $1.plan.key) < ($1.steps, $0.plan.key) }?.plan ?? first
        let names = unchecked.plans.prefix(named), left = unchecked.plans.count - named
        let more = left > 0 ? (ja: " ほか\(left)件", en: " and \(left) more") : (ja: "", en: "")
        let ja = names.map { $0.key + Origin.ja($0.origin) }.joined(separator: "、") + more.ja
        let en = names.map { $0.key + Origin.en($0.origin) }.joined(separator: ", ") + more.en
        let hint = BilingualText(
            ja: """
                手数を最も使った制約は \(dearest.key) です\(Origin.ja(dearest.origin))。\
                検証していない所があるのは、次の制約です：\(ja)。手数の上限を上げるか、\(dearest.key) を持つ定義を直すか外してください。
                """,
            en: """
                The invariant \(dearest.key)\(Origin.en(dearest.origin)) took most of them. Not checked everywhere: \(en). \
                Allow more steps, or mend or leave out the definition that has \(dearest.key).
                """)
        guard !walk.report.setHint(hint, of: "VAL-0804", message) else { return }
        walk.report.add(
            .warning, "VAL-0804", entry: unchecked.entry,
            expression: walk.report.shared.expression(of: unchecked.entry), message: message, hint: hint)
    }
}
