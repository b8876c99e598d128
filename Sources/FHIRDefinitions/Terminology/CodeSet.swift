/// Codes by system, and why there may be more: the working form of the value set resolver.
struct CodeSet: Hashable, Sendable {
    var codes: [String: Set<String>] = [:]
    var reasons: Set<UndecidableReason> = []
    /// The systems that say that case does not matter; their codes stand here as the systems write them.
    var ignoringCase: Set<String> = []

    init(codes: [String: Set<String>] = [:], reasons: Set<UndecidableReason> = []) {
        (self.codes, self.reasons) = (codes, reasons)
    }

    init(_ valueSet: ValueSetDefinition) {
        (codes, ignoringCase) = (valueSet.codes, valueSet.ignoringCase)
        if case .undecidable(let reasons) = valueSet.completeness { self.reasons = reasons }
    }

    var isComplete: Bool { reasons.isEmpty }
    var count: Int { codes.values.reduce(0) { $0 + $1.count } }

    mutating func formUnion(_ other: CodeSet) {
        for (system, more) in other.codes { codes[system, default: []].formUnion(more) }
        reasons.formUnion(other.reasons)
        ignoringCase.formUnion(other.ignoringCase)
    }

    mutating func formIntersection(_ other: CodeSet) {
        ignoringCase.formUnion(other.ignoringCase)
        var common: [String: Set<String>] = [:]
        for system in Set(codes.keys).union(other.codes.keys) {
            let both = listed(system, by: other).union(other.listed(system, by: self))
            if !both.isEmpty { common[system] = both }
        }
        let doubts = reasons.union(other.reasons).compactMap { reason -> UndecidableReason? in
            guard case .grammar(let system) = reason else { return reason }
            switch (reasons.contains(reason), other.reasons.contains(reason)) {
            case (true, true): return reason
            // The list of the other side says which of the grammar's codes are meant.
            case (true, false): return other.isOpen(system) ? .filter(system) : nil
            default: return isOpen(system) ? .filter(system) : nil
            }
        }
        (codes, reasons) = (common, Set(doubts))
    }

    /// The codes of a system that another set has, too, or allows by its grammar.
    private func listed(_ system: String, by other: CodeSet) -> Set<String> {
        let own = codes[system] ?? []
        guard other.reasons.contains(.grammar(system)) else { return own.intersection(other.codes[system] ?? []) }
        return own.filter { CodeGrammar.isValid($0, in: system) ?? true }
    }

    /// Whether there may be more codes of a system than are listed.
    private func isOpen(_ system: String) -> Bool { reasons.contains { $0.system ?? system == system } }

    /// Takes codes away. If it is not known which, those that stay are kept: the set may then be too large.
    mutating func subtract(_ other: CodeSet) {
        for (system, fewer) in other.codes { codes[system]?.subtract(fewer) }
        codes = codes.filter { !$0.value.isEmpty }
        // A grammar of which something is taken away is no grammar of what stays.
        reasons = Set(
            reasons.union(other.reasons).map { reason in
                guard case .grammar(let system) = reason else { return reason }
                return other.reasons.contains(reason) || other.codes[system] != nil ? .filter(system) : reason
            })
    }
}
