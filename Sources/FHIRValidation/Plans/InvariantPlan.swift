import FHIRDefinitions
import FHIRPath

/// An invariant of a definition, compiled.
final class InvariantPlan: Sendable {
    let key: String
    let severity: ElementConstraint.Severity
    let expression: String
    /// The profile's name; `nil` for the type itself.
    let origin: String?
    /// Whether the definition calls it a best practice: of R4 core only `dom-6`.
    var isBestPractice: Bool { key == "dom-6" }
    /// `nil` if the expression is broken.
    let invariant: Invariant?

    /// `nil` for an invariant without an expression, and for one that another rule covers.
    init?(_ constraint: ElementConstraint, on type: String?, origin: String?) {
        guard let published = constraint.expression, !Self.covered.contains(constraint.key),
            !NativeInvariants.covers(constraint)
        else { return nil }
        let expression = InvariantErrata.corrected[published] ?? published
        (key, severity, self.expression, self.origin) = (constraint.key, constraint.severity, expression, origin)
        invariant = try? Invariant(expression, on: type)
    }

    /// `ele-1` is `EmptyRule`, `txt-1` and `txt-2` are `NarrativeRule`; see also `NativeInvariants`.
    private static let covered: Set<String> = ["ele-1", "txt-1", "txt-2"]
}

/// An invariant of an object with the members that decide whether it need be asked.
struct ObjectInvariant: Sendable {
    let plan: InvariantPlan
    /// Indexes into `ObjectPlan.members`; `nil` if it must always be asked.
    let needs: [Int]?

    init(_ plan: InvariantPlan, members: [MemberPlan]) {
        self.plan = plan
        guard let names = plan.invariant?.needs else {
            needs = nil
            return
        }
        let places = names.map { name in members.firstIndex { $0.name == name || $0.name == name + "[x]" } }
        needs = places.contains { $0 == nil } ? nil : places.compactMap(\.self)
    }
}
