import FHIRDefinitions
import UCUM

/// Definitions answer what an expression asks of codes, as far as they hold the value sets and code systems.
extension Definitions: FHIRPathTerminology {
    public func isMember(system: String?, code: String, ofValueSet canonical: String) -> Bool? {
        switch valueSet(canonical)?.membership(system: system, code: code) {
        case .member: true
        case .notMember: false
        // The definitions do not know the grammar of units.
        case .undecidable(.grammar("http://unitsofmeasure.org")): UCUMUnit(code) != nil
        case .undecidable, nil: nil
        }
    }
}
