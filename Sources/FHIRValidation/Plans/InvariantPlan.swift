import FHIRDefinitions
import FHIRPath

/// An invariant of a definition, compiled.
final class InvariantPlan: Sendable {
    /// What makes two statements of an invariant one.
    struct Name: Hashable { var key: String, expression: String? }

    let key: String
    var name: Name { Name(key: key, expression: expression) }
    let severity: ElementConstraint.Severity
    let expression: String
    /// The rule in words; `nil` where the definition is not at hand with them.
    let human: String?
    /// The profile's name; `nil` for the type itself.
    let origin: String?
    /// The profile's canonical without a version; `nil` for the type itself.
    let profile: String?
    /// Whether the definition calls it a best practice.
    let isBestPractice: Bool
    /// `nil` if the expression is broken.
    let invariant: Invariant?

    /// `nil` for an invariant without an expression, and for one that another rule covers.
    init?(_ constraint: ElementConstraint, on type: String?, of profile: StructureDefinition?) {
        guard let published = constraint.expression, !Self.covered.contains(constraint.key),
            !NativeInvariants.covers(constraint)
        else { return nil }
        let expression = InvariantErrata.corrected[published] ?? published
        (key, severity, self.expression) = (constraint.key, constraint.severity, expression)
        human = constraint.human
        (origin, self.profile, isBestPractice) = (profile?.name, profile?.url, constraint.isBestPractice)
        invariant = try? Invariant(expression, on: type)
    }

    /// `ele-1` is `EmptyRule`, `txt-1` and `txt-2` are `NarrativeRule`; see also `NativeInvariants`.
    private static let covered: Set<String> = ["ele-1", "txt-1", "txt-2"]
}

/// An invariant of an object with the members that decide whether it need be asked. A class, so that the walk copies a
/// reference only.
final class ObjectInvariant: Sendable {
    let plan: InvariantPlan
    /// Whether it need not be asked of an object that has none of `needs`.
    private let hasNeeds: Bool
    /// Indexes into `ObjectPlan.members`.
    private let needs: [Int]
    /// Indexes into `ObjectPlan.members` of the names that `presence` asks for; -1 for what is no member.
    private let places: [Int]
    private let presence: PresenceTest?

    init(_ plan: InvariantPlan, members: [MemberPlan]) {
        self.plan = plan
        let pairs = members.enumerated().map { index, member in
            (member.isChoice ? String(member.name.dropLast(3)) : member.name, index)
        }
        let all = Dictionary(pairs) { first, _ in first }
        let needed = plan.invariant?.needs.map { names in names.map { all[$0] } }
        hasNeeds = needed.map { !$0.contains { $0 == nil } } ?? false
        needs = needed?.compactMap(\.self) ?? []
        presence = plan.invariant?.presence
        places = presence?.names.map { all[$0] ?? -1 } ?? []
    }

    /// Whether the rule holds for what the object has; `nil` if it must be evaluated.
    func isKnown(by found: [Walk.Found]) -> Bool? {
        if hasNeeds, !needs.contains(where: { found[$0].variant >= 0 }) { return true }
        return presence?.answer { name in places[name] < 0 ? nil : found[places[name]].variant >= 0 }
    }

    /// Whether the rule would hold if the object had the members that it must have, with values, and none that it must
    /// not: then nothing else breaks it than what ``CardinalityRule`` tells.
    func isExplained(by found: [Walk.Found], _ members: PlanList<MemberPlan>) -> Bool {
        presence?.answer { name in
            guard places[name] >= 0 else { return nil }
            let rules = members[places[name]].rules
            return rules.max == 0 ? false : rules.min > 0 || found[places[name]].variant >= 0
        } hasValue: { name in
            places[name] >= 0 && found[places[name]].variant < 0
        } == true
    }
}
