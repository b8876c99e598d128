import FHIRDefinitions

/// Gives `memberOf` and `subsumes` the answers of a terminology service, and where it has none those of definitions.
public struct TerminologyAnswers: FHIRPathTerminology {
    private let service: (any TerminologyService)?
    private let definitions: Definitions

    public init(_ service: (any TerminologyService)? = nil, definitions: Definitions = .embedded) {
        (self.service, self.definitions) = (service, definitions)
    }

    public func isMember(system: String?, code: String, ofValueSet canonical: String) -> Bool? {
        let reference = CodeReference(system: system, code: code)
        switch service?.membership(of: reference, inValueSet: canonical, from: nil) {
        case .member: return true
        case .notMember: return false
        case .undecidable, nil: return definitions.isMember(system: system, code: code, ofValueSet: canonical)
        }
    }

    public func subsumes(system: String, _ code: String, _ other: String) -> Bool? {
        service?.subsumes(system: system, code, other) ?? definitions.subsumes(system: system, code, other)
    }
}
