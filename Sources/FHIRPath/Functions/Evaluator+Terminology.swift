import FHIRDefinitions
import FHIRTree

/// What terminology is asked.
///
/// - Source: FHIR R4 (4.0.1), fhirpath.html#functions.
extension Evaluator {
    /// The caller's, or what the embedded definitions know.
    private var terminology: any FHIRPathTerminology { environment.terminology ?? Definitions.embedded }

    /// Whether one of the item's codes is in the value set; nothing for several items.
    func memberOf(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard input.count == 1, let item = input.first, let canonical = try string(of: 0, call) else { return .empty }
        guard isCoded(item) else {
            throw wrongType(item, call.name, PathFunction.codedTypes, at: call.offset)
        }
        var answer: Bool? = false
        for coding in codings(of: item) {
            switch terminology.isMember(system: coding.system, code: coding.code, ofValueSet: canonical) {
            case true?: return .one(true)
            case nil: answer = nil
            case false?: break
            }
        }
        // A rule must not be broken by what nobody knows: `all(memberOf(…))` would take nothing for false.
        if answer == nil, environment.refusesUndecided { throw PathFault(.unknownCanonical, at: call.offset) }
        return Items(answer)
    }

    /// Whether an item is of a type that holds codes: a text, a `Coding`, `CodeableConcept` or `Quantity`.
    private func isCoded(_ item: Item) -> Bool {
        guard case .element(let element) = item, let shape = element.shape else {
            if case .string? = value(of: item) { return true }
            return if case .element = item { true } else { false }
        }
        return StaticType.Kind.fhir(shape.index).mayBeCoded
    }

    /// The codes of a `code`, `Coding` or `CodeableConcept`.
    private func codings(of item: Item) -> [(system: String?, code: String)] {
        guard case .element(let element) = item, !documents.isPrimitive(element) else {
            guard case .string(let code)? = value(of: item) else { return [] }
            return [(nil, code)]
        }
        let node = documents[Int(element.document)].source.node(at: element.place)
        let codings = node["coding"].map { Array($0.items) } ?? [node]
        return codings.compactMap { coding in coding["code"]?.text.map { (coding["system"]?.text, $0) } }
    }

    func subsumes(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let item = try single(input, call.name, at: call.offset),
            let other = try single(try value(of: 0, call), call.name, at: call.offset)
        else { return .empty }
        let (upper, lower) = call.function == .subsumes ? (item, other) : (other, item)
        var isKnown = true
        for a in codings(of: upper) {
            for b in codings(of: lower) where a.system == b.system {
                switch terminology.subsumes(system: a.system ?? "", a.code, b.code) {
                case true?: return .one(true)
                case nil: isKnown = false
                case false?: break
                }
            }
        }
        return isKnown ? .one(false) : .empty
    }
}
