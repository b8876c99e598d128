import Diagnostics
import FHIRPrimitives
import FHIRTree

extension Evaluator {
    /// - Source: FHIRPath 2.0.0, section 5.9; `defineVariable` is from the trial-use part of 3.0.
    func utility(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        switch call.function {
        case .trace: return try trace(call, input)
        case .defineVariable: return try define(call, input)
        case .now: return .one(.moment(clock))
        case .today: return .one(.moment(clock.date))
        default: return .one(.moment(clock.time))
        }
    }

    /// Hands the input, or what the second argument makes of each item, to the environment; the input goes on.
    private func trace(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        let name = try string(of: 0, call) ?? ""
        guard environment.trace != nil else { return input }
        var shown = input
        if argumentCount(call) > 1 {
            shown = .empty
            for (index, item) in input.list.enumerated() {
                shown.append(contentsOf: try evaluate(argument(1, call), for: item, index: index))
            }
        }
        environment.trace?(FHIRPathTrace(name: name, values: collection(shown)))
        return input
    }

    private func define(_ call: Call, _ input: Items) throws(PathFault) -> Items {
        guard let name = try string(of: 0, call) else { return input }
        guard !isKnownVariable(name) else { throw PathFault(.redefinedVariable, at: call.offset) }
        var value = input
        if argumentCount(call) > 1 {
            let saved = this
            this = input
            value = try evaluate(argument(1, call))
            this = saved
        }
        define(name, value)
        return input
    }

    private func isKnownVariable(_ name: String) -> Bool {
        defined.contains { $0.name == name } || StandardVariable.isStandard(name) || environment.variables[name] != nil
    }

    /// `%name`.
    ///
    /// - Source: FHIRPath 2.0.0, section 9; FHIR R4 (4.0.1), fhirpath.html#variables.
    func variable(_ name: String, at offset: Int) throws(PathFault) -> Items {
        if let found = defined.last(where: { $0.name == name }) { return found.value }
        switch name {
        case "context": return context
        case "resource": return resource
        case "rootResource": return rootResource
        default: break
        }
        if let text = StandardVariable.text(of: name) { return .one(.string(text)) }
        if let value = environment.variables[name] { return try adopt(value, at: offset) }
        let known = StandardVariable.names + environment.variables.keys.sorted()
        throw PathFault(.unknownVariable(name, nearest: EditDistance.nearest(to: name, among: known)), at: offset)
    }
}

/// The variables that every expression has.
enum StandardVariable {
    static let names = ["context", "resource", "rootResource", "ucum", "sct", "loinc"]

    static func isStandard(_ name: String) -> Bool { names.contains(name) || text(of: name) != nil }

    /// What a variable of fixed text says.
    static func text(of name: String) -> String? {
        switch name {
        case "ucum": "http://unitsofmeasure.org"
        case "sct": "http://snomed.info/sct"
        case "loinc": "http://loinc.org"
        case _ where name.hasPrefix("vs-"): "http://hl7.org/fhir/ValueSet/" + name.dropFirst(3)
        case _ where name.hasPrefix("ext-"): "http://hl7.org/fhir/StructureDefinition/" + name.dropFirst(4)
        default: nil
        }
    }
}
