/// Codes by system, and why there may be more: the working form of the value set resolver.
struct CodeSet: Hashable, Sendable {
    var codes: [String: Set<String>] = [:]
    var reasons: Set<UndecidableReason> = []

    init(codes: [String: Set<String>] = [:], reasons: Set<UndecidableReason> = []) {
        (self.codes, self.reasons) = (codes, reasons)
    }

    init(_ valueSet: ValueSetDefinition) {
        codes = valueSet.codes
        if case .undecidable(let reasons) = valueSet.completeness { self.reasons = reasons }
    }

    var isComplete: Bool { reasons.isEmpty }
    var count: Int { codes.values.reduce(0) { $0 + $1.count } }

    mutating func formUnion(_ other: CodeSet) {
        for (system, more) in other.codes { codes[system, default: []].formUnion(more) }
        reasons.formUnion(other.reasons)
    }

    mutating func formIntersection(_ other: CodeSet) {
        for (system, own) in codes { codes[system] = own.intersection(other.codes[system] ?? []) }
        codes = codes.filter { !$0.value.isEmpty }
        reasons.formUnion(other.reasons)
    }

    /// Takes codes away. If it is not known which, those that stay are kept: the set may then be too large.
    mutating func subtract(_ other: CodeSet) {
        for (system, fewer) in other.codes { codes[system]?.subtract(fewer) }
        codes = codes.filter { !$0.value.isEmpty }
        // What is taken away by a grammar is no grammar of what stays.
        reasons = Set((reasons.union(other.reasons)).map { $0.withoutGrammar(of: other.reasons) })
    }
}

extension UndecidableReason {
    /// The same doubt, where a grammar alone does not settle it.
    fileprivate func withoutGrammar(of excluded: Set<UndecidableReason>) -> UndecidableReason {
        guard case .grammar(let system) = self, excluded.contains(self) else { return self }
        return .filter(system)
    }
}
