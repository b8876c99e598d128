import Diagnostics
import FHIRDefinitions
import FHIRTree

/// Checks that a code is in the value set that its element is bound to, as strictly as the binding says.
///
/// *Required*: the code must be in it. *Extensible*: it should, and another code is right only if the value set has
/// none that fits, which a person must judge. *Preferred* is told if the options ask for it; *example* binds nobody.
/// Of a `CodeableConcept` one coding must be in the value set; a `Quantity` is judged by its `system` and `code`. A
/// code that cannot be decided is never an error: once for each value set and document there is an information finding.
///
/// - Codes: `VAL-0501` code not in the value set, `VAL-0502` no coding of a concept is, `VAL-0503` no code at all (all
///   required); `VAL-0504`, `VAL-0505` the same for extensible bindings (warnings: not in the value set, no code);
///   `VAL-0506` not in a preferred value set, `VAL-0510` could not be decided, `VAL-0511` the guide contradicts itself
///   (information).
/// - Example: `"gender": "man"` gives `VAL-0501` at `Patient.gender` with the allowed codes.
/// - Source: FHIR R4 (4.0.1), terminologies.html#required, #extensible, #preferred.
enum BindingRule {
    static func check(_ spot: Spot, _ binding: BindingPlan, type: String, walk: inout Walk) {
        if binding.strength == .preferred, !walk.options.checksPreferredBindings { return }
        switch type {
        case "code", "string", "uri", "url", "canonical":
            guard walk.tape[spot.entry].kind == .string, walk.tape[spot.entry].length > 0 else { return }
            // Where other codes may be used, a URI is one of its own.
            if binding.strength != .required, type != "code", type != "string", isURI(spot.entry, walk) { return }
            judge(
                walk.membership(code: spot.entry, inValueSet: binding.valueSet), spot.entry, spot, binding, walk: &walk)
        case "Coding": coding(spot, binding, walk: &walk)
        case "Quantity", "Age", "Count", "Distance", "Duration", "MoneyQuantity", "SimpleQuantity":
            coding(spot, binding, isQuantity: true, walk: &walk)
        case "CodeableConcept": concept(spot, binding, walk: &walk)
        default: break
        }
    }

    private static func judge(
        _ answer: ValueSetDefinition.Membership, _ code: Int, _ spot: Spot, _ binding: BindingPlan, walk: inout Walk
    ) {
        switch answer {
        case .member: break
        case .notMember: notMember(code, at: spot, binding, walk: &walk)
        case .undecidable: undecidable(spot, binding, walk: &walk)
        }
    }

    private static func coding(_ spot: Spot, _ binding: BindingPlan, isQuantity: Bool = false, walk: inout Walk) {
        guard walk.tape[spot.entry].kind == .object else { return }
        let coding = walk.coding(at: spot.entry)
        guard coding.code >= 0 else {
            // That an object is empty is told by another rule.
            guard walk.tape[spot.entry].next > spot.entry + 1 else { return }
            if !isQuantity, !coding.hasExtension { noCode(spot, binding, walk: &walk) }
            return
        }
        // A code without a system is told by itself.
        if coding.system < 0, !isQuantity, binding.strength != .required { return }
        judge(walk.membership(of: coding, inValueSet: binding.valueSet), coding.code, spot, binding, walk: &walk)
    }

    private static func isURI(_ entry: Int, _ walk: borrowing Walk) -> Bool {
        AbsoluteURI.isWellFormed(walk.text(entry))
    }

    private static func concept(_ spot: Spot, _ binding: BindingPlan, walk: inout Walk) {
        guard walk.tape[spot.entry].kind == .object else { return }
        var codes = 0, isOpen = false
        if let list = walk.child(of: spot.entry, named: TermName.coding), walk.tape[list].kind == .array {
            var entry = list + 1
            while entry < walk.tape[list].next {
                defer { entry = walk.tape[entry].next }
                guard walk.tape[entry].kind == .object else { continue }
                let coding = walk.coding(at: entry)
                guard coding.code >= 0 else { continue }
                codes += 1
                switch walk.membership(of: coding, inValueSet: binding.valueSet) {
                case .member: return
                case .notMember: break
                case .undecidable: isOpen = true
                }
            }
        }
        if isOpen { return undecidable(spot, binding, walk: &walk) }
        guard codes > 0 else {
            // That an object is empty is told by another rule.
            guard walk.tape[spot.entry].next > spot.entry + 1 else { return }
            if walk.child(of: spot.entry, named: TermName.extension) == nil { noCode(spot, binding, walk: &walk) }
            return
        }
        noCoding(spot, binding, walk: &walk)
    }

    /// Reports an element of type `code` that has an extension in place of its value.
    static func checkAbsent(_ spot: Spot, of member: MemberPlan, type: String, walk: inout Walk) {
        guard type == "code", let binding = member.rules.bindings.first(where: { $0.strength == .required }) else {
            return
        }
        noCode(spot, binding, walk: &walk)
    }
}
