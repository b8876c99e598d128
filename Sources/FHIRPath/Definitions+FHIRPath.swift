import FHIRDefinitions

/// Definitions answer what an expression asks of codes, as far as they hold the value sets and code systems.
extension Definitions: FHIRPathTerminology {
    public func isMember(system: String?, code: String, ofValueSet canonical: String) -> Bool? {
        switch valueSet(canonical)?.membership(system: system, code: code) {
        case .member: true
        case .notMember: false
        case .undecidable, nil: nil
        }
    }
}
