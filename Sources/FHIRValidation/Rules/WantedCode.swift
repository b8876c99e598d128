import Diagnostics
import FHIRDefinitions
import FHIRTree

/// The code that a profile asks for at an element by fixed values and patterns, where a record has another one, or one
/// of another system.
struct WantedCode {
    /// Empty where the profile leaves it open.
    private(set) var systems: [String] = [], codes: [String] = []
    /// The entries of what the record has; -1 for none.
    private(set) var system = -1, code = -1

    /// `nil` for an element of which no plan is known, and for a concept with several codings.
    init?(_ spot: Spot, walk: inout Walk) {
        guard spot.variant >= 0, let place = walk.places.last, place.plan >= 0 else { return nil }
        var plan = walk.plan(place.plan), variant = plan.variants[spot.variant], entry = spot.entry
        add(plan.members[variant.member].rules)
        guard walk.tape[entry].kind == .object else {
            code = entry
            return
        }
        guard case .complex(let number) = variant.content else { return nil }
        plan = walk.plan(number)
        if let coding = plan.place(named: TermName.coding) {
            guard let list = walk.child(of: entry, named: TermName.coding), walk.items(of: list).count == 1 else {
                return nil
            }
            entry = walk.items(of: list)[0]
            variant = plan.variants[coding.variant]
            add(plan.members[coding.member].rules)
            guard walk.tape[entry].kind == .object, case .complex(let number) = variant.content else { return nil }
            plan = walk.plan(number)
        }
        let coding = walk.coding(at: entry)
        (system, code) = (coding.system, coding.code)
        if let member = plan.place(named: TermName.system) { systems += Self.texts(plan.members[member.member].rules) }
        if let member = plan.place(named: TermName.code) { codes += Self.texts(plan.members[member.member].rules) }
    }

    private static func texts(_ rules: MemberRules) -> [String] {
        rules.fixed.compactMap(\.value.root.string) + rules.patterns.compactMap(\.value.root.string)
    }

    /// Adds what the fixed value or pattern of a code, Coding or CodeableConcept says.
    private mutating func add(_ rules: MemberRules) {
        codes += Self.texts(rules)
        for root in rules.fixed.map(\.value.root) + rules.patterns.map(\.value.root) where root.kind == .object {
            let coding = root["coding"]?.items.first { _ in true } ?? root
            if let text = coding["system"]?.string { systems.append(text) }
            if let text = coding["code"]?.string { codes.append(text) }
        }
    }

    /// That a code is not in a value set follows from that it is not the one for which the profile asks, if the value
    /// set has this: it is told at the code, or at the system.
    static func cause(_ spot: Spot, notIn binding: BindingPlan, walk: inout Walk) -> FindingCause? {
        guard !walk.isTrial, let valueSet = walk.valueSet(binding.valueSet).valueSet,
            let wanted = WantedCode(spot, walk: &walk), wanted.code >= 0
        else { return nil }
        let ownCode = walk.text(wanted.code), ownSystem = wanted.system >= 0 ? walk.text(wanted.system) : nil
        let code = wanted.codes.first ?? ownCode, system = wanted.systems.first ?? ownSystem
        let isMember =
            system.map { valueSet.codes[$0]?.contains(code) == true }
            ?? valueSet.codes.contains { $0.value.contains(code) }
        guard isMember else { return nil }
        let places = [
            (wanted.code, code != ownCode), (wanted.system, wanted.system >= 0 && system != ownSystem),
        ].filter(\.1).map { walk.report.shared.expression(of: $0.0) }
        guard !places.isEmpty else { return nil }
        return FindingCause(
            ofAny: places.flatMap { [.init("VAL-0401", at: $0), .init("VAL-0402", at: $0)] })
    }
}
